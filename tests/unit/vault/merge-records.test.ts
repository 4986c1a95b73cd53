import { describe, expect, it } from 'vitest';
import type { ConflictChoice } from '../../../src/core/domain/import.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { following } from '../../../src/features/vault/lineage.ts';
import { mergeRecords } from '../../../src/features/vault/merge-records.ts';
import { credential, experience } from './examples.ts';

/** The vault of one machine: records by id, changed as the form and the backup change them. */
function machine(...records: VaultRecord[]) {
  const vault = new Map(records.map((record) => [record.id, record]));
  let copies = 0;
  return {
    vault,
    edit(change: Partial<VaultRecord> & { updatedAt: number }, id = 'c1') {
      const known = vault.get(id)!;
      vault.set(id, following({ ...known, ...change } as VaultRecord, known));
    },
    takeIn(other: ReadonlyMap<string, VaultRecord>, choice?: ConflictChoice) {
      const merged = mergeRecords(vault, [...other.values()], {
        choices: new Map(choice ? [...other.keys()].map((id) => [id, choice]) : []),
        now: 9_000,
        freshId: () => `copy-${(copies += 1)}`,
      });
      for (const record of merged.puts) vault.set(record.id, record);
      return merged;
    },
  };
}
const shared = () => [machine(credential()), machine(credential())] as const;

describe('the vaults of two machines', () => {
  it('pass a change on, whichever way, and find nothing to do the second time', () => {
    const [one, two] = shared();
    one.edit({ note: 'first', updatedAt: 2_000 });
    one.edit({ note: 'second', updatedAt: 3_000 });
    expect(two.takeIn(one.vault)).toMatchObject({ replaced: 1, conflicts: [] });
    expect(two.vault).toEqual(one.vault);
    expect(two.takeIn(one.vault)).toMatchObject({ replaced: 0, unchanged: 1, puts: [] });
    // An older backup does not undo what came after it.
    expect(two.takeIn(machine(credential()).vault)).toMatchObject({ unchanged: 1, conflicts: [] });
  });

  it('keep both versions where both were changed and nobody chose, so that none is lost', () => {
    const [one, two] = shared();
    one.edit({ note: 'here', updatedAt: 2_000 });
    two.edit({ note: 'there', updatedAt: 8_000 });
    const { conflicts } = one.takeIn(two.vault);
    expect(conflicts).toMatchObject([{ here: { note: 'here' }, there: { note: 'there' } }]);
    expect([...one.vault.values()].map(({ id, note }) => [id, note])).toEqual([
      ['c1', 'here'],
      ['copy-1', 'there'],
    ]);
  });

  it.each(['here', 'there', 'both'] as const)(
    'agree for good once a conflict was settled (%s) and carried back',
    (choice) => {
      const [one, two] = shared();
      one.edit({ note: 'here', updatedAt: 2_000 });
      two.edit({ note: 'there', updatedAt: 8_000 });
      one.takeIn(two.vault, choice);
      expect(one.vault.get('c1')?.note).toBe(choice === 'there' ? 'there' : 'here');
      // The same file again: settled already.
      expect(one.takeIn(machine(two.vault.get('c1')!).vault)).toMatchObject({
        unchanged: 1,
        conflicts: [],
      });
      expect(two.takeIn(one.vault)).toMatchObject({ conflicts: [] });
      expect(two.vault).toEqual(one.vault);
      two.edit({ note: 'afterwards', updatedAt: 9_500 });
      expect(one.takeIn(two.vault)).toMatchObject({ replaced: 1, conflicts: [] });
    },
  );

  it('do not trust clocks: a change made under a slow clock is not thrown away', () => {
    const [one, two] = shared();
    one.edit({ note: 'first', updatedAt: 5_000 });
    one.edit({ note: 'clock set back', updatedAt: 3_000 });
    expect(two.takeIn(one.vault)).toMatchObject({ replaced: 1 });
    expect(two.vault.get('c1')?.note).toBe('clock set back');
  });

  it('see no conflict in two versions that say the same, in whatever order', () => {
    const { id, ...rest } = credential({ updatedAt: 7_000 });
    const turned = { ...rest, id } as VaultRecord;
    expect(machine(credential()).takeIn(new Map([[id, turned]]))).toMatchObject({ unchanged: 1 });
  });

  it('add what is new, take the latest of doubles, and never write over what cannot be read', () => {
    const settling = { choices: new Map(), now: 1, freshId: () => 'x' };
    const early = experience({ note: 'early' });
    const late = experience({ note: 'late', updatedAt: 9_000 });
    const stored = new Map([['c1', null]]);
    expect(mergeRecords(stored, [late, early, credential()], settling)).toMatchObject({
      puts: [late],
      added: 1,
      unchanged: 1,
    });
  });
});
