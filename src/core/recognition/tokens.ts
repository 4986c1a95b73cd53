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

/** What is known of a word by its letters and what touches it, as bits. */
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
  /** The next word is joined to it by a hyphen. */
  hyphenAfter: 256,
  /** Folded, it has not as many characters as on the page. */
  refolded: 512,
} as const;

const GAP_SHIFT = 16;

/** The multiplier of the word hash; odd, so that every factor can be undone. */
export const HASH_BASE = 0x01000193;

const powers = new Int32Array(512);
/** HASH_BASE to the power of a length: how a hash moves when so many characters follow. */
export const HASH_POWERS: Readonly<Int32Array> = powers;
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

/** Memory of the last text: to get new memory costs as much as to walk a posting of 8 KB. */
let spare: Int32Array | null = null;
const SPARE_MOST = 1 << 18;

/**
 * The words of many lines, four numbers each in one array: start, end, hash, and flags with the gap
 * before it. (An object for each word would cost more than all the rest of recognition.) Words of
 * line n have the indexes from `lineFirst[n]` up to `lineFirst[n + 1]`.
 */
export class Tokens {
  readonly lines: readonly string[];
  readonly lineFirst: Int32Array;
  words: Int32Array;
  count = 0;
  /** What stands after the last word so far; while the words are being read. */
  pendingGap = 0;

  constructor(lines: readonly string[], capacity: number) {
    this.lines = lines;
    this.lineFirst = new Int32Array(lines.length + 1);
    if (spare !== null && spare.length >= 4 * capacity) {
      this.words = spare;
      spare = null;
    } else this.words = new Int32Array(4 * capacity);
  }

  /** Gives the memory back for the next text; the words must not be used afterwards. */
  release(): void {
    if (this.words.length <= SPARE_MOST && this.words.length > (spare?.length ?? 0))
      spare = this.words;
  }

  start(index: number): number {
    return this.words[4 * index] ?? 0;
  }

  end(index: number): number {
    return this.words[4 * index + 1] ?? 0;
  }

  /** Hash of the folded characters. */
  hash(index: number): number {
    return this.words[4 * index + 2] ?? 0;
  }

  flags(index: number): number {
    return (this.words[4 * index + 3] ?? 0) & 0xffff;
  }

  /** What stands between the word and the one before it on the line, as bits of GAP. */
  gap(index: number): number {
    return (this.words[4 * index + 3] ?? 0) >>> GAP_SHIFT;
  }

  /** Number of folded characters. */
  length(index: number): number {
    if ((this.flags(index) & FLAG.refolded) === 0) return this.end(index) - this.start(index);
    return this.folded(index).length;
  }

  /** The folded characters. */
  folded(index: number): string {
    return foldWord(this.lines[this.lineOf(index)] ?? '', this.start(index), this.end(index));
  }

