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
import { FLAG, GAP_SHIFT, HASH_BASE, Tokens } from './tokens.ts';

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
