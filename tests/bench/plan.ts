/**
 * The planner on random questions of a large catalogue: `npx tsx tests/bench/plan.ts [cases]`.
 * Says how many of them were proved, or are within 1 % of the best there can be, in 2 seconds.
 */
import { solvePlan } from '../../src/core/advice/plan/solve.ts';
import { randomFrom, randomProblem } from '../unit/support/random-plan.ts';

const LIMIT_MS = 2000;
const cases = Number(process.argv[2] ?? 200);
const labels = { optimal: 0, 'within-1-percent': 0, 'best-found': 0 };
const times: number[] = [];
for (let seed = 1; seed <= cases; seed += 1) {
  const problem = randomProblem(randomFrom(seed), { items: 400, gaps: 40 });
  const start = performance.now();
  const { label } = solvePlan(problem, () => performance.now() - start < LIMIT_MS);
  times.push(performance.now() - start);
  labels[label] += 1;
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
console.log(JSON.stringify({ cases, ...labels, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) }));
