/** A linear inequality over the columns: Σ coefficient × column ≤ `atMost`. */
export interface Row {
  columns: number[];
  coefficients: number[];
  atMost: number;
}

/** By so much, of what the rows allow, a contradiction must be one. */
const BROKEN = 1e-8;

/**
 * Whether the rows as they were given, added up with multipliers that are not negative, have no
 * solution within the bounds. Each row says that it is no more than its `atMost`.
 */
export function isContradiction(
  rows: readonly Row[],
  multipliers: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  columnCount: number,
): boolean {
  const sums = new Float64Array(columnCount);
  let most = 0;
  for (const [at, { columns, coefficients, atMost }] of rows.entries()) {
    const by = multipliers[at] ?? 0;
    if (by === 0) continue;
    most += by * atMost;
    for (const [index, column] of columns.entries())
      sums[column] = (sums[column] ?? 0) + by * (coefficients[index] ?? 0);
  }
  // The sum of the rows is at least this, and may be `most` at most.
  let least = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const sum = sums[column] ?? 0;
    least += sum * ((sum > 0 ? lower[column] : upper[column]) ?? 0);
  }
  return least > most + BROKEN * Math.max(1, Math.abs(most));
}

/**
 * A bound that no solution within the bounds exceeds, whatever the multipliers are as long as they
 * are not negative. `costs` holds the objective, and afterwards what is left of it.
 */
export function boundFrom(
  rows: readonly Row[],
  multipliers: Float64Array,
  costs: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): number {
  let bound = 0;
  for (const [at, row] of rows.entries()) {
    const by = multipliers[at] ?? 0;
    if (by === 0) continue;
    bound += by * row.atMost;
    for (const [index, column] of row.columns.entries())
      costs[column] = (costs[column] ?? 0) - by * (row.coefficients[index] ?? 0);
  }
  for (let column = 0; column < costs.length; column += 1) {
    const cost = costs[column] ?? 0;
    bound += cost * ((cost > 0 ? upper[column] : lower[column]) ?? 0);
  }
  return bound;
}

/** A row with coefficients of at most 1, so that one tolerance serves for cents and for months. */
export function evened({ columns, coefficients, atMost }: Row): Row {
  const most = coefficients.reduce((found, one) => Math.max(found, Math.abs(one)), 0) || 1;
  return { columns, coefficients: coefficients.map((one) => one / most), atMost: atMost / most };
}
