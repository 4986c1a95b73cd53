import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import { answeredBy } from '../../../src/core/catalog/credential-meets.ts';
import { catalogFrom, impliedBy } from '../../../src/core/catalog/index.ts';
import { readRelations, writeRelations } from '../../../src/core/catalog/relations.ts';
import { proofsOf } from '../../../src/core/matching/proofs.ts';
import { heldCredential } from '../support/make.ts';

// The badge asks the relations, the popup the whole catalogue: they must say the same.
const files = loadCatalogFiles();
const catalog = catalogFrom(files);
const relations = readRelations(
  JSON.parse(JSON.stringify(writeRelations(files.skills, files.credentials))) as ReturnType<
    typeof writeRelations
  >,
);

describe('the relations of the catalogue', () => {
  it('imply of every skill what the whole catalogue implies', () => {
    for (const { id, kind } of files.skills) {
      expect(impliedBy(relations, id)).toEqual(impliedBy(catalog, id));
      expect(relations.skills.get(id)?.kind).toBe(kind);
    }
    expect(relations.skills.get('no-such-skill')).toBeUndefined();
    expect(relations.skills.has('no-such-skill')).toBe(false);
  });

  it('answer for every credential what the whole catalogue answers', () => {
    for (const { id } of files.credentials)
      expect(answeredBy(relations, id)).toEqual(answeredBy(catalog, id));
  });

  it('prove the same of credentials that were typed by any of their names', () => {
    const names = files.credentials.flatMap(({ name, names = [], risky = [] }) => [
      name,
      ...names,
      ...risky,
    ]);
    const records = names.map((title, index) => heldCredential(`${index}`, { title }));
    const asked = proofsOf(records, relations, '2026-11-24');
    const known = proofsOf(records, catalog, '2026-11-24');
    for (const { id } of files.credentials) {
      expect(asked.achievement(id)).toEqual(known.achievement(id));
      expect(known.achievement(id).proofs.length).toBeGreaterThan(0);
    }
  });
});