  /** The line of a word, by halving. */
  lineOf(index: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineFirst[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  push(start: number, end: number, hash: number, flags: number, gap: number): void {
    if (4 * this.count >= this.words.length) this.grow();
    const at = 4 * this.count++;
    this.words[at] = start;
    this.words[at + 1] = end;
    this.words[at + 2] = hash;
    this.words[at + 3] = flags | (gap << GAP_SHIFT);
  }

  grow(): Int32Array {
    const wider = new Int32Array(Math.max(64, this.words.length * 2));
    wider.set(this.words);
    this.words = wider;
    return wider;
  }
}

const WORD = LETTER | DIGIT;

/** Cuts lines into words: runs of letters and digits, runs of Katakana, single characters of Han. */
export function tokenise(lines: readonly string[]): Tokens {
  let chars = 0;
  for (const line of lines) chars += line.length;
  const tokens = new Tokens(lines, Math.floor(chars / 5) + lines.length + 16);
  for (let n = 0; n < lines.length; n++) {
    tokens.lineFirst[n] = tokens.count;
    tokeniseLine(lines[n] ?? '', tokens);
  }
  tokens.lineFirst[lines.length] = tokens.count;
  return tokens;
}

/**
 * The fast loop knows plain words and what parts them. Whatever else comes (marks, ligatures, styled
 * letters, apostrophes, other scripts, a character not met before) is left to `slowWord`, so that
 * nothing rare makes the loop slower.
 */
function tokeniseLine(text: string, tokens: Tokens): void {
  const table = characterTable;
  const size = text.length;
  const lineFirst = tokens.count;
  let words = tokens.words;
  let at = 4 * tokens.count;
  let gap = 0;
  let i = 0;
  while (i < size) {
    let value = table[text.charCodeAt(i)] ?? 0;
    if (value & SEPARATOR) {
      gap |= value & 0xff;
      i++;
      continue;
    }
    const begin = i;
    if (value & WORD) {
      const first = value;
      let hash = value & 0xffff;
      let rest = 0;
      i++;
      value = i < size ? (table[text.charCodeAt(i)] ?? 0) : SEPARATOR;
      while (value & WORD) {
        hash = (Math.imul(hash, HASH_BASE) + (value & 0xffff)) | 0;
        rest |= value;
        i++;
        value = i < size ? (table[text.charCodeAt(i)] ?? 0) : SEPARATOR;
      }
      if ((value & (SEPARATOR | APOSTROPHE)) === SEPARATOR) {
        // The bit of `+` and `#` among the gap bits is that of FLAG.tail.
        let flags = letterFlags(first, rest) | (value & GAP.plus);
        if (gap > GAP.space) {
          tokens.count = at >> 2;
          flags |= gapFlags(text, begin, gap, tokens, lineFirst);
        }
        if (at >= words.length) words = tokens.grow();
        words[at] = begin;
        words[at + 1] = i;
        words[at + 2] = hash;
        words[at + 3] = flags | (gap << GAP_SHIFT);
        at += 4;
        gap = value & 0xff;
        i++;
        continue;
      }
    }
    tokens.count = at >> 2;
    i = slowWord(text, begin, gap, tokens, lineFirst);
    gap = tokens.pendingGap;
    words = tokens.words;
    at = 4 * tokens.count;
  }
  tokens.count = at >> 2;
}

/** Reads what begins at `begin`, whatever it is, and gives the place after it. */
function slowWord(
  text: string,
  begin: number,
  gap: number,
  tokens: Tokens,
  lineFirst: number,
): number {
  const value = classify(text.charCodeAt(begin));
  tokens.pendingGap = value & SEPARATOR ? gap | (value & 0xff) : gap;
  if (value & (SEPARATOR | SKIP)) return begin + 1;
  const single = (value & SINGLE) !== 0;
  const word = single ? null : finishWord(text, begin);
  const end = word === null ? begin + 1 : word.end;
  if (word !== null && word.length === 0) {
    tokens.pendingGap = gap | word.gap;
    return end;
  }
  let flags = word === null ? 0 : letterFlags(word.first, word.rest);
  if (word !== null && word.length !== end - begin) flags |= FLAG.refolded;
  const next = end < text.length ? classify(text.charCodeAt(end)) : 0;
  if (next & SEPARATOR && next & GAP.plus) flags |= FLAG.tail;
  if (gap !== GAP.space && gap !== 0) flags |= gapFlags(text, begin, gap, tokens, lineFirst);
  tokens.push(begin, end, word === null ? value & 0xffff : word.hash, flags, gap);
  tokens.pendingGap = 0;
  return end;
}

/** What the gap before a word says of it; a hyphen is noted at the word before as well. */
function gapFlags(
  text: string,
  begin: number,
  gap: number,
  tokens: Tokens,
  lineFirst: number,
): number {
  if (gap === GAP.hyphen && tokens.count > lineFirst) {
    const at = 4 * tokens.count - 1;
    tokens.words[at] = (tokens.words[at] ?? 0) | FLAG.hyphenAfter;
  }
  return gap & GAP.dot && isDot(text, begin - 1) ? FLAG.leadDot : 0;
}

/** Without branches: they would be mispredicted at every other word. */
function letterFlags(first: number, rest: number): number {
  const all = first | rest;
  const lower = (all >>> LOWER_BIT) & 1;
  const digit = (all >>> DIGIT_BIT) & 1;
  return (
    ((first >>> UPPER_BIT) & 1) |
    (lower << 1) |
    (((all >>> UPPER_BIT) & 1) << 2) |
    (((rest >>> UPPER_BIT) & lower) << 3) |
    (digit << 4) |
    ((digit & ~(all >>> LETTER_BIT)) << 5)
  );
}

const LETTER_BIT = 31 - Math.clz32(LETTER);
const DIGIT_BIT = 31 - Math.clz32(DIGIT);
const UPPER_BIT = 31 - Math.clz32(UPPER);
const LOWER_BIT = 31 - Math.clz32(LOWER);

function isDot(text: string, index: number): boolean {
  return index >= 0 && classify(text.charCodeAt(index)) === (SEPARATOR | GAP.dot);
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
  const word: Word = {
    end: begin,
    hash: 0,
    length: 0,
    first: 0,
    rest: 0,
    gap: 0,
  };
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
    } else if (value & WORD && (word.first & KATAKANA) === 0) {
      push(word, String.fromCharCode(value & 0xffff), value);
      i++;
    } else if (value & KATAKANA && (word.length === 0 || word.first & KATAKANA)) {
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
  while (
    letters < 3 &&
    index + letters < text.length &&
    classify(text.charCodeAt(index + letters)) & WORD
  ) {
    letters++;
  }
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
