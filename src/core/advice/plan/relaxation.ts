import { addTimes, squares } from './line-operations.ts';
import { boundFrom, evened, isContradiction, type Row } from './proof.ts';

/** How a relaxation ended; `bound` is proved for every solution within the present bounds. */
export type Relaxed = { state: 'solved' | 'worse' | 'given-up'; bound: number } | { state: 'none' };

const FEASIBLE = 1e-9;
const PIVOT = 1e-9;
/** After so many pivots the table is made anew, so that rounding errors do not pile up. */
const PIVOTS_UNTIL_FRESH = 3000;
const MOST_PIVOTS = 5000;
const BEND = 1e-7;

/**
 * A linear programme whose columns all lie between two bounds, maximised by the dual simplex method
 * with bound flips (Koberstein, "The dual simplex method", 2005, ch. 3). Bounds may be changed
 * between two calls of `solve`; the basis is kept, so that the next answer takes a few pivots.
 *
 * What it says is safe: the bound is computed anew from the rows as they were given, with whatever
 * multipliers the table holds, and such a bound holds whatever rounding did to the table.
 */
export class Relaxation {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Values of the columns after `solve`. */
  readonly values: Float64Array;
  /**
   * What a column's move away from its bound takes from the last bound at least, for each unit; the
   * sign says at which of its bounds it stood (+ the upper, − the lower).
   */
  readonly costs: Float64Array;
  private readonly rows: readonly Row[];
  private readonly columnCount: number;
  private readonly table: Float64Array;
  private readonly basic: Int32Array;
  private readonly nonbasic: Int32Array;
  private readonly atUpper: Uint8Array;
  private readonly reduced: Float64Array;
  private readonly basicValues: Float64Array;
  private readonly multipliers: Float64Array;
  /** Row → 1 + the sum of its squares, by which its distance from its bounds is judged. */
  private readonly norms: Float64Array;
  private readonly objective: Float64Array;
  private pivots = 0;

  constructor(upper: readonly number[], rows: readonly Row[], objective: Float64Array) {
    const columns = upper.length;
    this.rows = rows.map(evened);
    this.columnCount = columns;
    // After the columns stand the rows themselves, whose value has an upper bound only.
    this.lower = new Float64Array(columns + rows.length).fill(-Infinity).fill(0, 0, columns);
    this.upper = Float64Array.from([...upper, ...this.rows.map(({ atMost }) => atMost)]);
    this.values = new Float64Array(columns);
    this.costs = new Float64Array(columns);
    this.table = new Float64Array(rows.length * columns);
    this.basic = new Int32Array(rows.length);
    this.nonbasic = new Int32Array(columns);
    this.atUpper = new Uint8Array(columns + rows.length);
    this.reduced = new Float64Array(columns);
    this.basicValues = new Float64Array(rows.length);
    this.multipliers = new Float64Array(rows.length);
    this.norms = new Float64Array(rows.length);
    this.objective = objective;
    this.restart();
  }

  /** Maximise; ends early where the bound falls to `notAbove` or below. */
  solve(notAbove: number): Relaxed {
    if (this.pivots > PIVOTS_UNTIL_FRESH) this.restart();
    this.settle();
    for (let count = 0; count < MOST_PIVOTS; count += 1) {
      const row = this.leavingRow();
      if (row < 0) {
        this.readValues();
        return { state: 'solved', bound: this.safeBound() };
      }
      if (count % 4 === 3 && this.tableBound() <= notAbove) {
        const bound = this.safeBound();
        if (bound <= notAbove) return { state: 'worse', bound };
      }
      if (this.pivotOn(row)) continue;
      if (this.isBroken(row)) return { state: 'none' };
      // No way out, and no proof of that: rounding has spoilt the table.
      if (this.pivots === 0) break;
      this.restart();
      this.settle();
    }
    const bound = this.safeBound();
    this.restart();
    return { state: 'given-up', bound };
  }

