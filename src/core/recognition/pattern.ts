import { foldCharacter, GAP } from './characters.ts';
import { FLAG, foldWord, hashOf, tokenise, type Tokens } from './tokens.ts';

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

/** The hashes a matcher meets on its way through a pattern: after each word, and at the end. */
export function prefixHashes(pattern: string): { prefixes: number[]; full: number } {
  const prefixes = new Set<number>();
  const lead = pattern.startsWith('.') ? '.' : '';
  let sofar = lead;
  for (const piece of pattern.slice(lead.length).split(/[ /.&'~|]/)) {
    // A tail is met after the bare word: "c" leads to "c++".
    const bare = piece.replace(/[+#]+$/, '');
    prefixes.add(hashOf(sofar + bare));
    sofar += piece;
    prefixes.add(hashOf(sofar));
  }
  const full = hashOf(sofar);
  prefixes.delete(full);
  return { prefixes: [...prefixes], full };
}
