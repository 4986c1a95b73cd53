import { describe, expect, it } from 'vitest';
import { vaultRecordSchema } from '../../../src/core/domain/vault.ts';
import { type CatalogFacts, ownedRecord } from '../../../src/features/ui/owned-record.ts';

const PMP: CatalogFacts = {
  id: 'pmp',
  issuer: 'PMI',
  skills: [{ id: 'project-management', name: 'Project management', depth: 'advanced' }],
  validityMonths: 36,
};
const find = (found: CatalogFacts[]) => () => Promise.resolve(found);

describe('"I have this"', () => {
  it('notes a skill as experience, with its depth and years left open', async () => {
    const record = await ownedRecord({ kind: 'skill', id: 'sql', name: 'SQL' }, find([]), 'id', 5);
    expect(vaultRecordSchema.parse(record)).toEqual({
      kind: 'experience',
      id: 'id',
      title: 'SQL',
      skills: [{ skillId: 'sql', name: 'SQL', depth: 'unknown' }],
      learned: null,
      lastUsed: null,
      note: '',
      createdAt: 5,
      updatedAt: 5,
    });
  });

  it('adds a certification with what the catalogue knows, and no dates', async () => {
    const asked = { kind: 'certification', id: 'pmp', name: 'PMP' } as const;
    const record = await ownedRecord(asked, find([{ ...PMP, id: 'other' }, PMP]), 'id', 5);
    expect(vaultRecordSchema.parse(record)).toMatchObject({
      kind: 'credential',
      title: 'PMP',
      achievementId: 'pmp',
      issuer: 'PMI',
      issued: null,
      expiry: { kind: 'unknown' },
      skills: [{ skillId: 'project-management', name: 'Project management', depth: 'advanced' }],
    });
  });

  it('adds one that the catalogue does not describe by its name alone', async () => {
    const asked = { kind: 'certification', id: 'pmp', name: 'PMP' } as const;
    const record = await ownedRecord(asked, find([]), 'id', 5);
    expect(vaultRecordSchema.parse(record)).toMatchObject({ title: 'PMP', issuer: '', skills: [] });
  });
});
