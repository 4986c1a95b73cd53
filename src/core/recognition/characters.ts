/**
 * How each UTF-16 code unit is read: what it folds to, and what it does to a word. One number per
 * code unit, looked up in a table that fills itself: bits 0–15 are the folded code unit (for a
 * separator: its gap bits), the bits above say the class.
 */
export const LETTER = 1 << 16;
export const DIGIT = 1 << 17;
export const UPPER = 1 << 18;
/** A character that is a word of its own: Han, Hiragana, Hangul, Thai … (no spaces there). */
export const SINGLE = 1 << 19;
/** A run of Katakana is one word, but none with the letters beside it. */
export const KATAKANA = 1 << 20;
/** Has no effect: combining marks, soft hyphen, zero width, ® and ™. */
export const SKIP = 1 << 21;
export const SEPARATOR = 1 << 22;
/** Folds to two letters (ß, æ, ligatures) or is half of a surrogate pair: see `expand`. */
export const COMPLEX = 1 << 23;
export const APOSTROPHE = 1 << 24;
/** A letter that has an upper-case form and is not in it. Seven bits above UPPER. */
export const LOWER = 1 << 25;

/** What stands between two words, as bits. */
export const GAP = {
  space: 1,
  hyphen: 2,
  slash: 4,
  dot: 8,
  amp: 16,
  apostrophe: 32,
  plus: 64,
  other: 128,
  /** The words stood as one and were cut apart (a line break was lost). */
  glue: 256,
} as const;

const table = new Uint32Array(0x10000);

/** The table itself, for the inner loop; 0 = not yet known, ask `classify`. */
export const characterTable: Readonly<Uint32Array> = table;

/** Works out and remembers how a code unit is read. */
export function classify(unit: number): number {
  const known = table[unit];
  if (known) return known;
  const value = workOut(unit);
  table[unit] = value;
  return value;
}

const HYPHENS = '-‐‑‒–—―−_';
const APOSTROPHES = "'’‘ʼ`´";

function workOut(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit < 0x80) return workOutAscii(unit, char);
  if (unit >= 0xd800 && unit < 0xe000) return COMPLEX | unit;
  if (/[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff®™℠]|\p{M}/u.test(char)) return SKIP | 1;
  if (APOSTROPHES.includes(char)) return SEPARATOR | APOSTROPHE | GAP.apostrophe;
  if (HYPHENS.includes(char)) return SEPARATOR | GAP.hyphen;
  if (/\s/u.test(char)) return SEPARATOR | GAP.space;
  if (char === '♯') return SEPARATOR | GAP.plus;
  const folded = foldCharacter(char);
  if (folded === '') return SKIP | 1;
  if (!/[\p{L}\p{N}]/u.test(folded)) return SEPARATOR | (SYMBOLS[folded] ?? GAP.other);
  if (folded.length > 1) return COMPLEX | unit;
  const code = folded.charCodeAt(0);
  if (/[\p{Script=Katakana}ー]/u.test(folded)) return KATAKANA | code;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}々]/u.test(folded)) {
    return SINGLE | code;
  }
  if (/\p{N}/u.test(folded)) return DIGIT | code;
  return LETTER | caseBits(char) | code;
}

/** The same without the Unicode classes, which a cold worker would have to compile first. */
function workOutAscii(unit: number, char: string): number {
  if (char >= 'a' && char <= 'z') return LETTER | LOWER | unit;
  if (char >= 'A' && char <= 'Z') return LETTER | UPPER | (unit + 32);
  if (char >= '0' && char <= '9') return DIGIT | unit;
  if (APOSTROPHES.includes(char)) return SEPARATOR | APOSTROPHE | GAP.apostrophe;
  if (HYPHENS.includes(char)) return SEPARATOR | GAP.hyphen;
  if (/\s/.test(char)) return SEPARATOR | GAP.space;
  return SEPARATOR | (SYMBOLS[char] ?? GAP.other);
}

const SYMBOLS: Record<string, number> = {
  '/': GAP.slash,
  '.': GAP.dot,
  '&': GAP.amp,
  '+': GAP.plus,
  '#': GAP.plus,
};

function caseBits(char: string): number {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower === upper ? 0 : char === lower ? LOWER : UPPER;
}

const DOUBLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Compatibility form, lower case, without marks: `Ｊ` → `j`, `é` → `e`, `ﬁ` → `fi`, `ß` → `ss`. */
export function foldCharacter(char: string): string {
  const decomposed = /\p{Script=Hangul}/u.test(char)
    ? char.normalize('NFKC')
    : char.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = decomposed.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = /\p{Script=Hangul}/u.test(char) ? decomposed : lower;
  return DOUBLE[plain] ?? plain;
}

/**
 * Reads a complex character at `index`: how many code units it takes, what it folds to, and its
 * class bits. A surrogate pair that is no letter (an emoji) is a separator.
 */
export function expand(
  text: string,
  index: number,
): { units: number; folded: string; bits: number } {
  const point = text.codePointAt(index) ?? 0;
  const units = point > 0xffff ? 2 : 1;
  const char = String.fromCodePoint(point);
  const folded = foldCharacter(char);
  if (/^\p{M}$/u.test(char) || folded === '') return { units, folded: '', bits: SKIP };
  if (!/^[\p{L}\p{N}]+$/u.test(folded)) return { units, folded: '', bits: SEPARATOR | GAP.other };
  if (/\p{Script=Han}/u.test(folded)) return { units, folded, bits: SINGLE };
  const styled = char.normalize('NFKC');
  return { units, folded, bits: /^\p{N}+$/u.test(folded) ? DIGIT : LETTER | caseBits(styled) };
}
