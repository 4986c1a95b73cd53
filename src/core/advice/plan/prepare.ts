import type { PlanItem, PlanProblem } from '../../domain/plan.ts';
import { hoursPerMonth } from './cost-of-set.ts';

/** More gaps than these are left out, the least asked for first. */
export const MOST_GAPS = 120;

/** A plan's question as numbers; items and gaps are indices from here on. */
export interface Prepared {
  items: readonly PlanItem[];
  /** Gap → value; one required gap is worth more than all preferred ones together. */
  value: Float64Array;
  /** Item → gap indices. */
  closes: readonly (readonly number[])[];
  /** Gap → items that close it. */
  closers: readonly (readonly number[])[];
  /** Item → itself and everything it requires. */
  closure: readonly (readonly number[])[];
  /** Item → least cents and hours it adds to any set; subscriptions by the hour. */
  cents: Float64Array;
  hours: Float64Array;
}

/** Bring a problem into the planner's form; drops what can be in no best plan. */
export function prepare(problem: PlanProblem): Prepared {
  const rank = { required: 0, preferred: 1 };
  const gaps = problem.gaps
    .toSorted(
      (a, b) =>
        rank[a.strength] - rank[b.strength] || b.demand - a.demand || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_GAPS);
  const gapAt = new Map(gaps.map(({ id }, index) => [id, index]));
  const items = usable(problem.items, gapAt);
  const itemAt = new Map(items.map(({ id }, index) => [id, index]));
  const preferred = gaps.reduce(
    (sum, { strength, demand }) => sum + (strength === 'preferred' ? demand : 0),
    0,
  );
  const closes = items.map((item) => indices(item.closes, gapAt));
  const perMonth = hoursPerMonth(problem.limits.hoursPerWeek);
  return {
    items,
    value: Float64Array.from(gaps, ({ strength, demand }) =>
      strength === 'required' ? demand * (preferred + 1) : demand,
    ),
    closes,
    closers: gaps.map((_, gap) => [...closes.keys()].filter((at) => closes[at]?.includes(gap))),
    closure: items.map((_, index) => closureOf(index, items, itemAt)),
    cents: Float64Array.from(
      items,
      (item) => item.cents + ((item.subscription?.centsPerMonth ?? 0) * item.hours) / perMonth,
    ),
    hours: Float64Array.from(items, (item) => item.hours),
  };
}

function indices(ids: readonly string[], at: ReadonlyMap<string, number>): number[] {
  return [...new Set(ids)].flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b);
}

function closureOf(
  start: number,
  items: readonly PlanItem[],
  at: ReadonlyMap<string, number>,
): number[] {
  const seen = new Set([start]);
  for (const index of seen)
    for (const id of items[index]?.requires ?? []) {
      const next = at.get(id);
      if (next !== undefined) seen.add(next);
    }
  return [...seen];
}

/**
 * Items that can be in a best plan, by id: everything they require is on offer, and no other item
 * does the same for less. What others require is kept. A platform has one price, the highest that
 * is told of it.
 */
function usable(all: readonly PlanItem[], gapAt: ReadonlyMap<string, number>): PlanItem[] {
  let items = onePrice(all).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (let before = -1; before !== items.length;) {
    before = items.length;
    const ids = new Set(items.map(({ id }) => id));
    items = items.filter((item) => item.requires.every((id) => ids.has(id)));
  }
  const required = new Set(items.flatMap(({ requires }) => requires));
  const relevant = new Map(
    items.map((item) => [item.id, new Set(item.closes.filter((id) => gapAt.has(id)))]),
  );
  const closes = (item: PlanItem) => relevant.get(item.id) ?? new Set<string>();
  return items.filter(
    (item) =>
      required.has(item.id) ||
      (closes(item).size > 0 && !items.some((other) => beats(other, item, closes))),
  );
}

function onePrice(items: readonly PlanItem[]): PlanItem[] {
  const price = new Map<string, number>();
  for (const { subscription } of items)
    if (subscription)
      price.set(
        subscription.id,
        Math.max(price.get(subscription.id) ?? 0, subscription.centsPerMonth),
      );
  return items.map((item) =>
    item.subscription
      ? {
          ...item,
          subscription: {
            id: item.subscription.id,
            centsPerMonth: price.get(item.subscription.id) ?? 0,
          },
        }
      : item,
  );
}

/** True when a plan with `item` is never better than the same plan with `other` in its place. */
function beats(
  other: PlanItem,
  item: PlanItem,
  closes: (item: PlanItem) => ReadonlySet<string>,
): boolean {
  if (other === item || other.cents > item.cents || other.hours > item.hours) return false;
  const shared = other.subscription;
  if (shared && shared.id !== item.subscription?.id) return false;
  if (other.requires.some((id) => !item.requires.includes(id))) return false;
  for (const gap of closes(item)) if (!closes(other).has(gap)) return false;
  return other.cents < item.cents || other.hours < item.hours || other.id < item.id;
}