  private restart(): void {
    const { columnCount, rows, table } = this;
    table.fill(0);
    for (const [at, row] of rows.entries())
      for (const [index, column] of row.columns.entries())
        table[at * columnCount + column] = row.coefficients[index] ?? 0;
    for (let at = 0; at < rows.length; at += 1) this.basic[at] = columnCount + at;
    for (let at = 0; at < columnCount; at += 1) this.nonbasic[at] = at;
    // Bent a little, differently for each column: without it most choices are ties, and the search
    // for the end may go in circles. The bound is counted with what was asked.
    const scale = this.objective.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1);
    for (let at = 0; at < columnCount; at += 1)
      this.reduced[at] = (this.objective[at] ?? 0) - scale * BEND * (1 + ((at * 0.618_034) % 1));
    for (let row = 0; row < rows.length; row += 1)
      this.norms[row] = 1 + squares(table, row * columnCount, columnCount);
    this.atUpper.fill(0);
    this.pivots = 0;
  }

  /** Each nonbasic to the bound that its reduced cost asks for, and the basics from the table. */
  private settle(): void {
    const { columnCount, table, nonbasic, reduced, basicValues } = this;
    const at = new Float64Array(columnCount);
    for (let slot = 0; slot < columnCount; slot += 1) {
      const variable = nonbasic[slot] ?? 0;
      const cost = reduced[slot] ?? 0;
      const up =
        variable >= columnCount || (cost > 0 ? true : cost < 0 ? false : this.atUpper[variable]);
      this.atUpper[variable] = up ? 1 : 0;
      at[slot] = this.boundOf(variable);
    }
    for (let row = 0; row < basicValues.length; row += 1) {
      let sum = 0;
      const from = row * columnCount;
      for (let slot = 0; slot < columnCount; slot += 1)
        sum += (table[from + slot] ?? 0) * (at[slot] ?? 0);
      basicValues[row] = sum;
    }
  }

  private boundOf(variable: number): number {
    return (this.atUpper[variable] ? this.upper[variable] : this.lower[variable]) ?? 0;
  }

  /** The row that lies farthest outside its bounds (dual steepest edge); −1 = none does. */
  private leavingRow(): number {
    let found = -1;
    let worst = 0;
    for (let row = 0; row < this.basicValues.length; row += 1) {
      const variable = this.basic[row] ?? 0;
      const value = this.basicValues[row] ?? 0;
      const upper = this.upper[variable] ?? 0;
      const lower = this.lower[variable] ?? 0;
      const outside = value > upper ? value - upper : lower - value;
      if (outside <= FEASIBLE * Math.max(1, Math.abs(value))) continue;
      const judged = (outside * outside) / (this.norms[row] ?? 1);
      if (judged > worst) {
        worst = judged;
        found = row;
      }
    }
    return found;
  }

  /** Bring the basic value of a row to the bound that it breaks; false = nothing can. */
  private pivotOn(row: number): boolean {
    const { columnCount, table, nonbasic, reduced } = this;
    const leaving = this.basic[row] ?? 0;
    const value = this.basicValues[row] ?? 0;
    const up = value < (this.lower[leaving] ?? 0);
    const target = (up ? this.lower[leaving] : this.upper[leaving]) ?? 0;
    const from = row * columnCount;
    const slots: number[] = [];
    for (let slot = 0; slot < columnCount; slot += 1) {
      const variable = nonbasic[slot] ?? 0;
      if (this.lower[variable] === this.upper[variable]) continue;
      const slope = (table[from + slot] ?? 0) * (up ? 1 : -1) * (this.atUpper[variable] ? -1 : 1);
      if (slope > PIVOT) slots.push(slot);
    }
    const ratio = (slot: number) =>
      Math.abs(reduced[slot] ?? 0) / Math.abs(table[from + slot] ?? 1);
    slots.sort(
      (a, b) =>
        ratio(a) - ratio(b) || Math.abs(table[from + b] ?? 0) - Math.abs(table[from + a] ?? 0),
    );
    // What remains to the bound; a flip that leaves nothing but rounding of it must not be a flip.
    let left = Math.abs(target - value) - FEASIBLE * Math.max(1, Math.abs(target));
    for (const slot of slots) {
      const variable = nonbasic[slot] ?? 0;
      const slope = Math.abs(table[from + slot] ?? 0);
      const width = (this.upper[variable] ?? 0) - (this.lower[variable] ?? 0);
      if (slope * width < left) {
        left -= slope * width;
        this.flip(slot);
        continue;
      }
      this.enter(row, slot, target, up);
      return true;
    }
    return false;
  }

  /** Whether the line of the table that cannot be mended is a proof that there is no solution. */
  private isBroken(row: number): boolean {
    const { columnCount, table, multipliers } = this;
    const leaving = this.basic[row] ?? 0;
    const sign = (this.basicValues[row] ?? 0) < (this.lower[leaving] ?? 0) ? 1 : -1;
    multipliers.fill(0);
    for (let slot = 0; slot < columnCount; slot += 1) {
      const at = (this.nonbasic[slot] ?? 0) - columnCount;
      if (at >= 0) multipliers[at] = Math.max(0, sign * (table[row * columnCount + slot] ?? 0));
    }
    if (leaving >= columnCount) multipliers[leaving - columnCount] = 1;
    return isContradiction(this.rows, multipliers, this.lower, this.upper, columnCount);
  }

  /** Move a nonbasic column to its other bound. */
  private flip(slot: number): void {
    const variable = this.nonbasic[slot] ?? 0;
    const before = this.boundOf(variable);
    this.atUpper[variable] = this.atUpper[variable] ? 0 : 1;
    this.shift(slot, this.boundOf(variable) - before);
  }

  private shift(slot: number, change: number): void {
    for (let row = 0; row < this.basicValues.length; row += 1)
      this.basicValues[row] =
        (this.basicValues[row] ?? 0) + (this.table[row * this.columnCount + slot] ?? 0) * change;
  }

  private enter(row: number, slot: number, target: number, up: boolean): void {
    const { columnCount, table, reduced } = this;
    const from = row * columnCount;
    const pivot = table[from + slot] ?? 1;
    const entering = this.nonbasic[slot] ?? 0;
    const leaving = this.basic[row] ?? 0;
    const change = (target - (this.basicValues[row] ?? 0)) / pivot;
    const entered = this.boundOf(entering) + change;
    this.shift(slot, change);

    const line = table.subarray(from, from + columnCount);
    const filled: number[] = [];
    for (let at = 0; at < columnCount; at += 1) {
      if (line[at] === 0) continue;
      filled.push(at);
      line[at] = -(line[at] ?? 0) / pivot;
    }
    line[slot] = 1 / pivot;
    this.norms[row] = 1 + squares(table, from, columnCount);
    for (let other = 0; other < this.basicValues.length; other += 1)
      if (other !== row && addTimes(table, other * columnCount, line, filled, slot))
        this.norms[other] = 1 + squares(table, other * columnCount, columnCount);
    addTimes(reduced, 0, line, filled, slot);

    this.basic[row] = entering;
    this.nonbasic[slot] = leaving;
    this.atUpper[leaving] = up ? 0 : 1;
    this.basicValues[row] = entered;
    this.pivots += 1;
  }

  /** The bound as the table has it: quick, and as exact as the table is. */
  private tableBound(): number {
    let sum = 0;
    for (let slot = 0; slot < this.columnCount; slot += 1)
      sum += (this.reduced[slot] ?? 0) * this.boundOf(this.nonbasic[slot] ?? 0);
    return sum;
  }

  private safeBound(): number {
    const { columnCount, multipliers, costs } = this;
    multipliers.fill(0);
    for (let slot = 0; slot < columnCount; slot += 1) {
      const row = (this.nonbasic[slot] ?? 0) - columnCount;
      if (row >= 0) multipliers[row] = Math.max(0, this.reduced[slot] ?? 0);
    }
    costs.set(this.objective);
    return boundFrom(this.rows, multipliers, costs, this.lower, this.upper);
  }

  private readValues(): void {
    for (const variable of this.nonbasic)
      if (variable < this.columnCount) this.values[variable] = this.boundOf(variable);
    for (const [row, variable] of this.basic.entries())
      if (variable < this.columnCount) this.values[variable] = this.basicValues[row] ?? 0;
  }
}
