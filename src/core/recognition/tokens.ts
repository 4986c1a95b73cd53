import {
  APOSTROPHE,
  characterTable,
  classify,
  COMPLEX,
  DIGIT,
  expand,
  GAP,
  KATAKANA,
  LETTER,
  LOWER,
  SEPARATOR,
  SINGLE,
  SKIP,
  UPPER,
} from './characters.ts';

/** What is known of a word by its letters, as bits of `Tokens.flags`. */
export const FLAG = {
  firstUpper: 1,
  hasLower: 2,
  hasUpper: 4,
  /** A capital after the first character and a small letter somewhere: `PowerPoint`, `APIs`. */
  innerUpper: 8,
  hasDigit: 16,
  /** No letter in it. */
  number: 32,
  /** `+` or `#` follows without a space. */
  tail: 64,
  /** `.` stands before it without a space. */
  leadDot: 128,
} as const;

/** The multiplier of the word hash; odd, so that every factor can be undone. */
export const HASH_BASE = 0x01000193;

const powers = new Int32Array(512);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, HASH_BASE);

/** The hash of two texts written one after the other, from their hashes and the second's length. */
export function joinHash(first: number, second: number, secondLength: number): number {
  return (Math.imul(first, powers[secondLength] ?? 0) + second) | 0;
}

/** The hash of folded characters, as the tokeniser computes it. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++)
    hash = (Math.imul(hash, HASH_BASE) + folded.charCodeAt(i)) | 0;
  return hash;
}

/** Longer words are no names and are never looked at. */
export const LONGEST_WORD = 80;

/**
 * The words of many lines in parallel arrays (an object for each would cost more than all the rest
 * of recognition). Word k of line n has an index from `lineFirst[n]` up to `lineFirst[n + 1]`.
 */
export interface Tokens {
  lines: readonly string[];
  count: number;
  lineFirst: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the folded characters. */
  hash: Int32Array;
  /** Number of folded characters. */
  length: Int32Array;
  flags: Uint8Array;
  /** What stands between this word and the one before it on the line. */
  gap: Uint16Array;
}

/** Empty arrays with room for `capacity` words. */
export function emptyTokens(lines: readonly string[], capacity: number): Tokens {
  return {
    lines,
    count: 0,
    lineFirst: new Int32Array(lines.length + 1),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    length: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    gap: new Uint16Array(capacity),
  };
}

/** Makes room for more words; the arrays are replaced. */
export function growTokens(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  const wider = (old: Int32Array): Int32Array => {
    const array = new Int32Array(size);
    array.set(old);
    return array;
  };
  tokens.start = wider(tokens.start);
  tokens.end = wider(tokens.end);
  tokens.hash = wider(tokens.hash);
  tokens.length = wider(tokens.length);
  const flags = new Uint8Array(size);
  flags.set(tokens.flags);
  tokens.flags = flags;
  const gap = new Uint16Array(size);
  gap.set(tokens.gap);
  tokens.gap = gap;
}

const WORD = LETTER | DIGIT;

/** Cuts lines into words: runs of letters and digits, runs of Katakana, single characters of Han. */
export function tokenise(lines: readonly string[]): Tokens {
  let chars = 0;
  for (const line of lines) chars += line.length;
  const tokens = emptyTokens(lines, Math.max(64, (chars >> 2) + 16));
  for (let n = 0; n < lines.length; n++) {
    tokens.lineFirst[n] = tokens.count;
    tokeniseLine(lines[n] ?? '', tokens);
  }
  tokens.lineFirst[lines.length] = tokens.count;
  return tokens;
}

