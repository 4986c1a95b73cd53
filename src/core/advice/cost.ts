import { priceAge } from '../catalog/price-age.ts';
import type { CredentialEntry } from '../domain/catalog.ts';

/** Study time assumed where a subscription is paid by the month and only hours are known. */
export const HOURS_PER_WEEK = 6;
const WEEKS_PER_MONTH = 52 / 12;

/** The likely total of one credential in US dollars, list price. */
export interface Cost {
  /** Low and high; `null` = unknown, which is never 0. */
  totalUsd: [number, number] | null;
  approximate: boolean;
  free: boolean;
}

/**
 * Add up what a credential costs: a monthly price times the months that its effort takes, or the
 * one price there is, and the class that must be taken besides; where that has no known price, the
 * whole has none. A price checked more than a year before `today` counts as unknown.
 *
 * @param today `YYYY-MM-DD`
 */
export function costOf(entry: CredentialEntry, today: string): Cost {
  const { cost, effort } = entry;
  if (cost.model === 'free')
    return { totalUsd: [0, 0], approximate: cost.basis !== 'sourced', free: true };
  const classUsd = cost.classUsd ?? [0, 0];
  if (
    cost.usd === 'unknown' ||
    cost.model === 'unknown' ||
    classUsd === 'unknown' ||
    priceAge(cost.checked, today) === 'hidden'
  )
    return { totalUsd: null, approximate: true, free: false };

  const rough = cost.basis !== 'sourced';
  const withClass = ([low, high]: readonly [number, number]): [number, number] => [
    low + classUsd[0],
    high + classUsd[1],
  ];
  if (cost.model !== 'per-month')
    return { totalUsd: withClass(cost.usd), approximate: rough, free: false };

  const weeks =
    effort.weeks !== 'unknown'
      ? effort.weeks
      : effort.hours !== 'unknown'
        ? effort.hours.map((hours) => hours / HOURS_PER_WEEK)
        : null;
  if (weeks === null) return { totalUsd: null, approximate: true, free: false };
  const [low = 0, high = 0] = weeks.map((week) => Math.max(1, Math.ceil(week / WEEKS_PER_MONTH)));
  const months = [low * cost.usd[0], high * cost.usd[1]] as const;
  return { totalUsd: withClass(months), approximate: true, free: false };
}
