import type { Model } from './model.ts';
import { reduced } from './reduce.ts';
import { Relaxation } from './relaxation.ts';

const WHOLE = 1e-6;
const NODES_BETWEEN_GLIMPSES = 40;

/** One search: what is maximised, and how finely its values are grained. */
export interface Aim {
  /** One coefficient for each column of the model. */
  objective: Float64Array;
  /** Values of whole sets are multiples of this; 0 = any number. */
  grain: number;
  /** Whether a platform's months must be whole (they need not where no money is looked at). */
  wholeMonths: boolean;
  /** Take up the item of lowest index first; the first set found is then the first by ids. */
  inOrder: boolean;
}

/** What the search does with what it finds. */
export interface Finding {
  /** Nothing at or below this is of use; asked again and again. */
  notAbove: () => number;
  /** A whole set was found; false = it does not hold when it is counted exactly. */
  found: (items: number[]) => boolean;
  /** Columns between 0 and 1, now and then, for whoever can make a set of them. */
  glimpse: (values: Float64Array) => void;
  mayContinue: () => boolean;
}

/** `proved`: nothing better than what was found exists. `bound`: nothing lies above it. */
export interface Searched {
  proved: boolean;
  bound: number;
}

/**
 * Depth-first branch and bound over the items of a model, with the relaxation as its bound. Columns
 * that the first relaxation settles are taken out before it begins.
 */
export function branch(model: Model, aim: Aim, finding: Finding): Searched {
  const small = reduced(model, aim.objective, (relaxation, bound) =>
    settledAt(relaxation, bound, (value) => isWorthless(value, aim.grain, finding.notAbove())),
  );
  if (small === null) return { proved: true, bound: -Infinity };
  const search = new Branching(
    small.model,
    { ...aim, objective: small.objective },
    {
      notAbove: () => finding.notAbove() - small.constant,
      found: (items) => finding.found(small.itemsOf(items)),
      glimpse: (values) => {
        finding.glimpse(small.valuesOf(values));
      },
      mayContinue: finding.mayContinue,
    },
  );
  search.visit(Infinity);
  return { proved: search.proved, bound: search.open + small.constant };
}

/** Whether no whole set under this bound is better than `notAbove`. */
function isWorthless(bound: number, grain: number, notAbove: number): boolean {
  if (notAbove === -Infinity) return false;
  return (grain > 0 ? Math.floor(bound / grain + WHOLE) * grain : bound - WHOLE) <= notAbove;
}

/** Columns that cannot leave the bound they stand at: what that would take makes it worthless. */
function settledAt(
  { costs, lower, upper }: Relaxation,
  bound: number,
  worthless: (bound: number) => boolean,
): number[] {
  const settled: number[] = [];
  for (const [column, cost] of costs.entries())
    if (lower[column] !== upper[column] && cost !== 0 && worthless(bound - Math.abs(cost)))
      settled.push(column);
  return settled;
}

class Branching {
  proved = true;
  open = -Infinity;
  private nodes = 0;
  private readonly model: Model;
  private readonly aim: Aim;
  private readonly finding: Finding;
  private readonly relaxation: Relaxation;
  private readonly monthAt: number;

  constructor(model: Model, aim: Aim, finding: Finding) {
    this.model = model;
    this.aim = aim;
    this.finding = finding;
    this.relaxation = new Relaxation(model.upper, model.rows, aim.objective);
    this.monthAt = model.items + model.gaps;
  }

  /** One node; `ceiling` is the bound of the node above it. */
  visit(ceiling: number): void {
    const { relaxation, finding } = this;
    if (this.worthless(ceiling)) return;
    if (!finding.mayContinue()) {
      this.leaveOpen(ceiling);
      return;
    }
    this.nodes += 1;
    const relaxed = relaxation.solve(this.cutoff());
    if (relaxed.state === 'none' || relaxed.state === 'worse') return;
    const bound = Math.min(ceiling, relaxed.bound);
    if (relaxed.state === 'given-up') {
      this.leaveOpen(bound);
      return;
    }
    if (this.worthless(bound)) return;
    if (this.nodes % NODES_BETWEEN_GLIMPSES === 1) finding.glimpse(relaxation.values);
    if (this.worthless(bound)) return;
    const column = this.aim.inOrder ? this.firstFree() : this.mostDoubtful();
    if (column < 0) this.foundWhole(bound);
    else this.split(column, bound, relaxed.bound);
  }

  private foundWhole(bound: number): void {
    const items: number[] = [];
    for (let at = 0; at < this.model.items; at += 1)
      if ((this.relaxation.values[at] ?? 0) > 0.5) items.push(at);
    // Rounding within the table's tolerance let in what does not quite hold; where every item is
    // settled there is nothing else to look for.
    if (!this.finding.found(items) && !this.aim.inOrder) this.leaveOpen(bound);
  }

  private split(column: number, bound: number, ownBound: number): void {
    const { relaxation } = this;
    const { lower, upper, values } = relaxation;
    const value = values[column] ?? 0;
    const [low, high] = [lower[column] ?? 0, upper[column] ?? 0];
    const floor = Math.min(Math.floor(value + WHOLE), high - 1);
    const settled = settledAt(relaxation, ownBound, (least) => this.worthless(least));
    const before = settled.map((at): [number, number, number] => {
      const bounds: [number, number, number] = [at, lower[at] ?? 0, upper[at] ?? 0];
      if ((relaxation.costs[at] ?? 0) > 0) lower[at] = bounds[2];
      else upper[at] = bounds[1];
      return bounds;
    });
    const above = () => {
      lower[column] = floor + 1;
      this.visit(bound);
      lower[column] = low;
    };
    const below = () => {
      upper[column] = floor;
      this.visit(bound);
      upper[column] = high;
    };
    // An item more is tried first, a month less.
    const parts = column >= this.monthAt && value - floor < 0.5 ? [below, above] : [above, below];
    for (const part of parts) part();
    for (const [at, from, to] of before) {
      lower[at] = from;
      upper[at] = to;
    }
  }

  private worthless(bound: number): boolean {
    return isWorthless(bound, this.aim.grain, this.finding.notAbove());
  }

  /** What the relaxation may stop at: everything up to here is worthless. */
  private cutoff(): number {
    const least = this.finding.notAbove();
    return least + (this.aim.grain > 0 ? this.aim.grain * (1 - 2 * WHOLE) : WHOLE);
  }

  private leaveOpen(bound: number): void {
    this.proved = false;
    this.open = Math.max(this.open, bound);
  }

  private firstFree(): number {
    const { lower, upper } = this.relaxation;
    for (let at = 0; at < this.model.items; at += 1) if (lower[at] !== upper[at]) return at;
    return -1;
  }

  private mostDoubtful(): number {
    const { model, relaxation, monthAt } = this;
    let found = -1;
    let most = WHOLE;
    const look = (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        const value = relaxation.values[at] ?? 0;
        const doubt = Math.min(value - Math.floor(value), Math.ceil(value) - value);
        if (doubt > most) {
          most = doubt;
          found = at;
        }
      }
    };
    look(0, model.items);
    if (this.aim.wholeMonths) look(monthAt, monthAt + model.platforms.length);
    return found;
  }
}
