/** The 97.5 % point of the normal distribution: a range that holds in 95 of 100 cases. */
const Z = 1.959964;

/**
 * Wilson's range for a share: honest for few listings, where "9 of 12" may well be 47 or 91 of 100.
 */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const whole = 1 + z2 / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
