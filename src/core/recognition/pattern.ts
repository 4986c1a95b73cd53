import { foldCharacter, GAP } from './characters.ts';
import { tokenise } from './tokenise.ts';
import { FLAG, foldWord, type Tokens } from './tokens.ts';

/**
 * A name as it is compared with text: folded words, and between them one character that says how
 * the words may be parted in a text (docs/recognition.md, "What parts the words of a name").
 */
export const PART = {
  /** A space or hyphen in the name: space, hyphen or nothing in the text. */
  space: ' ',
  /** A slash in the name: slash, space, hyphen, ampersand or nothing. */
  slash: '/',
  /** A dot: dot, hyphen, space or nothing. */
  dot: '.',
  amp: '&',
  apostrophe: "'",
  /** A dash with spaces, comma or bracket: any run of such marks. */
  loose: '~',
  /** Two words that touch (Han characters, `C言語`). */
  touch: '|',
} as const;

/** The symbols that belong to a name when they touch it: `C++`, `C#`, `A+`. */
export function tailSymbol(char: string): string {
  if (char === '♯') return '#';
  const folded = foldCharacter(char);
  return folded === '+' || folded === '#' ? folded : '';
}

/** How the words of a name may be parted, from what stands between them in the name. */
function partOf(gap: number): string {
  if (gap === 0) return PART.touch;
  if (gap & GAP.other) return PART.loose;
  if (gap & GAP.slash) return PART.slash;
  if (gap & GAP.amp) return PART.amp;
  if (gap & GAP.dot) return PART.dot;
  if (gap & GAP.apostrophe) return PART.apostrophe;
  if ((gap & GAP.space) !== 0 && (gap & GAP.hyphen) !== 0) return PART.loose;
  return PART.space;
}

/** The pattern of a name, or `null` when it has no word. */
export function patternOf(name: string): string | null {
  const tokens = tokenise([name]);
  if (tokens.count === 0) return null;
  let pattern = (tokens.flags(0) & FLAG.leadDot) !== 0 ? '.' : '';
  for (let i = 0; i < tokens.count; i++) {
    let gap = tokens.gap(i);
    if (i > 0) {
      if (tokens.flags(i - 1) & FLAG.tail) gap &= ~GAP.plus;
      pattern += partOf(gap === 0 && tokens.gap(i) !== 0 ? GAP.space : gap);
    }
    pattern += foldWord(name, tokens.start(i), tokens.end(i)) + tailAfter(name, tokens, i);
  }
  return pattern;
}

function tailAfter(name: string, tokens: Tokens, index: number): string {
  let tail = '';
  for (let i = tokens.end(index); i < name.length && tail.length < 2; i++) {
    const symbol = tailSymbol(name.charAt(i));
    if (symbol === '') break;
    tail += symbol;
  }
  return tail;
}

/** A pattern without what parts its words: two spellings with the same key are one name. */
export function keyOf(pattern: string): string {
  return (pattern.startsWith('.') ? '.' : '') + pattern.replace(/[ /.&'~|]/g, '');
}

/** A word of a pattern and what stands before it: a part character, a leading dot, or nothing. */
export interface PatternWord {
  part: string;
  word: string;
}

/** The words of a pattern, with what parts them. */
export function patternWords(pattern: string): PatternWord[] {
  const lead = pattern.startsWith('.') ? '.' : '';
  const pieces = pattern.slice(lead.length).split(/([ /.&'~|])/);
  const words: PatternWord[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    words.push({
      part: i === 0 ? lead : (pieces[i - 1] ?? ''),
      word: pieces[i] ?? '',
    });
  }
  return words;
}

/** The words of a pattern with spaces between. */
export function plainWords(pattern: string): string {
  return patternWords(pattern)
    .map(({ word }) => word)
    .join(' ');
}
