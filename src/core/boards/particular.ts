import everywhere from './everywhere.json' with { type: 'json' };
import { wilson } from './wilson.ts';

/** In how many of the counted job adverts of all kinds each skill is named. */
const NAMED: Readonly<Record<string, number>> = everywhere.named;

/** Share of adverts of all kinds that name at least this one; half an advert where none did. */
function shareEverywhere(id: string): number {
  return ((NAMED[id] ?? 0) + 0.5) / (everywhere.listings + 1);
}

/**
 * How particular a row is to this role: the share of listings that name it, times one more than the
 * number of doublings by which that exceeds its share in adverts of all kinds. The share taken is the
 * low end of the honest range, so that what one listing names by chance goes down; the one keeps
 * what nearly every listing names above what is merely rare elsewhere.
 */
export function particularity(ids: readonly string[], named: number, listings: number): number {
  if (listings === 0) return 0;
  const [here] = wilson(named, listings);
  const there = Math.min(
    0.99,
    ids.reduce((sum, id) => sum + shareEverywhere(id), 0),
  );
  const doublings = Math.log2(here / there);
  return Math.round(here * (1 + Math.max(0, doublings)) * 1000) / 1000;
}
