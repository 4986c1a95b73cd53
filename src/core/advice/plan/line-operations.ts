/** Put the entering column's expression into one line of the table; false = it was not in it. */
export function addTimes(
  target: Float64Array,
  from: number,
  line: Float64Array,
  filled: readonly number[],
  slot: number,
): boolean {
  const factor = target[from + slot] ?? 0;
  if (factor === 0) return false;
  target[from + slot] = 0;
  for (const at of filled) {
    const next = (target[from + at] ?? 0) + factor * (line[at] ?? 0);
    target[from + at] = Math.abs(next) < 1e-12 ? 0 : next;
  }
  return true;
}

/** The sum of the squares of a part of the table. */
export function squares(table: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum += (table[at] ?? 0) ** 2;
  return sum;
}
