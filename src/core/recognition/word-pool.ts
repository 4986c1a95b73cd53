import { INFLECT } from './packed.ts';
import { HASH_BASE } from './tokens.ts';

/** The words of which the forms are made: their characters, one after the other, and hashes. */
export class WordPool {
  chars: Uint16Array;
  /** Where each word begins in `chars`; one more than there are words. */
  start: Int32Array;
  hash: Int32Array;
  count = 0;
  /** Of a listed word: its four inflections + 1, as far as they were made. */
  private readonly inflected: Int32Array;

  /** Unpacks the section `words` (packed.ts). */
  constructor(packed: Uint8Array) {
    const text = new TextDecoder().decode(packed);
    const size = text.length;
    let words = 0;
    for (let i = 0; i < size; i++) if (text.charCodeAt(i) < FIRST_LETTER) words++;
    const start = new Int32Array(2 * words + 2);
    const hash = new Int32Array(2 * words + 2);
    let chars = new Uint16Array(4 * size + 64);
    /** The hash of the last word up to each of its characters. */
    const upTo = new Int32Array(LONGEST + 1);
    let at = 0;
    let word = -1;
    let length = 0;
    for (let i = 0; i < size; i++) {
      const unit = text.charCodeAt(i);
      if (unit < FIRST_LETTER) {
        if (word >= 0) hash[word] = upTo[length] ?? 0;
        const from = start[++word] ?? 0;
        if (at + LONGEST > chars.length) chars = grown(chars);
        start[word] = at;
        const before = word === 0 ? 0 : from;
        length = unit - 1;
        for (let k = 0; k < length; k++) chars[at++] = chars[before + k] ?? 0;
        // The next word finds here where this one begins.
        start[word + 1] = start[word] ?? 0;
      } else {
        if (length >= LONGEST) throw new Error('The lexicon has a word that is too long.');
        chars[at++] = unit;
        upTo[length + 1] = (Math.imul(upTo[length] ?? 0, HASH_BASE) + unit) | 0;
        length++;
      }
    }
    if (word >= 0) hash[word] = upTo[length] ?? 0;
    this.count = word + 1;
    start[this.count] = at;
    this.chars = chars;
    this.start = start;
    this.hash = hash;
    this.inflected = new Int32Array(4 * this.count);
  }

  length(word: number): number {
    return (this.start[word + 1] ?? 0) - (this.start[word] ?? 0);
  }

  /** The word that a listed word becomes by a bit of INFLECT, as `inflections` has it. */
  inflect(word: number, bit: number): number {
    const slot = 4 * word + 31 - Math.clz32(bit);
    const known = this.inflected[slot] ?? 0;
    if (known !== 0) return known - 1;
    const from = this.start[word] ?? 0;
    const to = this.start[word + 1] ?? 0;
    const last = this.chars[to - 1] ?? 0;
    const before = to - 2 >= from ? (this.chars[to - 2] ?? 0) : 0;
    let made: number;
    if (bit === INFLECT.plural) {
      made =
        last === Y && !isVowel(before)
          ? this.add(from, to - 1, I, E, S)
          : this.add(from, to, S, 0, 0);
    } else if (bit === INFLECT.pluralEs) made = this.add(from, to, E, S, 0);
    else if (bit === INFLECT.singularEs) made = this.add(from, to - 2, 0, 0, 0);
    else {
      const ies = before === E && to - 3 >= from && this.chars[to - 3] === I;
      made = ies ? this.add(from, to - 3, Y, 0, 0) : this.add(from, to - 1, 0, 0, 0);
    }
    this.inflected[slot] = made + 1;
    return made;
  }

  private add(from: number, to: number, a: number, b: number, c: number): number {
    const word = this.count++;
    let at = this.start[word] ?? 0;
    if (at + LONGEST > this.chars.length) this.chars = grown(this.chars);
    if (word + 2 > this.start.length) {
      this.start = grownInts(this.start);
      this.hash = grownInts(this.hash);
    }
    const { chars } = this;
    let hash = 0;
    for (let k = from; k < to; k++) {
      const unit = chars[k] ?? 0;
      chars[at++] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
    }
    for (let k = 0; k < 3; k++) {
      const unit = k === 0 ? a : k === 1 ? b : c;
      if (unit === 0) break;
      chars[at++] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
    }
    this.hash[word] = hash;
    this.start[word + 1] = at;
    return word;
  }
}

const FIRST_LETTER = 32;
/** No name is longer (forms.ts), so no word is. */
const LONGEST = 256;

const E = 'e'.charCodeAt(0);
const I = 'i'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const Y = 'y'.charCodeAt(0);

function isVowel(unit: number): boolean {
  return 'aeiou'.includes(String.fromCharCode(unit));
}

function grown(chars: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * chars.length);
  wider.set(chars);
  return wider;
}

function grownInts(ints: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * ints.length);
  wider.set(ints);
  return wider;
}
