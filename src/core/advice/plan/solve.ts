import type { Plan, PlanItem, PlanProblem } from '../../domain/plan.ts';
import { type Aim, branch, type Searched } from './branch.ts';
import { centsOfSet } from './cost-of-set.ts';
import { firstAnswers, greedy } from './first-answer.ts';
import { type Figures, modelOf, type Within } from './model.ts';
import { takingOrder } from './order.ts';
import { prepare, type Prepared } from './prepare.ts';

const EPSILON = 1e-6;
const WITHIN = 0.01;

/** Asked now and then with the steps taken so far; false ends the search with what it has. */
export type MayContinue = (steps: number) => boolean;

interface Best extends Figures {
  chosen: readonly number[];
}

/**
 * The best set of credentials for a problem. In this order: most demand of required gaps, most of
 * preferred ones, least money, fewest hours, fewest credentials, ids.
 *
 * One search for each part of that order, by branch and bound over a linear relaxation; each keeps
 * what the ones before it settled. Deterministic as long as it is not ended early.
 */
export function solvePlan(problem: PlanProblem, mayContinue: MayContinue): Plan {
  return new Search(prepare(problem), problem, mayContinue).run();
}

class Search {
  private readonly prepared: Prepared;
  private readonly problem: PlanProblem;
  private readonly mayContinue: MayContinue;
  private readonly limits: { cents: number; hours: number; hoursPerWeek: number };
  private best: Best = { value: 0, cents: 0, hours: 0, count: 0, chosen: [] };
  private steps = 0;
  private stopped = false;

  constructor(prepared: Prepared, problem: PlanProblem, mayContinue: MayContinue) {
    this.prepared = prepared;
    this.problem = problem;
    this.mayContinue = mayContinue;
    const { cents, hours, hoursPerWeek } = problem.limits;
    this.limits = { cents: cents ?? Infinity, hours: hours ?? Infinity, hoursPerWeek };
  }

  run(): Plan {
    const { prepared } = this;
    if (prepared.items.length === 0) return this.planOf('optimal');
    for (const answer of firstAnswers(prepared, this.limits)) this.consider(answer);
    const byValue = this.mostValue();
    if (!byValue.proved)
      return this.planOf(
        byValue.bound <= this.best.value * (1 + WITHIN) + EPSILON
          ? 'within-1-percent'
          : 'best-found',
      );
    const proved =
      this.least('cents') && this.least('hours') && this.least('count') && this.firstByIds();
    return this.planOf(proved ? 'optimal' : 'within-1-percent');
  }

  private planOf(label: Plan['label']): Plan {
    const { problem, best } = this;
    const items = this.itemsOf(best.chosen);
    const closed = new Set(items.flatMap((item) => item.closes));
    const covered = problem.gaps.filter(({ id }) => closed.has(id));
    const demand = (strength: 'required' | 'preferred') =>
      covered.reduce((sum, gap) => sum + (gap.strength === strength ? gap.demand : 0), 0);
    return {
      items: takingOrder(items).map(({ id }) => id),
      covered: covered.map(({ id }) => id),
      requiredDemand: demand('required'),
      preferredDemand: demand('preferred'),
      cents: best.cents,
      hours: best.hours,
      label,
    };
  }

  private mostValue(): Searched {
    const { value } = this.prepared;
    const most = value.reduce((sum, worth) => sum + worth, 0);
    if (this.best.value >= most) return { proved: true, bound: most };
    return this.search({}, (objective, gapAt) => objective.set(value, gapAt), {
      grain: 1,
      wholeMonths: Number.isFinite(this.limits.cents),
      inOrder: false,
      notAbove: () => this.best.value,
    });
  }

  /** The least of one figure among the sets that are as good in all that goes before it. */
  private least(figure: 'cents' | 'hours' | 'count'): boolean {
    const { items, hours } = this.prepared;
    if (this.best[figure] === 0) return true;
    const { proved } = this.search(
      this.settled(figure),
      (objective, gapAt, platforms) => {
        for (const [index, item] of items.entries())
          objective[index] =
            figure === 'cents' ? -item.cents : figure === 'hours' ? -(hours[index] ?? 0) : -1;
        if (figure === 'cents')
          for (const [at, { centsPerMonth }] of platforms.entries())
            objective[gapAt + this.prepared.value.length + at] = -centsPerMonth;
      },
      {
        grain: figure === 'cents' ? grainOf(items) : figure === 'count' ? 1 : 0,
        wholeMonths: true,
        inOrder: false,
        notAbove: () => -this.best[figure],
      },
    );
    return proved;
  }

