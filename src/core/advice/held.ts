import { impliedBy } from '../catalog/index.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from '../matching/lapse.ts';
import { perVault } from '../matching/per-vault.ts';

/** Ids of the catalogue's credentials that the vault holds and that are valid. */
export function heldCredentials(records: readonly VaultRecord[], today: string): Set<string> {
  const held = new Set<string>();
  for (const record of records)
    if (record.kind === 'credential' && record.achievementId && lapsedOn(record, today) === null)
      held.add(record.achievementId);
  return held;
}

/** Skills that the vault proves today, with all that they imply. */
export const knownSkills: (
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
) => ReadonlySet<string> = perVault((records, catalog, today) => {
  const known = new Set<string>();
  for (const record of records) {
    if (lapsedOn(record, today) !== null) continue;
    for (const { skillId } of record.skills)
      for (const id of [skillId, ...impliedBy(catalog, skillId)]) known.add(id);
  }
  return known;
});
