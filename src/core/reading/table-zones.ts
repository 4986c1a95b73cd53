import type { Line } from '../domain/posting.ts';
import { headingMeaning } from './headings.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';

/** What a cell of a zoned table is; zone `null`: a row label, which stands in the zone around. */
export interface Cell {
  heading: boolean;
  zone: InnerZone | null;
}

/**
 * Tables that set demands side by side ("Area | Essential | Desirable"): the header names the
 * zones of the columns. Lines are offered in order. Where lines carry no column (pasted text of a
 * `tag`-headed table) the cells are counted off in rows.
 */
export class TableZones {
  private readonly lines: readonly Line[];
  private readonly packs: readonly LanguagePack[];
  private columns: (InnerZone | null)[] | null = null;
  /** Header cells still to come. */
  private header = 0;
  /** The next cell, counted off; −1 when the lines carry columns. */
  private cell = -1;
  private lastColumn = 0;

  constructor(lines: readonly Line[], packs: readonly LanguagePack[]) {
    this.lines = lines;
    this.packs = packs;
  }

  /** What line `i` is in a zoned table; `undefined` outside of any. */
  at(i: number): Cell | undefined {
    const line = this.lines[i];
    if (!line) return undefined;
    if (this.header === 0) this.open(i, line);
    if (this.columns === null) return undefined;
    if (this.header > 0) {
      this.header -= 1;
      this.lastColumn = line.column ?? 0;
      return { heading: true, zone: 'required' };
    }
    const zone = this.cellZone(line);
    if (zone === undefined) this.columns = null;
    return zone === undefined ? undefined : { heading: false, zone };
  }

  private open(i: number, line: Line): void {
    if (line.heading !== 'tag' && line.column === undefined) return;
    const before = this.lines[i - 1];
    const counted = line.column === undefined;
    if (counted && before?.heading === 'tag' && this.columns !== null) return;
    if (!counted && line.column !== 0 && before?.column !== undefined) return;
    const first = line.column ?? 0;
    const row: Line[] = [line];
    for (let k = i + 1; k < this.lines.length && row.length < 8; k += 1) {
      const next = this.lines[k];
      if (!next) break;
      const apart = counted
        ? next.heading !== 'tag' || next.column !== undefined
        : next.column !== first + row.length;
      if (apart) break;
      row.push(next);
    }
    if (row.length < 2) return;
    const zones = row.map((cell) => headingMeaning(cell.text, this.packs, false)?.zone ?? null);
    if (!zones.includes('preferred') || !zones.some((zone) => zone === 'required')) return;
    if (zones.some((zone) => zone === 'duties' || zone === 'benefits')) return;
    const kept = zones.map((zone) => (zone === 'required' || zone === 'preferred' ? zone : null));
    // "Requirement | Essential | Desirable": the first column names the row.
    if (row.length > 2 && kept[0] === 'required') kept[0] = null;
    this.columns = counted ? kept : [...new Array<null>(first).fill(null), ...kept];
    this.cell = counted ? 0 : -1;
    this.header = row.length;
  }

  private cellZone(line: Line): InnerZone | null | undefined {
    const columns = this.columns ?? [];
    if (this.cell >= 0) {
      if (line.heading !== 'none' || line.bullet || line.depth > 0) return undefined;
      const zone = columns[this.cell % columns.length] ?? null;
      this.cell += 1;
      return zone;
    }
    const column = line.column;
    if (column === undefined || column >= columns.length) return undefined;
    const skipped = column < this.lastColumn && column > 0;
    this.lastColumn = column;
    const label = headingMeaning(line.text.split(/[:：]/)[0] ?? '', this.packs, false);
    const over = label !== null && label.zone !== 'required' && label.zone !== 'preferred';
    if (skipped && (over || line.text.length > 200)) return undefined;
    if (over && line.heading !== 'none' && column > 0) return undefined;
    return columns[column] ?? (column === 0 ? null : 'none');
  }
}

/**
 * A cell that says "Essential" or "Desirable" of its row: the zone, and the first line of the row.
 * `null` for any other line.
 */
export function rowMark(
  lines: readonly Line[],
  i: number,
  packs: readonly LanguagePack[],
): { zone: InnerZone; from: number } | null {
  const line = lines[i];
  const column = line?.column ?? 0;
  if (!line || column === 0 || line.heading !== 'none') return null;
  if (line.text.split(' ').length > 2 || lines[i - 1]?.column !== column - 1) return null;
  const zone = headingMeaning(line.text, packs, false)?.zone;
  if (zone !== 'required' && zone !== 'preferred') return null;
  let from = i - 1;
  while (from > 0 && (lines[from]?.column ?? 0) > 0 && i - from < 20) from -= 1;
  return { zone, from };
}
