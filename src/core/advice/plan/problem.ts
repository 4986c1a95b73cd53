import type {
  Plan,
  PlanGap,
  PlanItem,
  PlanLimits,
  PlanOffer,
  PlanProblem,
} from '../../domain/plan.ts';
import type { PlanFilter, PlanSettings } from '../../domain/advice.ts';
import { monthsFor } from './cost-of-set.ts';
import { feesUntil } from './fees.ts';

/** A price or an effort that the person typed for a credential of unknown figures. */
export interface OwnFigure {
  cents?: number | undefined;
  hours?: number | undefined;
}

/** Why an offer is not in the question. */
export interface LeftOut {
  offer: PlanOffer;
  why: 'experience' | 'level' | 'training' | 'price' | 'hours' | 'filter' | 'first';
}

/** What the person asks of a plan, besides the gaps and the offers. */
export interface Asked {
  limits: PlanLimits;
  /** Until when what keeps a credential valid is counted; `null` = only the way there. */
  period: { from: string; until: string } | null;
  filter: PlanFilter;
  figures: ReadonlyMap<string, OwnFigure>;
}

/** What the settings ask of a plan that begins today. A date that has passed is none. */
export function askedIn(
  { hoursPerWeek, budgetUsd, until, filter }: PlanSettings,
  figures: ReadonlyMap<string, OwnFigure>,
  today: string,
): Asked {
  const end = until !== null && until > today ? until : null;
  return {
    limits: {
      cents: budgetUsd === null ? null : Math.round(budgetUsd * 100),
      hours: end === null ? null : hoursPerWeek * weeksBetween(today, end),
      hoursPerWeek,
    },
    period: end === null ? null : { from: today, until: end },
    filter,
    figures,
  };
}

/**
 * The question to the planner, and what could not enter it. Unknown is never taken for nothing. A
 * credential whose requirements cannot enter is left out with them.
 */
export function problemFrom(
  gaps: PlanGap[],
  offers: readonly PlanOffer[],
  { limits, period, filter, figures }: Asked,
): { problem: PlanProblem; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const items = new Map<string, { item: PlanItem; offer: PlanOffer }>();
  for (const offer of offers) {
    const own = figures.get(offer.id);
    const cents = offer.cents ?? own?.cents ?? null;
    const hours = offer.hours ?? own?.hours ?? null;
    if (offer.notYet) leftOut.push({ offer, why: offer.notYet });
    else if (!isWanted(offer, hours, limits.hoursPerWeek, filter))
      leftOut.push({ offer, why: 'filter' });
    else if (hours === null) leftOut.push({ offer, why: 'hours' });
    else if (cents === null) leftOut.push({ offer, why: 'price' });
    else {
      const { id, name, closes, subscription, requires } = offer;
      const fees = period ? feesUntil(offer, period.from, period.until).cents : 0;
      const item = { id, name, closes, subscription, cents: cents + fees, hours, requires };
      items.set(id, { item, offer });
    }
  }
  for (let before = -1; before !== items.size;) {
    before = items.size;
    for (const [id, { item, offer }] of items)
      if (item.requires.some((first) => !items.has(first))) {
        items.delete(id);
        leftOut.push({ offer, why: 'first' });
      }
  }
  return { problem: { gaps, items: [...items.values()].map(({ item }) => item), limits }, leftOut };
}

function isWanted(
  offer: PlanOffer,
  hours: number | null,
  hoursPerWeek: number,
  { freeOnly, proctoredOnly, mostWeeks, provider }: PlanFilter,
): boolean {
  if (freeOnly && !(offer.cents === 0 && offer.subscription === null)) return false;
  if (proctoredOnly && offer.proctored !== true) return false;
  if (mostWeeks !== null && hours !== null && hours > mostWeeks * hoursPerWeek) return false;
  const wanted = provider.trim().toLowerCase();
  return (
    wanted === '' ||
    [offer.issuer, offer.platform ?? ''].some((name) => name.toLowerCase().includes(wanted))
  );
}

/** Why a gap stays open. */
export type OpenGap = {
  gap: PlanGap;
  why:
    'nothing' | 'not-yet' | 'unknown' | 'filter' | 'limits' | NonNullable<PlanGap['beyond']>['why'];
};

/** The gaps that a plan leaves open, each with the reason. */
export function openGaps(problem: PlanProblem, plan: Plan, leftOut: readonly LeftOut[]): OpenGap[] {
  const covered = new Set(plan.covered);
  return problem.gaps
    .filter(({ id }) => !covered.has(id))
    .map((gap) => {
      if (problem.items.some(({ closes }) => closes.includes(gap.id)))
        return { gap, why: 'limits' };
      const outside = leftOut.filter(({ offer }) => offer.closes.includes(gap.id));
      if (outside.length === 0) return { gap, why: gap.beyond?.why ?? 'nothing' };
      const reason = (...reasons: LeftOut['why'][]) =>
        outside.some(({ why }) => reasons.includes(why));
      const why = reason('price', 'hours') ? 'unknown' : reason('filter') ? 'filter' : 'not-yet';
      return { gap, why };
    });
}

/** One credential of a plan on the calendar; `from` and `until` are days, both counted in. */
export interface Step {
  item: PlanItem;
  from: string;
  until: string;
  /** What is paid for it; months of a platform are counted where they begin. */
  cents: number;
}

/**
 * The plan as steps, one after another at so many hours a week, beginning on `start`.
 *
 * @param start `YYYY-MM-DD`
 */
export function stepsOf(problem: PlanProblem, plan: Plan, start: string): Step[] {
  const { hoursPerWeek } = problem.limits;
  const steps: Step[] = [];
  const platforms = new Map<string, { hours: number; months: number }>();
  let hours = 0;
  for (const id of plan.items) {
    const item = problem.items.find((one) => one.id === id);
    if (!item) continue;
    const from = Math.floor((hours / hoursPerWeek) * 7);
    hours += item.hours;
    const until = Math.max(from, Math.ceil((hours / hoursPerWeek) * 7) - 1);
    let { cents } = item;
    if (item.subscription) {
      const platform = platforms.get(item.subscription.id) ?? { hours: 0, months: 0 };
      const total = platform.hours + item.hours;
      const months = monthsFor(total, hoursPerWeek);
      cents += (months - platform.months) * item.subscription.centsPerMonth;
      platforms.set(item.subscription.id, { hours: total, months });
    }
    steps.push({ item, from: plusDays(start, from), until: plusDays(start, until), cents });
  }
  return steps;
}

const DAY_MS = 86_400_000;

/** A date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole weeks from one day to another; 0 when it has passed. */
export function weeksBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
  return Math.max(0, Math.floor(days / 7));
}
