import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import { FIELD_WORDS, NEIGHBOURS, WELCOME_EVERYWHERE } from './fields-of-work.ts';

/** The fields of work, as the catalogue's credentials name them, that listings belong to. */
export interface Occupation {
  /** Fields that the titles name. */
  own: ReadonlySet<string>;
  /** Fields whose credentials somebody of these occupations takes as well. */
  near: ReadonlySet<string>;
}

/** How a credential stands to what somebody does all day. */
export type Relation = 'own' | 'near' | 'far' | 'unknown';

/** A field counts as near by its skills when it has at least this share of the most. */
const NEAR_SHARE = 0.5;
/** Fewer skills than this, each counted by how special it is, say nothing of a field. */
const LEAST_SAID = 1;

/**
 * What somebody does all day, by the titles of listings; where no title says it, by what is asked.
 * The words before the first comma, dash or bracket name the occupation, those behind it the team or
 * the tools: they make a field near. `null` = nothing says it.
 */
export function occupationOf(
  titles: readonly string[],
  asked: ReadonlySet<string>,
  catalog: Catalog,
): Occupation | null {
  const own = new Set<string>();
  const near = new Set<string>();
  for (const title of titles) {
    const [head = '', ...rest] = title.split(/\s[-–—|:/]\s|[,(]/);
    const first = fieldsIn(head);
    const beside = fieldsIn(rest.join(' , '));
    for (const field of first.length > 0 ? first : beside) own.add(field);
    for (const field of beside) near.add(field);
  }
  if (own.size === 0) {
    const bySkills = fieldsBySkills(asked, catalog);
    return bySkills.size > 0 ? { own, near: withNeighbours(bySkills) } : null;
  }
  return { own, near: new Set([...near, ...withNeighbours(own)]) };
}

/** How a credential stands to an occupation. */
export function relationOf(entry: CredentialEntry, occupation: Occupation | null): Relation {
  return entry.field === undefined ? 'unknown' : relationTo(entry.field, occupation);
}

/** How a field of work stands to an occupation. */
export function relationTo(field: string, occupation: Occupation | null): Relation {
  if (occupation === null) return 'unknown';
  if (occupation.own.has(field)) return 'own';
  return occupation.near.has(field) ? 'near' : 'far';
}

/** Whether somebody comes from elsewhere: what they know is at home in fields far from the listing's. */
export function isNewcomer(
  occupation: Occupation | null,
  known: ReadonlySet<string>,
  catalog: Catalog,
): boolean {
  if (occupation === null || occupation.own.size === 0) return false;
  const fields = [...known].flatMap((id) => homesOf(id, catalog));
  return fields.length > 0 && fields.every((field) => relationTo(field, occupation) === 'far');
}

function fieldsIn(text: string): string[] {
  return FIELD_WORDS.filter(([words]) => words.test(text)).flatMap(([, fields]) => fields);
}

function withNeighbours(fields: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...fields,
    ...[...fields].flatMap((field) => NEIGHBOURS[field] ?? []),
    ...WELCOME_EVERYWHERE,
  ]);
}

/** The fields whose credentials teach most of what is asked; what many fields teach says little. */
function fieldsBySkills(asked: ReadonlySet<string>, catalog: Catalog): ReadonlySet<string> {
  const fieldsOf = fieldsBySkill(catalog);
  const said = new Map<string, number>();
  for (const id of new Set([...asked].flatMap((one) => [one, ...impliedBy(catalog, one)]))) {
    const fields = fieldsOf.get(id) ?? new Map<string, number>();
    for (const field of fields.keys()) said.set(field, (said.get(field) ?? 0) + 1 / fields.size);
  }
  const most = Math.max(0, ...said.values());
  if (most < LEAST_SAID) return new Set();
  return new Set([...said].flatMap(([field, sum]) => (sum >= most * NEAR_SHARE ? [field] : [])));
}

/** A skill is at home in each field with at least this share of the most that teach it. */
const HOME_SHARE = 0.5;

/** The fields in which a skill is at home: where most credentials that teach it are. */
export function homesOf(skill: string, catalog: Catalog): string[] {
  const counts = fieldsBySkill(catalog).get(skill);
  if (counts === undefined) return [];
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([field, count]) => (count >= most * HOME_SHARE ? [field] : []));
}

/**
 * Whether a skill is at home in the field of a credential. An exam on AI in a cloud teaches something
 * of the cloud, but nobody takes it for that.
 */
export function isAtHome(entry: CredentialEntry, skill: string, catalog: Catalog): boolean {
  const homes = homesOf(skill, catalog);
  return homes.length === 0 || entry.field === undefined || homes.includes(entry.field);
}

const indexes = new WeakMap<Catalog, FieldsBySkill>();

type FieldsBySkill = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Skill → fields of the credentials that teach it, each with their number. */
function fieldsBySkill(catalog: Catalog): FieldsBySkill {
  const known = indexes.get(catalog);
  if (known) return known;
  const index = new Map<string, Map<string, number>>();
  for (const { field, skills } of catalog.credentials.values()) {
    if (field === undefined) continue;
    for (const { id } of skills) {
      const counts = index.get(id) ?? new Map<string, number>();
      index.set(id, counts.set(field, (counts.get(field) ?? 0) + 1));
    }
  }
  indexes.set(catalog, index);
  return index;
}
