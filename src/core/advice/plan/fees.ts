import type { PlanOffer } from '../../domain/plan.ts';

/** What keeping a credential costs up to a day, at the upper end: as if it were earned at once. */
export interface Fees {
  cents: number;
  /** Yearly fees, begun years counted in full. */
  years: number;
  yearly: number;
  /** Times that it runs out and is renewed for a known price. */
  renewals: number;
  renewal: number;
  /** It runs out before that day and nobody knows what renewing it costs. */
  unknown: boolean;
}

/**
 * The yearly and renewal fees of a credential from one day to another.
 *
 * @param from `YYYY-MM-DD`
 */
export function feesUntil(
  { yearlyCents, renewal }: Pick<PlanOffer, 'yearlyCents' | 'renewal'>,
  from: string,
  until: string,
): Fees {
  const months = Math.max(0, monthsBetween(from, until));
  const years = yearlyCents > 0 ? Math.ceil(months / 12) : 0;
  const times = renewal && renewal.months > 0 ? Math.floor(months / renewal.months) : 0;
  const each = renewal?.cents ?? null;
  const renewals = each === null ? 0 : times;
  const yearly = years * yearlyCents;
  const renewed = renewals * (each ?? 0);
  return {
    cents: yearly + renewed,
    years,
    yearly,
    renewals,
    renewal: renewed,
    unknown: times > 0 && each === null,
  };
}

/** Months from one day to another, a begun one counted by its days. */
function monthsBetween(from: string, to: string): number {
  const parts = (date: string) => date.split('-').map(Number);
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = parts(from);
  const [toYear = 0, toMonth = 1, toDay = 1] = parts(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay - fromDay) / 31;
}
