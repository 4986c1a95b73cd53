import { impliedBy } from '../catalog/index.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from '../matching/lapse.ts';
import { perVault } from '../matching/per-vault.ts';
import { BUILDING } from './fields-of-work.ts';
import { homesOf } from './occupation.ts';

/** What is read from the vault as it is on a day (`YYYY-MM-DD`). */
type OfVault<T> = (records: readonly VaultRecord[], catalog: Catalog, today: string) => T;

/** What the vault says of somebody, as far as it decides what is too little or too much for them. */
export interface Person {
  /** Skills that the vault proves, with all that they imply. */
  known: ReadonlySet<string>;
  /** Fields of work whose basics the person has behind them. */
  seasoned: ReadonlySet<string>;
  /** Fields in which they have worked with one thing for years. */
  practised: ReadonlySet<string>;
  /** Years with a programming language are shown. */
  programs: boolean;
  /** Years of building or running things are shown. */
  builds: boolean;
  /** Years of work of one kind are shown. */
  veteran: boolean;
}

/**
 * Who the vault shows today.
 *
 * @param today `YYYY-MM-DD`
 */
export function personIn(records: readonly VaultRecord[], catalog: Catalog, today: string): Person {
  const programs = isProgrammer(records, catalog, today);
  return {
    known: knownSkills(records, catalog, today),
    seasoned: seasonedFields(records, catalog, today),
    practised: practisedFields(records, catalog, today),
    programs,
    builds: programs || isBuilder(records, catalog, today),
    veteran: isVeteran(records, catalog, today),
  };
}

/** Ids of the catalogue's credentials that the vault holds and that are valid. */
export function heldCredentials(records: readonly VaultRecord[], today: string): Set<string> {
  const held = new Set<string>();
  for (const record of records)
    if (record.kind === 'credential' && record.achievementId && lapsedOn(record, today) === null)
      held.add(record.achievementId);
  return held;
}

const knownSkills: OfVault<ReadonlySet<string>> = perVault((records, catalog, today) => {
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
const BUILDER_YEARS = 3;
const PRACTISED_YEARS = 3;

/** Languages that say what is wanted or how it looks; whoever knows one need not program. */
const DESCRIBING = ['sql', 'html', 'css', 'dax'];

/** A further programming language is learned without a primer. */
const isProgrammer = hasYearsOf(
  PROGRAMMER_YEARS,
  (skillId, catalog) =>
    catalog.skills.get(skillId)?.kind === 'language' &&
    ![skillId, ...impliedBy(catalog, skillId)].some((id) => DESCRIBING.includes(id)),
);

function yearsOf(record: VaultRecord, today: string): number {
  if (record.kind !== 'experience' || record.learned === null) return 0;
  const year = Number(today.slice(0, 4));
  return Math.min(record.lastUsed ?? year, year) - record.learned;
}

/** Who has built or run things for years knows what such things are. */
const isBuilder = hasYearsOf(BUILDER_YEARS, (skillId, catalog) => {
  const homes = homesOf(skillId, catalog);
  return homes.length > 0 && homes.every((field) => BUILDING.has(field));
});

const VETERAN_YEARS = 5;

/** Nobody who has years of one kind of work begins at a practice with a primer. */
const isVeteran = hasYearsOf(
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
): OfVault<boolean> {
  return perVault((records, catalog, today) =>
    records.some(
      (record) =>
        yearsOf(record, today) >= years &&
        record.skills.some(({ skillId }) => counts(skillId, catalog)),
    ),
  );
}

/** Fields at home in which something was worked with for years. */
const practisedFields: OfVault<ReadonlySet<string>> = perVault((records, catalog, today) => {
  const long = records.filter((record) => yearsOf(record, today) >= PRACTISED_YEARS);
  const ids = long.flatMap(({ skills }) => skills.map(({ skillId }) => skillId));
  return new Set(ids.flatMap((id) => homesOf(id, catalog)));
});

/** Fields of work in which the vault shows years of experience: their courses for beginners teach nothing. */
const seasonedFields: OfVault<ReadonlySet<string>> = perVault((records, catalog, today) => {
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
