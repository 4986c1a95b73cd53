import type { Plan, PlanItem, PlanProblem } from '../../domain/plan.ts';
import { centsOfSet } from './cost-of-set.ts';
import { firstAnswers } from './first-answer.ts';
import { takingOrder } from './order.ts';
import { prepare, type Prepared } from './prepare.ts';

/** How often the search asks whether it may go on, in steps. */
const STEPS_BETWEEN = 64;
const EPSILON = 1e-6;
const WITHIN = 0.01;
const WORD = 30;

/** Asked now and then with the steps taken so far; false ends the search with what it has. */
export type MayContinue = (steps: number) => boolean;

interface Best {
  value: number;
  cents: number;
  hours: number;
  chosen: number[];
}

/**
 * The best set of credentials for a problem, by branch and bound. In this order: most demand of
 * required gaps, most of preferred ones, least money, fewest hours, fewest credentials, ids.
 *
 * Branches on the uncovered gap that is worth most: each credential that closes it, or none of them.
 * A branch is cut where even a fractional purchase at the best price of each gap cannot be better.
 * Deterministic as long as it is not ended early.
 */
export function solvePlan(problem: PlanProblem, mayContinue: MayContinue): Plan {
  const search = new Search(prepare(problem), problem, mayContinue);
  return search.run();
}

class Search {
  readonly prepared: Prepared;
  readonly problem: PlanProblem;
  readonly mayContinue: MayContinue;
  readonly centsLimit: number;
  readonly hoursLimit: number;
  readonly excluded: Uint8Array;
  readonly chosenMark: Uint8Array;
  readonly ratios: { cents: Float64Array; hours: Float64Array; both: Float64Array };
  chosen: number[] = [];
  best: Best = { value: 0, cents: 0, hours: 0, chosen: [] };
  steps = 0;
  stopped = false;
  /** Highest value that a part which was not searched could have. */
  open = 0;

  constructor(prepared: Prepared, problem: PlanProblem, mayContinue: MayContinue) {
    this.prepared = prepared;
    this.problem = problem;
    this.mayContinue = mayContinue;
    this.centsLimit = problem.limits.cents ?? Infinity;
    this.hoursLimit = problem.limits.hours ?? Infinity;
    this.excluded = new Uint8Array(prepared.items.length);
    this.chosenMark = new Uint8Array(prepared.items.length);
    const gaps = prepared.value.length;
    this.ratios = {
      cents: new Float64Array(gaps),
      hours: new Float64Array(gaps),
      both: new Float64Array(gaps),
    };
  }

  run(): Plan {
    this.begin();
    this.visit(0, 0, 0, 0, 0);
    const { prepared, problem, best } = this;
    const items = best.chosen
      .map((index) => prepared.items[index])
      .filter((item) => item !== undefined);
    const closed = new Set(items.flatMap((item) => item.closes));
    const covered = problem.gaps.filter(({ id }) => closed.has(id));
    const demand = (strength: 'required' | 'preferred') =>
      covered.reduce((sum, gap) => sum + (gap.strength === strength ? gap.demand : 0), 0);
    const near = this.open <= best.value * (1 + WITHIN) + EPSILON;
    return {
      items: takingOrder(items).map(({ id }) => id),
      covered: covered.map(({ id }) => id),
      requiredDemand: demand('required'),
      preferredDemand: demand('preferred'),
      cents: best.cents,
      hours: best.hours,
      label: !this.stopped ? 'optimal' : near ? 'within-1-percent' : 'best-found',
    };
  }

  /** Good sets first, so that much can be cut from the start. */
  begin(): void {
    const { prepared } = this;
    const limits = {
      cents: this.centsLimit,
      hours: this.hoursLimit,
      hoursPerWeek: this.problem.limits.hoursPerWeek,
    };
    for (const answer of firstAnswers(prepared, limits)) {
      const gaps = new Set(answer.flatMap((index) => prepared.closes[index] ?? []));
      let value = 0;
      for (const gap of gaps) value += prepared.value[gap] ?? 0;
      this.chosen = answer;
      this.consider(
        value,
        answer.reduce((sum, index) => sum + (prepared.hours[index] ?? 0), 0),
      );
    }
    this.chosen = [];
  }

