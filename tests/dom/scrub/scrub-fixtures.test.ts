import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../../src/features/annotate/text-map.ts';
import { scrubPage } from '../../../src/features/scrub/scrub-page.ts';
import { readPage } from '../../../src/features/sites/read-page.ts';
import { openPage } from '../../../scripts/lib/read-file.ts';
import { fixtures, notationOf } from '../../sites/fixtures.ts';

/** What a reader finds in a page, apart from the ids, which a copy replaces. */
function shapeOf(document: Document, url: string) {
  const read = readPage(document, url, buildTextMap);
  if (read.kind === 'none') return read.detail.status;
  const { board, source, jobId, title, lines } = read.posting;
  // Addresses are replaced in the copy.
  const shown = lines.map((line) => notationOf(line).replace(/\S+@\S+/g, '@'));
  return { board, source, hasId: jobId !== null, title, lines: shown };
}

/** Lines that name a person in the page are told by the stand-in that the copy has there. */
function withoutNames(shape: ReturnType<typeof shapeOf>, copy: ReturnType<typeof shapeOf>) {
  if (typeof shape === 'string' || typeof copy === 'string') return shape;
  const names = (i: number) => /\bGiven\d/.test(copy.lines[i] ?? '');
  return { ...shape, lines: shape.lines.map((line, i) => (names(i) ? '(names a person)' : line)) };
}

/** What tells this posting is the word on its button, and words on buttons are scrambled. */
const SCRAMBLED = new Set(['generic/vue']);
const comparable = fixtures().filter(({ name }) => !SCRAMBLED.has(name));

describe('a scrubbed copy', () => {
  it.each(comparable)('of $name reads as the page itself does', ({ html, expected }) => {
    const document = openPage(html, expected.url);
    const before = shapeOf(document, expected.url);
    const copy = scrubPage(document, expected.url, { words: [], everyWord: false });
    const after = shapeOf(openPage(copy.html, copy.url), copy.url);
    expect(withoutNames(after, after)).toEqual(withoutNames(before, after));
  });
});
