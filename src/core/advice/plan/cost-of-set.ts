import type { PlanItem } from '../../domain/plan.ts';

const WEEKS_PER_MONTH = 52 / 12;

/** Hours of study in a month. */
export function hoursPerMonth(hoursPerWeek: number): number {
  return hoursPerWeek * WEEKS_PER_MONTH;
}

/**
 * What a set costs in cents. Items on one platform are taken one after another, so that its months
 * are those of their hours together, begun months paid in full.
 */
export function centsOfSet(items: readonly PlanItem[], hoursPerWeek: number): number {
  let cents = 0;
  const platforms = new Map<string, { hours: number; centsPerMonth: number }>();
  for (const { cents: own, hours, subscription } of items) {
    cents += own;
    if (!subscription) continue;
    const platform = platforms.get(subscription.id) ?? { hours: 0, centsPerMonth: 0 };
    platform.hours += hours;
    platform.centsPerMonth = Math.max(platform.centsPerMonth, subscription.centsPerMonth);
    platforms.set(subscription.id, platform);
  }
  for (const { hours, centsPerMonth } of platforms.values())
    cents += monthsFor(hours, hoursPerWeek) * centsPerMonth;
  return cents;
}

/** Months of a subscription that so many hours of study take; a begun month counts. */
export function monthsFor(hours: number, hoursPerWeek: number): number {
  return Math.max(1, Math.ceil(hours / hoursPerMonth(hoursPerWeek) - 1e-9));
}
