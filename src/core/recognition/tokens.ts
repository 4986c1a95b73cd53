import { classify, COMPLEX, DIGIT, expand, KATAKANA, LETTER, SINGLE } from './characters.ts';

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

/** Where the gap stands above the flags of a word. */
export const GAP_SHIFT = 16;

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
