import { describe, expect, it } from 'vitest';
import { centsOfSet } from '../../../src/core/advice/plan/cost-of-set.ts';
import { solvePlan } from '../../../src/core/advice/plan/solve.ts';
import type { PlanItem, PlanProblem } from '../../../src/core/domain/plan.ts';
import { randomFrom, randomProblem } from '../support/random-plan.ts';

const always = () => true;

/** Every subset, compared by the order that the issue states. */
function bruteForce({ gaps, items, limits }: PlanProblem) {
  let best: { key: number[]; ids: string } | null = null;
  for (let mask = 0; mask < 1 << items.length; mask += 1) {
    const set = items.filter((_, index) => mask & (1 << index));
    const ids = new Set(set.map(({ id }) => id));
    if (set.some((item) => item.requires.some((id) => !ids.has(id)))) continue;
    const cents = centsOfSet(set, limits.hoursPerWeek);
    const hours = set.reduce((sum, item) => sum + item.hours, 0);
    if (cents > (limits.cents ?? Infinity) || hours > (limits.hours ?? Infinity)) continue;
    const closed = new Set(set.flatMap(({ closes }) => closes));
    const demand = (strength: string) =>
      gaps.reduce(
        (sum, gap) => sum + (gap.strength === strength && closed.has(gap.id) ? gap.demand : 0),
        0,
      );
    const key = [-demand('required'), -demand('preferred'), cents, hours, set.length];
    const names = [...ids].sort().join(' ');
    const difference = best ? key.map((part, at) => part - (best?.key[at] ?? 0)).find(Boolean) : -1;
    if (!best || (difference ?? 0) < 0 || (difference === undefined && names < best.ids))
      best = { key, ids: names };
  }
  return best;
}

describe('the plan', () => {
  it('is the best of all subsets in 500 random cases with months, prerequisites and limits', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const problem = randomProblem(randomFrom(seed), { items: 9, gaps: 6 });
      const plan = solvePlan(problem, always);
      expect(plan.label).toBe('optimal');
      const key = [
        -plan.requiredDemand,
        -plan.preferredDemand,
        plan.cents,
        plan.hours,
        plan.items.length,
      ];
      expect({ seed, key, ids: plan.items.toSorted().join(' ') }).toEqual({
        seed,
        ...bruteForce(problem),
      });
    }
  });

  it('does not claim to be optimal when it was ended early', () => {
    const problem = randomProblem(randomFrom(7), { items: 200, gaps: 30 });
    const plan = solvePlan(problem, () => false);
    expect(plan.label).not.toBe('optimal');
    expect(plan.cents).toBeLessThanOrEqual(problem.limits.cents ?? Infinity);
  });

  it('shares the months of a platform among its credentials and takes them one after another', () => {
    const platform = { id: 'p', centsPerMonth: 5000 };
    const item = (id: string, over: Partial<PlanItem>): PlanItem => ({
      id,
      name: id,
      closes: [],
      cents: 0,
      hours: 10,
      subscription: null,
      requires: [],
      ...over,
    });
    const plan = solvePlan(
      {
        gaps: ['x', 'y', 'z'].map((id) => ({ id, name: id, strength: 'required', demand: 1 })),
        items: [
          item('a', { closes: ['x'], subscription: platform }),
          item('b', { closes: ['z'], hours: 11 }),
          item('c', { closes: ['y'], subscription: platform, hours: 12 }),
        ],
        limits: { cents: null, hours: null, hoursPerWeek: 6 },
      },
      always,
    );
    expect(plan.items).toEqual(['a', 'c', 'b']);
    expect(plan.cents).toBe(5000);
  });

  it('takes what is required first, and nothing at all when nothing is worth buying', () => {
    const gaps = [{ id: 'x', name: 'X', strength: 'required' as const, demand: 1 }];
    const base = { name: '', hours: 10, subscription: null };
    const items = [
      { ...base, id: 'a', closes: ['x'], cents: 100, requires: ['z'] },
      { ...base, id: 'z', closes: [], cents: 100, requires: [] },
    ];
    const limits = { cents: 200, hours: null, hoursPerWeek: 6 };
    expect(solvePlan({ gaps, items, limits }, always).items).toEqual(['z', 'a']);
    const poor = { ...limits, cents: 150 };
    expect(solvePlan({ gaps, items, limits: poor }, always)).toMatchObject({
      items: [],
      cents: 0,
      label: 'optimal',
    });
  });
});
