import everywhere from './everywhere.json' with { type: 'json' };
import { wilson } from './wilson.ts';

/**
 * What is rarer than this in adverts of all kinds is taken to be as rare as this: the sample is too
 * small to tell rare things apart, and a thing that two listings name would stand above one that
 * four name only because the sample happens to lack it.
 */
export const LEAST_SHARE = 0.01;

/** The share of job adverts of all kinds that name a skill, where that is above the least. */
const SHARES: Readonly<Record<string, number>> = everywhere.shares;

/** Share of adverts of all kinds that name at least one of these. */
function shareEverywhere(ids: readonly string[]): number {
  return Math.min(
    0.99,
    ids.reduce((sum, id) => sum + (SHARES[id] ?? LEAST_SHARE), 0),
  );
}

/** What fewer than this share of the listings name may be chance. */
const ENOUGH_SHARE = 0.25;

/** Whether so few of the listings name something that it does not keep coming up. */
export function isThin(named: number, listings: number): boolean {
  return named < listings * ENOUGH_SHARE;
}

/** What is thin counts half in the order. */
const THIN = 0.5;

/** How much a doubling above the share elsewhere counts against the share here. */
const PER_DOUBLING = 0.3;

/**
 * How particular a row is to this role: the share of listings that ask for it, each weighed by how
 * firmly, times one
 * plus three tenths of the doublings by which that exceeds the share in adverts of all kinds.
 * The share taken is the low end of the honest range, so that what one listing names by chance goes
 * down; the one keeps what nearly every listing names above what is merely rare elsewhere.
 */
export function particularity(
  ids: readonly string[],
  { named, asking }: { named: number; asking: number },
  listings: number,
): number {
  if (listings === 0) return 0;
  const [here] = wilson(asking, listings);
  const doublings = Math.log2(here / shareEverywhere(ids));
  const thin = isThin(named, listings) ? THIN : 1;
  return Math.round(thin * here * (1 + PER_DOUBLING * Math.max(0, doublings)) * 10_000) / 10_000;
}

/** Whether these listings name a row no more often than adverts of all kinds do. */
export function asEverywhere(ids: readonly string[], named: number, listings: number): boolean {
  return named <= listings * shareEverywhere(ids);
}
