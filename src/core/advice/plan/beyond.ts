import type { Catalog, CredentialEntry } from '../../domain/catalog.ts';
import type { PlanGap } from '../../domain/plan.ts';
import type { Wishes } from '../wishes.ts';

/** How a credential bears on a gap: it closes it, shows no more than its basics, or does not suit. */
export interface Bearing {
  gap: string;
  how: 'closes' | 'basics' | 'unsuited';
}

type Beyond = NonNullable<PlanGap['beyond']>;

/** What says most about a gap goes first. */
const ORDER: readonly Beyond['why'][] = ['dismissed', 'basics', 'unsuited', 'recognised'];

/**
 * For each gap, why what the catalogue has for it besides the offers is none, with the cheapest
 * example. A gap that is not among the answers has nothing else in the catalogue.
 */
export function beyondOf(
  catalog: Catalog,
  bearing: (entry: CredentialEntry) => Bearing[],
  held: ReadonlySet<string>,
  wishes: Wishes,
): ReadonlyMap<string, Beyond> {
  const found = new Map<string, Found>();
  for (const entry of catalog.credentials.values()) {
    if (entry.status === 'retired' || entry.generic || held.has(entry.id)) continue;
    for (const { gap, how } of bearing(entry)) {
      const why = whyNot(entry, how, wishes);
      if (why === null) continue;
      const known = found.get(gap);
      if (!known || isBefore({ why, entry }, known)) found.set(gap, { why, entry });
    }
  }
  return new Map([...found].map(([gap, { why, entry }]) => [gap, { why, name: entry.name }]));
}

function whyNot(
  { id, suggestable }: CredentialEntry,
  how: Bearing['how'],
  wishes: Wishes,
): Beyond['why'] | null {
  if (!suggestable) return 'recognised';
  if (how !== 'closes') return wishes.dismissed.has(id) ? null : how;
  return wishes.dismissed.has(id) ? 'dismissed' : null;
}

interface Found {
  why: Beyond['why'];
  entry: CredentialEntry;
}

function isBefore(a: Found, b: Found): boolean {
  const order = ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || usdOf(a.entry) - usdOf(b.entry);
  return order < 0 || (order === 0 && a.entry.id < b.entry.id);
}

function usdOf({ cost }: CredentialEntry): number {
  return cost.usd === 'unknown' ? Infinity : cost.usd[1];
}