  private firstByIds(): boolean {
    let found = false;
    const { proved } = this.search(this.settled('ids'), () => undefined, {
      grain: 1,
      wholeMonths: false,
      inOrder: true,
      // Every set of this part is as good as another: the first one found ends the search.
      notAbove: () => (found ? Infinity : -Infinity),
      found: (chosen) => {
        const figures = this.figuresOf(chosen);
        if (!this.holds(figures) || !isSame(figures, this.best)) return false;
        found = true;
        this.best = { ...figures, chosen };
        return true;
      },
    });
    return proved;
  }

  private settled(before: 'cents' | 'hours' | 'count' | 'ids'): Partial<Within> {
    const { value, cents, hours, count } = this.best;
    const order = ['cents', 'hours', 'count', 'ids'].indexOf(before);
    // Values, cents and counts are whole numbers: half a one of room harms nothing, and rounding
    // within the table then excludes nothing.
    return {
      leastValue: value - 0.5,
      ...(order > 0 ? { cents: cents + 0.5 } : {}),
      ...(order > 1 ? { hours: hours + EPSILON } : {}),
      ...(order > 2 ? { mostCount: count + 0.5 } : {}),
    };
  }

  private search(
    within: Partial<Within>,
    aimAt: (
      objective: Float64Array,
      gapAt: number,
      platforms: ReturnType<typeof modelOf>['platforms'],
    ) => void,
    options: Omit<Aim, 'objective'> & {
      notAbove: () => number;
      found?: (chosen: number[]) => boolean;
    },
  ): Searched {
    const { prepared, limits } = this;
    const model = modelOf(prepared, limits.hoursPerWeek, {
      cents: limits.cents,
      hours: limits.hours,
      leastValue: 0,
      mostCount: Infinity,
      ...within,
    });
    const objective = new Float64Array(model.upper.length);
    aimAt(objective, model.items, model.platforms);
    return branch(
      model,
      { ...options, objective },
      {
        notAbove: options.notAbove,
        found: options.found ?? ((chosen) => this.consider(chosen)),
        glimpse: (values) => {
          const bend = prepared.items.map((_, index) => 0.02 + (values[index] ?? 0));
          this.consider(greedy(prepared, limits, bend, 0.5));
        },
        mayContinue: () => {
          this.steps += 1;
          if (!this.stopped) this.stopped = !this.mayContinue(this.steps);
          return !this.stopped;
        },
      },
    );
  }

  /** Take a set if it holds and is better; false when it does not hold. */
  private consider(chosen: readonly number[]): boolean {
    const figures = this.figuresOf(chosen);
    if (!this.holds(figures)) return false;
    const { best } = this;
    const order =
      best.value - figures.value ||
      figures.cents - best.cents ||
      (Math.abs(figures.hours - best.hours) > EPSILON ? figures.hours - best.hours : 0) ||
      figures.count - best.count;
    if (order < 0) this.best = { ...figures, chosen };
    return true;
  }

  private holds({ cents, hours }: Figures): boolean {
    return cents <= this.limits.cents + EPSILON && hours <= this.limits.hours + EPSILON;
  }

  private figuresOf(chosen: readonly number[]): Figures {
    const { closes, value } = this.prepared;
    const items = this.itemsOf(chosen);
    const gaps = new Set(chosen.flatMap((index) => closes[index] ?? []));
    return {
      value: [...gaps].reduce((sum, gap) => sum + (value[gap] ?? 0), 0),
      cents: centsOfSet(items, this.limits.hoursPerWeek),
      hours: items.reduce((sum, item) => sum + item.hours, 0),
      count: items.length,
    };
  }

  private itemsOf(indices: readonly number[]): PlanItem[] {
    return indices.map((index) => this.prepared.items[index]).filter((item) => item !== undefined);
  }
}

function isSame(a: Figures, b: Figures): boolean {
  return (
    a.value === b.value &&
    a.cents === b.cents &&
    Math.abs(a.hours - b.hours) <= EPSILON &&
    a.count === b.count
  );
}

/** What every sum of prices is a multiple of. */
function grainOf(items: readonly PlanItem[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const prices = items.flatMap(({ cents, subscription }) => [
    cents,
    subscription?.centsPerMonth ?? 0,
  ]);
  return prices.every(Number.isInteger) ? prices.reduce(divisor, 0) : 0;
}
