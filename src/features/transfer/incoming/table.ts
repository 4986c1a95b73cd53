import Papa from 'papaparse';
import type { UnknownTable } from './draft.ts';
import { CAPS, refuse } from './refusal.ts';

/** Rows and columns of a text; the separator is found out, so that Excel's semicolons work too. */
export function parseRows(text: string): string[][] {
  // Excel's own word to itself, above the header.
  const [said = '', separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(text.slice(said.length), {
    delimiter: separator ?? '',
    skipEmptyLines: 'greedy',
    preview: CAPS.rows + 1,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  if (data.length > CAPS.rows) refuse('import-too-much-inside');
  if (errors.some(({ code }) => code === 'MissingQuotes')) refuse('import-damaged', 'Open quote');
  return data.map((row) => row.slice(0, 200).map((cell) => cell.slice(0, 10_000).trim()));
}

/** A table with its header row. */
export class Table {
  readonly header: readonly string[];
  readonly rows: readonly string[][];

  constructor({ header, rows }: UnknownTable) {
    this.header = header.map(plain);
    this.rows = rows;
  }

  /** Whether all of these columns are there. */
  has(...names: string[]): boolean {
    return names.every((name) => this.header.includes(plain(name)));
  }

  /** The cell of a row in the first of these columns that there is. */
  cell(row: readonly string[], ...names: string[]): string {
    for (const name of names) {
      const index = this.header.indexOf(plain(name));
      if (index >= 0) return row[index] ?? '';
    }
    return '';
  }
}

/**
 * The table of a text. The header may come after a few lines of notes: it is the first of ten rows
 * that `isHeader` knows, else the first row.
 */
export function tableOf(
  rows: readonly string[][],
  isHeader: (row: readonly string[]) => boolean,
): UnknownTable | null {
  const known = rows.slice(0, 10).findIndex(isHeader);
  const at = Math.max(known, 0);
  const header = rows[at];
  return header ? { header: [...header], rows: rows.slice(at + 1) } : null;
}

/** Column names compare without case, spaces around and punctuation. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
