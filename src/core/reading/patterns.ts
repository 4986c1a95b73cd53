import { mayHold } from './anchors.ts';

/** By source alone: a key made anew for every look-up would have to be hashed anew. */
const compiled = {
  spaced: new Map<string, RegExp>(),
  open: new Map<string, RegExp>(),
  small: new Map<string, RegExp>(),
};

/** Never matches: for words a language has no pattern for. */
const NEVER = /[^\s\S]/gu;

/** Letters of the scripts that the spaced languages use; far cheaper to compile than \\p{L}. */
const LETTER = 'a-z\\u00df-\\u024f';

/**
 * Replaces `\\p{L}` and `\\p{Lu}` (alike in case-blind patterns) by a plain range. The engine
 * expands the Unicode classes to hundreds of ranges each time they occur: with them the first
 * listing took seconds.
 */
export function lighten(source: string): string {
  let light = '';
  let inClass = false;
  for (let i = 0; i < source.length; i += 1) {
    const c = source[i] ?? '';
    if (c === '\\') {
      const letter = /^\\p\{L[ul]?\}/.exec(source.slice(i, i + 7))?.[0];
      if (letter === undefined) {
        light += c + (source[i + 1] ?? '');
        i += 1;
        continue;
      }
      light += inClass ? LETTER : `[${LETTER}]`;
      i += letter.length - 1;
      continue;
    }
    if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    light += c;
  }
  return light;
}

/** The edges of a word in those scripts, for use around a pattern. */
export const EDGE = { left: `(?<![${LETTER}0-9_])`, right: `(?![${LETTER}0-9_])` } as const;

/**
 * Compiles pattern words so that they match whole words only (any script; `\b` knows ASCII alone).
 * Global and case-blind. For a language written without spaces the edges are open.
 */
export function words(source: string, spaced = true): RegExp {
  if (source === '') return NEVER;
  const store = spaced ? compiled.spaced : compiled.open;
  const known = store.get(source);
  if (known) return known;
  const made = spaced
    ? new RegExp(`${EDGE.left}(?:${lighten(source)})${EDGE.right}`, 'gi')
    : new RegExp(`(?:${source})`, 'giu');
  store.set(source, made);
  return made;
}

/**
 * Where the words of a pattern stand in a text. Both are compared in small letters, since the engine
 * takes three times as long to compile a pattern that is case-blind; so what is matched has small
 * letters, at the places of the text. For patterns that few texts hold.
 */
export function matchesOf(text: string, source: string, spaced = true): Iterable<RegExpExecArray> {
  if (!spaced) return text.matchAll(words(source, false));
  if (source === '' || !mayHold(source, text)) return [];
  let pattern = compiled.small.get(source);
  if (!pattern) {
    const small = inSmallLetters(lighten(source));
    pattern = new RegExp(`${EDGE.left}(?:${small})${EDGE.right}`, 'g');
    compiled.small.set(source, pattern);
  }
  return smallLetters(text).matchAll(pattern);
}

/** Whether such a pattern occurs in a text. */
export function holds(text: string, source: string, spaced = true): boolean {
  for (const match of matchesOf(text, source, spaced)) return match.length > 0;
  return false;
}

/** A pattern with small letters; what is escaped keeps its meaning. */
export function inSmallLetters(source: string): string {
  return source.replace(/\\.|\p{Lu}/gsu, (part) => (part[0] === '\\' ? part : part.toLowerCase()));
}

/** The text in small letters, each at its place: İ alone would become two. */
function smallLetters(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** Does the pattern occur in the text? Leaves no trace in global patterns, which are shared. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** Straight quotes and hyphens, and one plain space for every kind: same length, offsets hold. */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ´`＇]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ');
}
