import type { Model } from './model.ts';
import { Relaxation } from './relaxation.ts';

/** A model without the columns that are settled, and the way back to the columns of the whole. */
export interface Reduced {
  model: Model;
  objective: Float64Array;
  /** What the settled columns add to the objective. */
  constant: number;
  itemsOf: (items: readonly number[]) => number[];
  valuesOf: (values: Float64Array) => Float64Array;
}

/**
 * Solve the first relaxation, ask which columns are settled at the bound they stand at, and take
 * those out. `null` = there is no solution at all.
 */
export function reduced(
  model: Model,
  objective: Float64Array,
  settledAt: (relaxation: Relaxation, bound: number) => number[],
): Reduced | null {
  const relaxation = new Relaxation(model.upper, model.rows, objective);
  const relaxed = relaxation.solve(-Infinity);
  if (relaxed.state === 'none') return null;
  const fixed = new Map<number, number>();
  for (const column of settledAt(relaxation, relaxed.bound))
    fixed.set(column, ((relaxation.costs[column] ?? 0) > 0 ? model.upper[column] : 0) ?? 0);
  const kept = model.upper.map((_, column) => column).filter((column) => !fixed.has(column));
  const at = new Map(kept.map((column, index) => [column, index]));
  const rows = model.rows.flatMap((row) => {
    const small = { columns: [] as number[], coefficients: [] as number[], atMost: row.atMost };
    for (const [index, column] of row.columns.entries()) {
      const coefficient = row.coefficients[index] ?? 0;
      const here = at.get(column);
      if (here === undefined) small.atMost -= coefficient * (fixed.get(column) ?? 0);
      else {
        small.columns.push(here);
        small.coefficients.push(coefficient);
      }
    }
    const free = small.coefficients.every((one, index) => {
      const width = model.upper[kept[small.columns[index] ?? 0] ?? 0] ?? 0;
      return one <= 0 || one * width === 0;
    });
    return free && small.atMost >= 0 ? [] : [small];
  });
  const monthAt = model.items + model.gaps;
  let constant = 0;
  for (const [column, value] of fixed) constant += (objective[column] ?? 0) * value;
  return {
    model: {
      items: kept.filter((column) => column < model.items).length,
      gaps: kept.filter((column) => column >= model.items && column < monthAt).length,
      platforms: model.platforms.filter((_, index) => at.has(monthAt + index)),
      upper: kept.map((column) => model.upper[column] ?? 0),
      rows,
    },
    objective: Float64Array.from(kept, (column) => objective[column] ?? 0),
    constant,
    itemsOf: (items) => [
      ...[...fixed].filter(([column, value]) => column < model.items && value > 0.5).map(first),
      ...items.map((index) => kept[index] ?? 0),
    ],
    valuesOf: (values) => {
      const whole = new Float64Array(model.upper.length);
      for (const [column, value] of fixed) whole[column] = value;
      for (const [index, column] of kept.entries()) whole[column] = values[index] ?? 0;
      return whole;
    },
  };
}

const first = ([column]: [number, number]) => column;
