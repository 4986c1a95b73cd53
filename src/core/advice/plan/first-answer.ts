import type { PlanItem } from '../../domain/plan.ts';
import { centsOfSet } from './cost-of-set.ts';
import type { Prepared } from './prepare.ts';

const STARTS = 20;

interface Limits {
  cents: number;
  hours: number;
  hoursPerWeek: number;
}

/**
 * Good sets to begin the search with: greedy by value for money and time, again and again with the
 * prices bent at random (always the same way), so that the search can cut early.
 */
export function firstAnswers(prepared: Prepared, limits: Limits): number[][] {
  const answers: number[][] = [];
  const random = randomNumbers();
  for (let start = 0; start < STARTS; start += 1) {
    const bend = prepared.items.map(() => (start === 0 ? 1 : 0.5 + random()));
    const mind = start === 0 ? 0.5 : random();
    answers.push(greedy(prepared, limits, bend, mind));
  }
  return answers;
}

/** One set, taken up by value for its price. `mind` is how much of the price is money; the rest is time. */
export function greedy(
  prepared: Prepared,
  limits: Limits,
  bend: readonly number[],
  mind: number,
): number[] {
  const covered = new Set<number>();
  const chosen = new Set<number>();
  const centsScale = Number.isFinite(limits.cents) ? Math.max(1, limits.cents) : 100_000;
  const hoursScale = Number.isFinite(limits.hours) ? Math.max(1, limits.hours) : 400;
  const itemsOf = (indices: Iterable<number>): PlanItem[] =>
    [...indices].flatMap((index) => prepared.items[index] ?? []);
  const barred = new Set<number>();
  for (;;) {
    let best = -1;
    let bestScore = 0;
    for (let index = 0; index < prepared.items.length; index += 1) {
      if (chosen.has(index) || barred.has(index)) continue;
      let worth = 0;
      let price = 1e-4;
      for (const next of prepared.closure[index] ?? []) {
        if (chosen.has(next)) continue;
        price += (mind * (prepared.cents[next] ?? 0)) / centsScale;
        price += ((1 - mind) * (prepared.hours[next] ?? 0)) / hoursScale;
      }
      for (const gap of prepared.closes[index] ?? [])
        if (!covered.has(gap)) worth += prepared.value[gap] ?? 0;
      const score = (worth * (bend[index] ?? 1)) / price;
      if (worth > 0 && score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    if (best < 0) break;
    const next = new Set([...chosen, ...(prepared.closure[best] ?? [])]);
    const set = itemsOf(next);
    const hours = set.reduce((sum, item) => sum + item.hours, 0);
    if (hours > limits.hours || centsOfSet(set, limits.hoursPerWeek) > limits.cents) {
      barred.add(best);
      continue;
    }
    for (const index of next) {
      chosen.add(index);
      for (const gap of prepared.closes[index] ?? []) covered.add(gap);
    }
  }
  return withoutIdle(prepared, chosen);
}

/** The set without what closes nothing that the others do not and that nothing requires. */
function withoutIdle(prepared: Prepared, chosen: ReadonlySet<number>): number[] {
  const kept = new Set(chosen);
  const dearestFirst = [...kept].sort(
    (a, b) => (prepared.cents[b] ?? 0) - (prepared.cents[a] ?? 0) || b - a,
  );
  for (const index of dearestFirst) {
    const others = [...kept].filter((other) => other !== index);
    const needed = others.some((other) => prepared.closure[other]?.includes(index));
    const alone = (prepared.closes[index] ?? []).some(
      (gap) => !others.some((other) => prepared.closes[other]?.includes(gap)),
    );
    if (!needed && !alone) kept.delete(index);
  }
  return [...kept];
}

/** Numbers in [0, 1), the same on every run (a linear congruential generator is enough here). */
function randomNumbers(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
