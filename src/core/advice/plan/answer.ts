import type { PlanAnswer, PlanProblem } from '../../domain/plan.ts';
import { type MayContinue, solvePlan } from './solve.ts';

const MORE_CENTS = 100_00;
const MORE_HOURS = 10;

/**
 * A plan, and what a little more money or time would change. `fresh` gives each search its own
 * allowance.
 */
export function answerTo(problem: PlanProblem, fresh: () => MayContinue): PlanAnswer {
  const { limits } = problem;
  const withLimits = (change: Partial<typeof limits>) =>
    solvePlan({ ...problem, limits: { ...limits, ...change } }, fresh());
  return {
    plan: solvePlan(problem, fresh()),
    moreMoney: limits.cents === null ? null : withLimits({ cents: limits.cents + MORE_CENTS }),
    moreHours: limits.hours === null ? null : withLimits({ hours: limits.hours + MORE_HOURS }),
  };
}
