import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, mayHold } from '../../../src/core/reading/anchors.ts';
import { LANGUAGE_PACKS } from '../../../src/core/reading/languages/index.ts';
import { has, holds, matchesOf, words } from '../../../src/core/reading/patterns.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The lines of every invented listing. */
function fixtureLines(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { lines = [] } = JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as {
        lines?: (string | { text: string })[];
      };
      return lines.map((line) => (typeof line === 'string' ? line : line.text));
    });
}

/** Every pattern of the spaced languages' cues, headings and gates. */
const sources = LANGUAGE_PACKS.filter(({ spaced }) => spaced).flatMap((pack) => [
  ...pack.cues.map((rule) => rule.words),
  ...pack.headings.flatMap(({ whole = '', part = '' }) => [whole, part]),
  ...Object.values<string>({ ...pack.gates }),
  ...Object.values<string>(pack.levels),
  ...[pack.asks, pack.seeks, pack.benefit, pack.apply, pack.equal, pack.heads, pack.breaks],
]);

describe('the quick no before a pattern', () => {
  it.each([
    ['nice[- ]to[- ]have|plus(?:es)?', ['nice', 'plus']],
    ['(?:very )?(?:useful|handy)', ['useful', 'handy']],
    ['colou?rs', ['colo']],
    ['(?<=not )needed(?! here)', ['needed']],
    ['\\p{L}+ management', [' management']],
    ['[a-z]{2,5}', null],
    ['(?:a plus)?', null],
    ['required|a', null],
  ])('knows what %s cannot do without', (source, anchors) => {
    expect(anchorsOf(source)).toEqual(anchors);
  });

  it('never denies what a pattern finds, over all patterns and the lines of all fixtures', () => {
    const lines = fixtureLines();
    expect(lines.length).toBeGreaterThan(500);
    let denied = 0;
    for (const line of lines) {
      for (const source of sources) {
        if (mayHold(source, line)) continue;
        denied += 1;
        if (has(words(source), line)) expect.fail(`${source} was denied in: ${line}`);
      }
    }
    // Most patterns say nothing of most lines: else it would be of no use.
    expect(denied).toBeGreaterThan((lines.length * sources.length) / 2);
  });

  it('finds what the case-blind pattern finds, at the same places, in any case', () => {
    const text = 'ÉCOLE İn Kyiv: Nice To Have, a PLUS. Ünïcode: NICE TO HAVE';
    for (const source of ['nice to have', 'a plus', 'école', '\\p{Lu}nïcode']) {
      const places = [...text.matchAll(words(source))].map(({ index }) => index);
      expect([...matchesOf(text, source)].map(({ index }) => index)).toEqual(places);
      expect(holds(text, source)).toBe(true);
    }
  });
});
