import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from '../../src/core/domain/posting.ts';

/** What a saved page must give. `lines` in the notation of {@link notationOf}. */
export interface Expectation {
  url: string;
  /** Set on pages without an open posting: the status they must give. */
  none?: 'no-posting' | 'unreadable';
  board?: string;
  source?: string;
  jobId?: string | null;
  title?: string | null;
  company?: string | null;
  location?: string | null;
  /** False where the text stands in page data only, so that nothing can be marked. */
  marked?: boolean;
  lines?: string[];
}

/** A page of tests/fixtures with its expectation. */
export interface Fixture {
  name: string;
  folder: string;
  html: string;
  expected: Expectation;
}

const ROOT = join(import.meta.dirname, '../fixtures');

/** Every page under tests/fixtures. A page without an expectation is an error, not a pass. */
export function fixtures(): Fixture[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(ROOT, folder))
        .filter((file) => file.endsWith('.html'))
        .map((file) => fixture(folder, file.replace(/\.html$/, ''))),
    );
}

function fixture(folder: string, name: string): Fixture {
  const page = join(ROOT, folder, `${name}.html`);
  const expectation = join(ROOT, folder, `${name}.json`);
  if (!existsSync(expectation)) throw new Error(`${page} has no expectation beside it`);
  return {
    name: `${folder}/${name}`,
    folder,
    html: readFileSync(page, 'utf8'),
    expected: JSON.parse(readFileSync(expectation, 'utf8')) as Expectation,
  };
}

/**
 * A line as one readable string: two spaces per list around it, `[n]` for a table column, `-` for a
 * bullet, `#` for a heading by tag and `!` for a wholly bold line.
 */
export function notationOf({ text, bullet, heading, depth, column }: Line): string {
  const head = { none: '', tag: '# ', bold: '! ' }[heading];
  const cell = column === undefined ? '' : `[${column}] `;
  return `${'  '.repeat(depth)}${cell}${bullet ? '- ' : ''}${head}${text}`;
}