  /** One node: what is chosen covers `low`/`high`; `cents` and `hours` are its least figures. */
  visit(low: number, high: number, value: number, cents: number, hours: number): void {
    this.steps += 1;
    if (this.steps % STEPS_BETWEEN === 0 && !this.stopped)
      this.stopped = !this.mayContinue(this.steps);
    const bound = this.boundOf(low, high, value, cents, hours);
    if (bound === null) return;
    if (this.stopped) {
      this.open = Math.max(this.open, bound.value);
      return;
    }
    const gap = this.nextGap(low, high);
    if (gap < 0) return;
    const tried: number[] = [];
    for (const index of this.prepared.closers[gap] ?? []) {
      if (this.excluded[index] || !this.available(index)) continue;
      this.take(index, low, high, value, cents, hours);
      this.excluded[index] = 1;
      tried.push(index);
    }
    // All of its closers are excluded now: the part in which the gap stays open.
    this.visit(low, high, value, cents, hours);
    for (const index of tried) this.excluded[index] = 0;
  }

  /** Add an item and what it requires, search on, and take them back. */
  take(index: number, low: number, high: number, value: number, cents: number, hours: number) {
    const { prepared } = this;
    const added: number[] = [];
    for (const next of prepared.closure[index] ?? []) {
      if (this.chosenMark[next]) continue;
      added.push(next);
      this.chosenMark[next] = 1;
      this.chosen.push(next);
      const newLow = (prepared.low[next] ?? 0) & ~low;
      const newHigh = (prepared.high[next] ?? 0) & ~high;
      for (const gap of prepared.closes[next] ?? [])
        if (gap < WORD ? newLow & (1 << gap) : newHigh & (1 << (gap - WORD)))
          value += prepared.value[gap] ?? 0;
      low |= newLow;
      high |= newHigh;
      cents += prepared.cents[next] ?? 0;
      hours += prepared.hours[next] ?? 0;
    }
    if (hours <= this.hoursLimit + EPSILON && cents <= this.centsLimit + EPSILON) {
      this.consider(value, hours);
      this.visit(low, high, value, cents, hours);
    }
    for (const next of added) this.chosenMark[next] = 0;
    this.chosen.length -= added.length;
  }

  /** True when nothing it requires has been excluded. */
  available(index: number): boolean {
    for (const next of this.prepared.closure[index] ?? [])
      if (this.excluded[next] && !this.chosenMark[next]) return false;
    return true;
  }

  consider(value: number, hours: number): void {
    const { best } = this;
    if (value < best.value) return;
    const cents = centsOfSet(this.itemsOf(this.chosen), this.problem.limits.hoursPerWeek);
    if (cents > this.centsLimit + EPSILON) return;
    const order =
      best.value - value ||
      cents - best.cents ||
      hours - best.hours ||
      this.chosen.length - best.chosen.length ||
      compareIds(this.chosen, best.chosen);
    if (order < 0) this.best = { value, cents, hours, chosen: [...this.chosen] };
  }

  itemsOf(indices: readonly number[]): PlanItem[] {
    return indices.map((index) => this.prepared.items[index]).filter((item) => item !== undefined);
  }

  /** The open gap worth most that can still be covered; fewest closers first among equals. */
  nextGap(low: number, high: number): number {
    const { value } = this.prepared;
    let found = -1;
    for (let gap = 0; gap < value.length; gap += 1) {
      if (gap < WORD ? low & (1 << gap) : high & (1 << (gap - WORD))) continue;
      if (this.ratios.both[gap] === Infinity) continue;
      if (found < 0 || (value[gap] ?? 0) > (value[found] ?? 0)) found = gap;
    }
    return found;
  }

