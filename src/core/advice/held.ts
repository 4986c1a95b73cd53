import { impliedBy } from '../catalog/index.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from '../matching/lapse.ts';
import { perVault } from '../matching/per-vault.ts';
import { BUILDING } from './fields-of-work.ts';
import { homesOf } from './occupation.ts';

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

/** So long with several skills of a field, or longer with one of its languages, and its basics are behind somebody. */
const SEASONED_YEARS = 2;
const SEASONED_YEARS_WITH_ONE = 4;
/** So long with one thing that is of one field only, where nothing is built. */
const SEASONED_YEARS_ALONE = 5;

const PROGRAMMER_YEARS = 3;

/** Years with a programming language are shown: a further one is learned without a primer. */
export const isProgrammer = hasYearsOf(
  PROGRAMMER_YEARS,
  (skillId, catalog) => catalog.skills.get(skillId)?.kind === 'language',
);

function yearsOf(record: VaultRecord, today: string): number {
  if (record.kind !== 'experience' || record.learned === null) return 0;
  const year = Number(today.slice(0, 4));
  return Math.min(record.lastUsed ?? year, year) - record.learned;
}

const VETERAN_YEARS = 5;

/** Years of one kind of work are shown: nobody who has them begins at a practice with a primer. */
export const isVeteran = hasYearsOf(
  VETERAN_YEARS,
  (skillId, catalog) =>
    catalog.skills.get(skillId)?.kind !== 'human-language' &&
    // Everybody has used a text processor for years.
    !homesOf(skillId, catalog).includes('office'),
);

/** Whether one experience lasted so long and shows a skill that counts. */
function hasYearsOf(
  years: number,
  counts: (skillId: string, catalog: Catalog) => boolean,
): (records: readonly VaultRecord[], catalog: Catalog, today: string) => boolean {
  return perVault((records, catalog, today) =>
    records.some(
      (record) =>
        yearsOf(record, today) >= years &&
        record.skills.some(({ skillId }) => counts(skillId, catalog)),
    ),
  );
}

/** Fields of work in which the vault shows years of experience: their courses for beginners teach nothing. */
export const seasonedFields: (
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
) => ReadonlySet<string> = perVault((records, catalog, today) => {
  const before = new Set<string>();
  const seasoned = new Set<string>();
  for (const record of records) {
    const years = yearsOf(record, today);
    if (years < SEASONED_YEARS) continue;
    const ids = record.skills.map(({ skillId }) => skillId);
    const programs = ids.some((id) => catalog.skills.get(id)?.kind === 'language');
    const fields = new Set(ids.flatMap((id) => homesOf(id, catalog)));
    const isLong = years >= SEASONED_YEARS_ALONE && fields.size === 1;
    for (const field of fields) {
      const alone = programs ? years >= SEASONED_YEARS_WITH_ONE : isLong && !BUILDING.has(field);
      if (alone || before.has(field)) seasoned.add(field);
      before.add(field);
    }
  }
  return seasoned;
});
