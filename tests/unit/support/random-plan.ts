import type { PlanProblem } from '../../../src/core/domain/plan.ts';

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A random question of a given size, shaped like the catalogue: cheap and dear, some by the month. */
export function randomProblem(
  random: () => number,
  size: { items: number; gaps: number },
): PlanProblem {
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const gaps = Array.from({ length: size.gaps }, (_, index) => ({
    id: `g${index}`,
    name: `G${index}`,
    strength: random() < 0.6 ? ('required' as const) : ('preferred' as const),
    demand: whole(1, 5),
  }));
  const items = Array.from({ length: size.items }, (_, index) => {
    const monthly = random() < 0.3;
    return {
      id: `i${String(index).padStart(3, '0')}`,
      name: `I${index}`,
      closes: [
        ...new Set(Array.from({ length: whole(1, 4) }, () => `g${whole(0, size.gaps - 1)}`)),
      ],
      cents: monthly ? 0 : random() < 0.2 ? 0 : whole(1, 40) * 1000,
      hours: whole(2, 80),
      subscription: monthly ? { id: `p${whole(0, 2)}`, centsPerMonth: 4900 } : null,
      requires:
        index > 0 && random() < 0.1 ? [`i${String(whole(0, index - 1)).padStart(3, '0')}`] : [],
    };
  });
  return {
    gaps,
    items,
    limits: {
      cents: random() < 0.8 ? whole(20, 120) * 1000 : null,
      hours: random() < 0.7 ? whole(40, 240) : null,
      hoursPerWeek: 6,
    },
  };
}
