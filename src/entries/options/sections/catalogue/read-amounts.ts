/** A range as it was typed. */
export interface Amounts {
  low: string;
  high: string;
}

const MOST = 1_000_000;

/**
 * A range from what was typed: `null` when nothing was, one number for both ends when one was,
 * `undefined` when it is no range. "1,200" and "1200" are one number.
 */
export function readAmounts({ low, high }: Amounts): [number, number] | null | undefined {
  const typed = [low, high].map((text) => text.trim().replace(/[,\s](?=\d{3}\b)/g, ''));
  if (typed.every((text) => text === '')) return null;
  const [first = '', second = ''] = typed;
  const from = Number(first === '' ? second : first);
  const to = Number(second === '' ? first : second);
  return from >= 0 && from <= to && to <= MOST ? [from, to] : undefined;
}
