import { BREAK, breaksIn } from './context.ts';
import { cueBits } from './cue-words.ts';
import { isEverydayWord } from './everyday-words.ts';
import type { Lexicon } from './lexicon.ts';
import { slotOf } from './slots.ts';
import { wordsOf, type NameMention, type NameText } from './recognise.ts';
import { FLAG, type Tokens } from './tokens.ts';

/** A phrase that stands where skills stand and is in no catalogue. */
export interface UnknownName {
  line: number;
  start: number;
  end: number;
  text: string;
}

type Span = Pick<NameMention, 'line' | 'start' | 'end' | 'sure'>;

const MOST_WORDS = 3;
const MOST_NAMES = 40;
/** Begins with a number ("24x7") or belongs to somebody. */
const NO_NAME = /^\d|['’]s$/;
/** Characters between two items of a list. */
const NEAR = 4;

/**
 * Names that Waymark does not know: items of a list that has at least two sure names in it, written
 * like a name (each word with a capital or a digit). A product's spelling ("QlikSense", "altaFlow")
 * needs one sure neighbour, plain words and short abbreviations need two. Offered to the person, never
 * counted.
 */
export function unknownNames(
  lexicon: Lexicon,
  text: NameText,
  mentions: readonly Span[],
): UnknownName[] {
  const tokens = wordsOf(lexicon, text);
  const found: UnknownName[] = [];
  const seen = new Set<string>();
  for (let line = 1; line < tokens.lines.length && found.length < MOST_NAMES; line++) {
    const here = mentions.filter((mention) => mention.line === line - 1);
    if (here.filter((mention) => mention.sure).length < 2) continue;
    for (const item of itemsOf(tokens, line)) {
      if (!looksLikeName(lexicon, tokens, item)) continue;
      if (leadsOn(tokens.lines[line] ?? '', tokens.end(item.last))) continue;
      const start = tokens.start(item.first);
      const end = tokens.end(item.last);
      if (here.some((mention) => mention.start < end && start < mention.end)) continue;
      if (neighbours(here, start, end) < (isMarked(tokens, item) ? 1 : 2)) continue;
      const name = (tokens.lines[line] ?? '').slice(start, end);
      if (seen.has(name.toLowerCase()) || NO_NAME.test(name) || isOrdinary(name)) continue;
      seen.add(name.toLowerCase());
      found.push({ line: line - 1, start, end, text: name });
    }
  }
  tokens.release();
  return found;
}

interface Item {
  first: number;
  last: number;
}

/** The stretches of a line between list marks. */
function itemsOf(tokens: Tokens, line: number): Item[] {
  const from = tokens.lineFirst[line] ?? 0;
  const to = tokens.lineFirst[line + 1] ?? 0;
  const text = tokens.lines[line] ?? '';
  const items: Item[] = [];
  let first = from;
  for (let t = from + 1; t <= to; t++) {
    const ends = t === to || isMark(text, tokens.end(t - 1), tokens.start(t));
    if (!ends) continue;
    items.push({ first, last: t - 1 });
    first = t;
  }
  return items;
}

function isMark(text: string, from: number, to: number): boolean {
  return (
    (breaksIn(text, from, to) &
      (BREAK.list | BREAK.open | BREAK.close | BREAK.colon | BREAK.stop)) !==
    0
  );
}

function looksLikeName(lexicon: Lexicon, tokens: Tokens, item: Item): boolean {
  if (item.last - item.first >= MOST_WORDS) return false;
  let letters = 0;
  for (let t = item.first; t <= item.last; t++) {
    const flags = tokens.flags(t);
    if (cueBits(tokens.hash(t)) !== 0) return false;
    if ((flags & (FLAG.hasUpper | FLAG.hasDigit)) === 0) return false;
    if ((flags & FLAG.number) === 0) letters += tokens.length(t);
  }
  if (letters < 3) return false;
  // A name of the lexicon that was weighed and found too light is not unknown.
  return !(item.first === item.last && slotOf(lexicon.tables, tokens.hash(item.first)) >> 1 !== 0);
}

/**
 * It holds a word of everyday prose: a sentence or a heading begins there, or one ended and the
 * break after it was lost ("etcBI", "years3").
 */
function isOrdinary(name: string): boolean {
  return name
    .split(/[\s-]+|(?<=\p{Ll}{2})(?=[\p{Lu}\d])/u)
    .some((word) => word.length > 2 && isEverydayWord(word.toLowerCase()));
}

/**
 * Some word of it is written as only names of products are: a capital inside, a digit behind
 * letters, five capitals or more. Shorter abbreviations are as often a firm's own.
 */
function isMarked(tokens: Tokens, item: Item): boolean {
  for (let t = item.first; t <= item.last; t++) {
    const flags = tokens.flags(t);
    const capitals = (flags & (FLAG.hasUpper | FLAG.hasLower)) === FLAG.hasUpper;
    if ((flags & FLAG.innerUpper) !== 0 || (capitals && tokens.length(t) > 4)) return true;
    if ((flags & FLAG.hasDigit) !== 0 && (flags & FLAG.number) === 0) return true;
  }
  return false;
}

/** A colon follows: what stands before it is a heading. */
function leadsOn(line: string, end: number): boolean {
  return /^\s*[:：]/.test(line.slice(end, end + 3));
}

/** On how many sides a sure name stands right beside it. */
function neighbours(here: readonly Span[], start: number, end: number): number {
  const before = here.some(({ sure, end: at }) => sure && at <= start && start - at <= NEAR);
  const after = here.some(({ sure, start: at }) => sure && at >= end && at - end <= NEAR);
  return Number(before) + Number(after);
}
