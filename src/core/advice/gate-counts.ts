import type { GateCount } from '../domain/plan.ts';
import type { Reading } from '../domain/reading.ts';

/** The walls that no credential opens, by kind, each with every sentence that states it. */
export function gateCounts(readings: readonly Reading[]): GateCount[] {
  const counts = new Map<GateCount['kind'], GateCount>();
  for (const { gates } of readings) {
    // What a listing says it does not ask for is no wall.
    const standing = gates.filter(({ waived }) => waived !== true);
    for (const kind of new Set(standing.map((gate) => gate.kind))) {
      const here = standing.filter((gate) => gate.kind === kind);
      const count = counts.get(kind) ?? { kind, texts: [], required: 0, listings: 0 };
      count.listings += 1;
      count.required += here.some(({ strength }) => strength === 'required') ? 1 : 0;
      count.texts = [...new Set([...count.texts, ...here.map(({ text }) => text.trim())])];
      counts.set(kind, count);
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.required - a.required || b.listings - a.listings || (a.kind < b.kind ? -1 : 1),
  );
}
