import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import { searchCatalog } from './search-catalog.ts';

/** What to look for among the credentials; all of it must hold. */
export interface CredentialFilter {
  query: string;
  /** `null` = every field of work. */
  field: string | null;
  free: boolean;
  proctored: boolean;
  project: boolean;
}

const ALL = 5000;
const MOST_ISSUERS = 6;
const ABBREVIATIONS = new Set(['ai', 'crm', 'erp', 'hr', 'it', 'qa']);

/**
 * The credentials that can be looked at in the catalogue: families and what can no longer be earned
 * are left out unless they were typed. Best answer first, else by name.
 */
export function browseCredentials(catalog: Catalog, filter: CredentialFilter): CredentialEntry[] {
  const typed = filter.query.trim() !== '';
  const pool = typed
    ? searched(catalog, filter.query)
    : [...catalog.credentials.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return pool.filter(
    (entry) =>
      entry.generic !== true &&
      (typed || entry.suggestable) &&
      (filter.field === null || entry.field === filter.field) &&
      (!filter.free || entry.cost.model === 'free') &&
      (!filter.proctored || entry.assessment.proctored === true) &&
      (!filter.project || entry.assessment.project === true),
  );
}

/**
 * What somebody who types a word looks for: credentials that have it in their name, then those that
 * teach the skill of that name, then what merely begins with it ("excel" is no "Excellence").
 */
function searched(catalog: Catalog, query: string): CredentialEntry[] {
  const named = searchCatalog(catalog, query, 'credential', ALL).map(
    ({ entry }) => entry as CredentialEntry,
  );
  const words = query.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  const has = ({ name, names = [] }: CredentialEntry) =>
    [name, ...names].some((one) => whole.test(one));
  const skills = new Set(
    searchCatalog(catalog, query, 'skill', 3).flatMap(({ entry }) =>
      whole.test(entry.name) || entry.names?.some((one) => whole.test(one)) ? [entry.id] : [],
    ),
  );
  const teaching = [...catalog.credentials.values()].filter((entry) =>
    entry.skills.some(({ id }) => skills.has(id)),
  );
  return [...new Set([...named.filter(has), ...teaching, ...named])];
}

/** Counted facts of some credentials; who issues most comes first. */
export function tallyOf(entries: readonly CredentialEntry[]) {
  const count = (test: (entry: CredentialEntry) => boolean) => entries.filter(test).length;
  const issuers = new Map<string, number>();
  for (const { issuer } of entries) issuers.set(issuer, (issuers.get(issuer) ?? 0) + 1);
  return {
    total: entries.length,
    free: count(({ cost }) => cost.model === 'free'),
    proctored: count(({ assessment }) => assessment.proctored === true),
    project: count(({ assessment }) => assessment.project === true),
    attendance: count(({ assessment }) => assessment.attendance === true),
    issuers: [...issuers]
      .map(([name, held]) => ({ name, count: held }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_ISSUERS),
  };
}

/** Fields of work with the number of credentials that can be suggested in each, by name. */
export function credentialFields(catalog: Catalog): { id: string; name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { field, suggestable } of catalog.credentials.values())
    if (field !== undefined && suggestable) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: fieldName(id), count }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** "it-service-management" as a person writes it: "IT service management". */
function fieldName(id: string): string {
  const words = id.split('-').map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word));
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
