/** A value of parsed JSON as text, `undefined` when it is neither text nor a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