  /**
   * The best that can come of this node, or `null` when that is worse than what is known. Shares
   * each item's price among the open gaps it closes, by their value; a gap costs at least its best
   * share, and gaps are bought by the fraction.
   */
  boundOf(
    low: number,
    high: number,
    value: number,
    cents: number,
    hours: number,
  ): { value: number } | null {
    const { prepared, ratios, best } = this;
    const centsLeft = this.centsLimit - cents;
    const hoursLeft = this.hoursLimit - hours;
    const byCents = Number.isFinite(centsLeft) ? 1 / Math.max(centsLeft, EPSILON) : 0;
    const byHours = Number.isFinite(hoursLeft) ? 1 / Math.max(hoursLeft, EPSILON) : 0;
    ratios.cents.fill(Infinity);
    ratios.hours.fill(Infinity);
    ratios.both.fill(Infinity);
    for (let index = 0; index < prepared.items.length; index += 1) {
      if (this.excluded[index] || this.chosenMark[index]) continue;
      const openLow = (prepared.low[index] ?? 0) & ~low;
      const openHigh = (prepared.high[index] ?? 0) & ~high;
      if ((openLow | openHigh) === 0) continue;
      const itemCents = prepared.cents[index] ?? 0;
      const itemHours = prepared.hours[index] ?? 0;
      if (itemCents > centsLeft + EPSILON || itemHours > hoursLeft + EPSILON) continue;
      if (!this.available(index)) continue;
      const gaps = prepared.closes[index] ?? [];
      let worth = 0;
      for (const gap of gaps)
        if (gap < WORD ? openLow & (1 << gap) : openHigh & (1 << (gap - WORD)))
          worth += prepared.value[gap] ?? 0;
      const perCents = itemCents / worth;
      const perHours = itemHours / worth;
      const perBoth = perCents * byCents + perHours * byHours;
      for (const gap of gaps) {
        if (!(gap < WORD ? openLow & (1 << gap) : openHigh & (1 << (gap - WORD)))) continue;
        if (perCents < (ratios.cents[gap] ?? 0)) ratios.cents[gap] = perCents;
        if (perHours < (ratios.hours[gap] ?? 0)) ratios.hours[gap] = perHours;
        if (perBoth < (ratios.both[gap] ?? 0)) ratios.both[gap] = perBoth;
      }
    }
    const allowance = (byCents > 0 ? 1 : 0) + (byHours > 0 ? 1 : 0);
    const most =
      value +
      Math.min(
        this.fractional(ratios.cents, centsLeft),
        this.fractional(ratios.hours, hoursLeft),
        this.fractional(ratios.both, allowance > 0 ? allowance : Infinity),
      );
    // Values are whole numbers.
    const whole = Math.floor(most + 1e-4);
    if (whole < best.value) return null;
    if (whole > best.value) return { value: whole };
    const missing = best.value - value;
    const leastCents = cents + this.leastFor(ratios.cents, missing);
    if (leastCents > best.cents + EPSILON) return null;
    if (leastCents < best.cents - 1 + EPSILON) return { value: whole };
    const leastHours = hours + this.leastFor(ratios.hours, missing);
    return Math.ceil(leastCents - EPSILON) >= best.cents && leastHours > best.hours + EPSILON
      ? null
      : { value: whole };
  }

  /** Value that a limit buys at most, at these prices per value. */
  fractional(ratios: Float64Array, limit: number): number {
    const { value } = this.prepared;
    let total = 0;
    let spent = 0;
    for (const gap of cheapestFirst(ratios)) {
      const price = (ratios[gap] ?? 0) * (value[gap] ?? 0);
      if (spent + price > limit + EPSILON) {
        return total + Math.max(0, limit - spent) / (ratios[gap] ?? 1);
      }
      spent += price;
      total += value[gap] ?? 0;
    }
    return total;
  }

  /** The least that so much value costs at these prices per value. */
  leastFor(ratios: Float64Array, wanted: number): number {
    const { value } = this.prepared;
    let spent = 0;
    for (const gap of cheapestFirst(ratios)) {
      if (wanted <= 0) break;
      const bought = Math.min(wanted, value[gap] ?? 0);
      spent += bought * (ratios[gap] ?? 0);
      wanted -= bought;
    }
    return spent;
  }
}

function cheapestFirst(ratios: Float64Array): number[] {
  const gaps: number[] = [];
  for (let gap = 0; gap < ratios.length; gap += 1) if (ratios[gap] !== Infinity) gaps.push(gap);
  return gaps.sort((a, b) => (ratios[a] ?? 0) - (ratios[b] ?? 0));
}

/** Items are sorted by id, so that comparing sorted indices compares sorted ids. */
function compareIds(a: readonly number[], b: readonly number[]): number {
  const left = a.toSorted((x, y) => x - y);
  const right = b.toSorted((x, y) => x - y);
  for (let at = 0; at < left.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