function tokeniseLine(text: string, tokens: Tokens): void {
  const table = characterTable;
  const size = text.length;
  let gap = 0;
  let i = 0;
  while (i < size) {
    let unit = text.charCodeAt(i);
    let value = table[unit] || classify(unit);
    if (value & SEPARATOR) {
      gap |= value & 0xff;
      i++;
      continue;
    }
    if (value & SKIP) {
      i++;
      continue;
    }
    const begin = i;
    let hash = 0;
    let length = 0;
    let first = value;
    let rest = 0;
    if (value & WORD) {
      do {
        hash = (Math.imul(hash, HASH_BASE) + (value & 0xffff)) | 0;
        length++;
        i++;
        if (i >= size) {
          value = SEPARATOR;
          break;
        }
        unit = text.charCodeAt(i);
        value = table[unit] || classify(unit);
        rest |= value;
      } while (value & WORD);
    } else if (value & KATAKANA) {
      while (value & (KATAKANA | SKIP)) {
        if (value & KATAKANA) {
          hash = (Math.imul(hash, HASH_BASE) + (value & 0xffff)) | 0;
          length++;
        }
        i++;
        value = i < size ? classify(text.charCodeAt(i)) : SEPARATOR;
      }
    } else if (value & SINGLE) {
      hash = value & 0xffff;
      length = 1;
      i++;
      value = SEPARATOR;
    }
    if (value & (SKIP | COMPLEX | APOSTROPHE) && !(first & (KATAKANA | SINGLE))) {
      // The rare rest of a word: marks, ligatures, styled letters, apostrophes.
      const word = finishWord(text, begin);
      i = word.end;
      if (word.length === 0) {
        gap |= word.gap;
        continue;
      }
      ({ hash, length, first, rest } = word);
      value = i < size ? classify(text.charCodeAt(i)) : SEPARATOR;
    }
    let flags = 0;
    if (first & UPPER) flags |= FLAG.firstUpper | FLAG.hasUpper;
    if ((first | rest) & LOWER) flags |= FLAG.hasLower;
    if (rest & UPPER)
      flags |= (first | rest) & LOWER ? FLAG.hasUpper | FLAG.innerUpper : FLAG.hasUpper;
    if ((first | rest) & DIGIT) {
      flags |= FLAG.hasDigit;
      if (!((first | rest) & LETTER)) flags |= FLAG.number;
    }
    if (value & SEPARATOR && value & GAP.plus && i < size) flags |= FLAG.tail;
    if (
      gap & GAP.dot &&
      begin > 0 &&
      classify(text.charCodeAt(begin - 1)) === (SEPARATOR | GAP.dot)
    ) {
      flags |= FLAG.leadDot;
    }
    let at = tokens.count;
    if (at >= tokens.start.length) growTokens(tokens);
    at = tokens.count++;
    tokens.start[at] = begin;
    tokens.end[at] = i;
    tokens.hash[at] = hash;
    tokens.length[at] = length;
    tokens.flags[at] = flags;
    tokens.gap[at] = gap;
    gap = 0;
  }
}

interface Word {
  end: number;
  hash: number;
  length: number;
  first: number;
  rest: number;
  /** For a character that turns out to be none of a word: what it separates by. */
  gap: number;
}

/** Reads one word character by character, with everything the fast loop leaves out. */
function finishWord(text: string, begin: number): Word {
  const word: Word = { end: begin, hash: 0, length: 0, first: 0, rest: 0, gap: 0 };
  let i = begin;
  while (i < text.length) {
    const value = classify(text.charCodeAt(i));
    if (value & SKIP) {
      i++;
    } else if (value & APOSTROPHE) {
      if (word.length <= 2 || !isShortEnding(text, i + 1)) break;
      i++;
    } else if (value & COMPLEX) {
      const read = expand(text, i);
      if (read.bits & (SEPARATOR | SINGLE)) {
        if (word.length > 0) break;
        i += read.units;
        if (read.bits & SINGLE) push(word, read.folded, read.bits);
        else word.gap = GAP.other;
        word.end = i;
        return word;
      }
      push(word, read.folded, read.bits);
      i += read.units;
    } else if (value & WORD) {
      push(word, String.fromCharCode(value & 0xffff), value);
      i++;
    } else break;
    word.end = i;
  }
  return word;
}

function push(word: Word, folded: string, bits: number): void {
  for (let k = 0; k < folded.length; k++) {
    word.hash = (Math.imul(word.hash, HASH_BASE) + folded.charCodeAt(k)) | 0;
    if (word.length === 0) word.first = bits;
    else word.rest |= bits;
    word.length++;
  }
}

/** `'s`, `'t`, `'re`: after an apostrophe the word goes on; `d'Excel` and `l'anglais` are two. */
function isShortEnding(text: string, index: number): boolean {
  let letters = 0;
  while (letters < 3 && classify(text.charCodeAt(index + letters)) & WORD) letters++;
  return letters === 1 || letters === 2;
}

/** The folded characters of a stretch of text that holds one word. */
export function foldWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end;) {
    const value = classify(text.charCodeAt(i));
    if (value & COMPLEX) {
      const read = expand(text, i);
      folded += read.folded;
      i += read.units;
      continue;
    }
    if (value & (LETTER | DIGIT | KATAKANA | SINGLE)) folded += String.fromCharCode(value & 0xffff);
    i++;
  }
  return folded;
}
