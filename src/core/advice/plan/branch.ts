import type { Model } from './model.ts';
import { Relaxation } from './relaxation.ts';

const WHOLE = 1e-6;

/** One search: what is maximised, from where, and how finely its values are grained. */
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

const NODES_BETWEEN_GLIMPSES = 40;

/** Depth-first branch and bound over the items of a model, with the relaxation as its bound. */
export function branch(model: Model, aim: Aim, finding: Finding): Searched {
  const relaxation = new Relaxation(model.upper, model.rows, aim.objective);
  const monthAt = model.items + model.gaps;
  const columns = aim.wholeMonths ? monthAt + model.platforms.length : model.items;
  let nodes = 0;
  let proved = true;
  let open = -Infinity;

  const worthless = (bound: number) => {
    const least = finding.notAbove();
    if (least === -Infinity) return false;
    const reached =
      aim.grain > 0 ? Math.floor(bound / aim.grain + WHOLE) * aim.grain : bound - WHOLE;
    return reached <= least;
  };
  /** What the relaxation may stop at: everything up to here is worthless. */
  const cutoff = () => {
    const least = finding.notAbove();
    return aim.grain > 0 ? least + aim.grain * (1 - 2 * WHOLE) : least + WHOLE;
  };
  const leaveOpen = (bound: number) => {
    proved = false;
    open = Math.max(open, bound);
  };

  const visit = (ceiling: number): void => {
    if (worthless(ceiling)) return;
    if (!finding.mayContinue()) return leaveOpen(ceiling);
    nodes += 1;
    const relaxed = relaxation.solve(cutoff());
    if (relaxed.state === 'none' || relaxed.state === 'worse') return;
    const bound = Math.min(ceiling, relaxed.bound);
    if (relaxed.state === 'given-up') return leaveOpen(bound);
    if (worthless(bound)) return;
    const { values } = relaxation;
    if (nodes % NODES_BETWEEN_GLIMPSES === 1) finding.glimpse(values);
    if (worthless(bound)) return;
    const column = aim.inOrder ? firstFree() : mostDoubtful(values);
    if (column < 0) {
      const items: number[] = [];
      for (let at = 0; at < model.items; at += 1) if ((values[at] ?? 0) > 0.5) items.push(at);
      // Rounding within the table's tolerance let in what does not quite hold; where every item is
      // settled there is nothing else to look for.
      if (!finding.found(items) && !aim.inOrder) leaveOpen(bound);
      return;
    }
    const value = values[column] ?? 0;
    const lower = relaxation.lower[column] ?? 0;
    const upper = relaxation.upper[column] ?? 0;
    const floor = Math.min(Math.floor(value + WHOLE), upper - 1);
    const above = () => {
      relaxation.lower[column] = floor + 1;
      visit(bound);
      relaxation.lower[column] = lower;
    };
    const below = () => {
      relaxation.upper[column] = floor;
      visit(bound);
      relaxation.upper[column] = upper;
    };
    // A month less is tried first, an item more.
    if (column >= monthAt && value - floor < 0.5) {
      below();
      above();
    } else {
      above();
      below();
    }
  };

  const firstFree = () => {
    for (let at = 0; at < model.items; at += 1)
      if (relaxation.lower[at] !== relaxation.upper[at]) return at;
    return -1;
  };
  const mostDoubtful = (values: Float64Array) => {
    let found = -1;
    let most = WHOLE;
    for (let at = 0; at < columns; at += at === model.items - 1 ? model.gaps + 1 : 1) {
      const value = values[at] ?? 0;
      const doubt = Math.min(value - Math.floor(value), Math.ceil(value) - value);
      if (doubt > most) {
        most = doubt;
        found = at;
      }
    }
    return found;
  };

  visit(Infinity);
  return { proved, bound: open };
}
