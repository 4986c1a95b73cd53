import KeywordProcessor from 'flashtext.js';
import type { Lexicon } from '../../src/core/recognition/lexicon.ts';
import { matchForms } from '../../src/core/recognition/match.ts';
import { recognise } from '../../src/core/recognition/recognise.ts';
import { tokenise } from '../../src/core/recognition/tokenise.ts';

/** One way to find names in lines; gives the number of names found. */
export interface Contender {
  name: string;
  run(lines: readonly string[]): number;
  /** Too slow for texts longer than this many characters. */
  most?: number;
  /** So slow that one run has to do. */
  once?: true;
}

/** The measure of all: look at every character once. */
export function walk(lines: readonly string[]): number {
  let sum = 0;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) sum = (sum + line.charCodeAt(i)) | 0;
  }
  return sum;
}

/** Waymark's matcher alone, and the whole of recognition. */
export function waymark(lexicon: Lexicon): Contender[] {
  return [
    {
      name: 'matcher',
      run(lines) {
        const tokens = tokenise(lines);
        const hits = matchForms(lexicon, tokens);
        tokens.release();
        return hits.length;
      },
    },
    {
      name: 'whole recognition',
      run: (lines) =>
        recognise(lexicon, { title: null, company: null, lines: lines.map((text) => ({ text })) })
          .length,
    },
  ];
}

const BEFORE = '(?<![A-Za-z0-9À-ɏ])';
const AFTER = '(?![A-Za-z0-9À-ɏ])';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One regular expression with right edges, the longest name first. */
export function oneExpression(names: readonly string[]): Contender {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const expression = new RegExp(`${BEFORE}(?:${sorted.join('|')})${AFTER}`, 'gi');
  return {
    name: 'one RegExp, right edges',
    most: 100_000,
    run(lines) {
      let found = 0;
      for (const line of lines) found += line.match(expression)?.length ?? 0;
      return found;
    },
  };
}

/** flashtext.js, a trie of Maps; it gives names without places. */
export function flashText(names: readonly string[]): Contender {
  const processor = new KeywordProcessor();
  processor.addKeywordsFromArray([...names]);
  return {
    name: 'flashtext.js',
    run(lines) {
      let found = 0;
      for (const line of lines) found += processor.extractKeywords(line).length;
      return found;
    },
  };
}

/** A regular expression for each name. Finds names inside longer names as well. */
export function perTerm(names: readonly string[]): Contender {
  const expressions = names.map((name) => new RegExp(`${BEFORE}${escaped(name)}${AFTER}`, 'gi'));
  return {
    name: 'a RegExp per name',
    most: 10_000,
    run(lines) {
      const text = lines.join('\n');
      let found = 0;
      for (const expression of expressions) found += text.match(expression)?.length ?? 0;
      return found;
    },
  };
}
