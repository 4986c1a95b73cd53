import type { PlanItem, PlanProblem } from '../../domain/plan.ts';
import { hoursPerMonth } from './cost-of-set.ts';

/** More gaps than these are left out, the least asked for first. */
export const MOST_GAPS = 60;
const WORD = 30;

/** A plan's question as numbers; items and gaps are indices from here on. */
export interface Prepared {
  items: readonly PlanItem[];
  gapIds: readonly string[];
  /** Gap → value; one required gap is worth more than all preferred ones together. */
  value: Float64Array;
  /** Item → gaps it closes, as two words of bits. */
  low: Int32Array;
  high: Int32Array;
  /** Item → gap indices. */
  closes: readonly (readonly number[])[];
  /** Gap → items that close it, cheapest for what they bring first. */
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
  const items = usable(problem, gapAt);
  const itemAt = new Map(items.map(({ id }, index) => [id, index]));
  const preferred = gaps.reduce(
    (sum, { strength, demand }) => sum + (strength === 'preferred' ? demand : 0),
    0,
  );
  const value = Float64Array.from(gaps, ({ strength, demand }) =>
    strength === 'required' ? demand * (preferred + 1) : demand,
  );
  const closes = items.map((item) => indices(item.closes, gapAt));
  const perMonth = hoursPerMonth(problem.limits.hoursPerWeek);
  const cents = Float64Array.from(
    items,
    (item) => item.cents + ((item.subscription?.centsPerMonth ?? 0) * item.hours) / perMonth,
  );
  const worth = (index: number) =>
    (closes[index] ?? []).reduce((sum, gap) => sum + (value[gap] ?? 0), 0) /
    (1 + (cents[index] ?? 0) / 10_000 + (items[index]?.hours ?? 0) / 20);
  return {
    items,
    gapIds: gaps.map(({ id }) => id),
    value,
    low: Int32Array.from(closes, (list) => bits(list, 0)),
    high: Int32Array.from(closes, (list) => bits(list, WORD)),
    closes,
    closers: gaps.map((_, gap) =>
      items
        .map((_item, index) => index)
        .filter((index) => closes[index]?.includes(gap))
        .sort((a, b) => worth(b) - worth(a) || a - b),
    ),
    closure: items.map((_, index) => closureOf(index, items, itemAt)),
    cents,
    hours: Float64Array.from(items, (item) => item.hours),
  };
}

/** Two words of bits for a list of gap indices; `from` is the first index of the word. */
function bits(list: readonly number[], from: number): number {
  let word = 0;
  for (const gap of list) if (gap >= from && gap < from + WORD) word |= 1 << (gap - from);
  return word;
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
 * does the same for less. What others require is kept.
 */
function usable(problem: PlanProblem, gapAt: ReadonlyMap<string, number>): PlanItem[] {
  let items = problem.items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
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

/** True when a plan with `item` is never better than the same plan with `other` in its place. */
function beats(
  other: PlanItem,
  item: PlanItem,
  closes: (item: PlanItem) => ReadonlySet<string>,
): boolean {
  if (other === item || other.cents > item.cents || other.hours > item.hours) return false;
  const shared = other.subscription;
  if (
    shared &&
    (shared.id !== item.subscription?.id || shared.centsPerMonth > item.subscription.centsPerMonth)
  )
    return false;
  if (other.requires.some((id) => !item.requires.includes(id))) return false;
  for (const gap of closes(item)) if (!closes(other).has(gap)) return false;
  return other.cents < item.cents || other.hours < item.hours || other.id < item.id;
}
