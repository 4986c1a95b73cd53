import { BREAK, breaksIn } from './context.ts';
import { cueBits } from './cue-words.ts';
import type { Lexicon } from './lexicon.ts';
import { slotOf } from './match.ts';
import { wordsOf, type NameMention, type NameText } from './recognise.ts';
import { FLAG, type Tokens } from './tokens.ts';

/** A phrase that stands where skills stand and is in no catalogue. */
export interface UnknownName {
  line: number;
  start: number;
  end: number;
  text: string;
}

const MOST_WORDS = 3;
const MOST_NAMES = 40;

/**
 * Names that Waymark does not know: items of a list that has at least two sure names in it, written
 * like a name (each word with a capital or a digit). Offered to the person, never counted.
 */
export function unknownNames(
  lexicon: Lexicon,
  text: NameText,
  mentions: readonly NameMention[],
): UnknownName[] {
  const tokens = wordsOf(lexicon, text);
  const found: UnknownName[] = [];
  const seen = new Set<string>();
  for (let line = 1; line < tokens.lines.length && found.length < MOST_NAMES; line++) {
    const here = mentions.filter((mention) => mention.line === line - 1);
    if (here.filter((mention) => mention.sure).length < 2) continue;
    for (const item of itemsOf(tokens, line)) {
      if (!looksLikeName(lexicon, tokens, item)) continue;
      const start = tokens.start(item.first);
      const end = tokens.end(item.last);
      if (here.some((mention) => mention.start < end && start < mention.end)) continue;
      if (!standsAmong(here, item, tokens)) continue;
      const name = (tokens.lines[line] ?? '').slice(start, end);
      if (seen.has(name.toLowerCase())) continue;
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
  if (letters < 2) return false;
  // A name of the lexicon that was weighed and found too light is not unknown.
  return !(item.first === item.last && slotOf(lexicon.tables, tokens.hash(item.first)) >> 2 !== 0);
}

/** A sure name stands right before or after. */
function standsAmong(here: readonly NameMention[], item: Item, tokens: Tokens): boolean {
  const start = tokens.start(item.first);
  const end = tokens.end(item.last);
  return here.some(
    (mention) =>
      mention.sure && (Math.abs(mention.start - end) <= 4 || Math.abs(start - mention.end) <= 4),
  );
}
