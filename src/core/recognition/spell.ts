import {
  APOSTROPHE,
  characterTable,
  classify,
  COMPLEX,
  GAP,
  SEPARATOR,
  SKIP,
} from './characters.ts';
import { FORM } from './form-flags.ts';
import type { Tables } from './lexicon.ts';
import { tailSymbol } from './pattern.ts';
import { FLAG, foldWord, type Tokens } from './tokens.ts';

const PLUS = '+'.charCodeAt(0);
const SHARP = '#'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
/** The folded letter, and the bits of whatever is no plain letter. */
const PLAIN = 0xffff | SEPARATOR | SKIP | COMPLEX | APOSTROPHE;

/** Words that stand in the text: from `first` to `last`, whose name part ends at `end`. */
export interface Stretch {
  first: number;
  last: number;
  end: number;
  /** How many symbols behind `end` belong to it. */
  tail: number;
  /** The dot before it belongs to it. */
  lead: boolean;
}

/** Compares the words of one line with the patterns of forms (docs/recognition.md). */
export class Speller {
  private readonly records: Int32Array;
  private readonly tokens: Tokens;
  private text = '';
  /** The pattern that is being compared. */
  private readonly pattern = new Uint16Array(1024);

  constructor(tables: Tables, tokens: Tokens) {
    this.records = tables.records;
    this.tokens = tokens;
  }

  enter(text: string): void {
    this.text = text;
  }

  /** Whether the stretch spells the form. */
  spells(form: number, stretch: Stretch): boolean {
    return this.spellsPlainly(form, stretch) || this.spellsSomehow(form, stretch);
  }

  /** Whether the stretch has the letters of a form that must be written in exactly one case. */
  inExactCase(form: number, { first, end }: Stretch): boolean {
    if (((this.records[form] ?? 0) & FORM.exact) === 0) return true;
    let p = this.unpack(form) + 1;
    const stop = this.records[form + 1] ?? 0;
    const raw = this.text.slice(this.tokens.start(first), end);
    for (const char of raw.normalize('NFKC')) {
      if (!/[\p{L}\p{N}]/u.test(char)) continue;
      if (p >= stop || this.pattern[p] !== char.charCodeAt(0)) return false;
      p += char.length;
    }
    return p === stop;
  }

  /**
   * The usual case without anything unpacked: plain letters, and single spaces where the pattern
   * has spaces. False says nothing.
   */
  private spellsPlainly(form: number, { first, last, end, tail, lead }: Stretch): boolean {
    const { records, text } = this;
    const { words } = this.tokens;
    const flags = records[form] ?? 0;
    const unusual = FORM.wide | FORM.exact | FORM.parted;
    const from = words[4 * first] ?? 0;
    const length = records[form + 1] ?? 0;
    if (flags & unusual || length !== end - from || tail !== 0 || lead) return false;
    for (let k = 0, at = form + 2; k < length; at++) {
      let four = records[at] ?? 0;
      for (const stop = Math.min(k + 4, length); k < stop; k++, four >>>= 8) {
        const wanted = four & 0xff;
        const unit = text.charCodeAt(from + k);
        // The usual letters by a bit. Of what stands at a space, the gaps below tell.
        if ((unit | SPACE) !== wanted && ((characterTable[unit] ?? 0) & PLAIN) !== wanted)
          return false;
      }
    }
    // Words that were glued together have nothing between them.
    for (let t = first + 1; t <= last; t++) {
      if (this.tokens.gap(t) !== GAP.space) return false;
    }
    return true;
  }

  /** Writes the pattern of a form into `pattern`; gives its length. */
  private unpack(form: number): number {
    const { records, pattern } = this;
    const length = records[form + 1] ?? 0;
    const wide = ((records[form] ?? 0) & FORM.wide) !== 0;
    for (let k = 0; k < length; k++) {
      pattern[k] = wide
        ? (records[form + 2 + (k >> 1)] ?? 0) >>> ((k & 1) << 4)
        : ((records[form + 2 + (k >> 2)] ?? 0) >>> ((k & 3) << 3)) & 0xff;
    }
    return (records[form] ?? 0) & FORM.exact ? pattern.indexOf(0) : length;
  }

  /** Every case, with all that may part the words of a pattern or stand inside them. */
  private spellsSomehow(form: number, { first, last, end, tail, lead }: Stretch): boolean {
    const { pattern, tokens } = this;
    const formFlags = this.records[form] ?? 0;
    const stop = this.unpack(form);
    let p = 0;
    if ((pattern[p] === DOT) !== lead) return false;
    // "on-line" is "online", but "hi-tech" is not HITECH.
    const acronym = (formFlags & FORM.capitals) !== 0;
    if (formFlags & FORM.parted && last === first) return false;
    if (lead) p++;
    for (let t = first; t <= last; t++) {
      if (t > first) {
        let parted = tokens.gap(t);
        const symbols = tokens.end(t - 1);
        for (let k = 0; pattern[p] === PLUS || pattern[p] === SHARP; k++, p++) {
          if (tailSymbol(this.text.charAt(symbols + k)).charCodeAt(0) !== pattern[p]) return false;
          parted &= ~GAP.plus;
        }
        const part = pattern[p] ?? 0;
        const dotted = (tokens.flags(t) & FLAG.leadDot) !== 0;
        if (isPart(part)) {
          if (!mayPart(part, parted, dotted)) return false;
          p++;
        } else if (parted !== 0 && (parted !== GAP.hyphen || acronym)) return false;
      }
      const until = t === last ? end : tokens.end(t);
      for (let k = tokens.start(t); k < until; k++) {
        const unit = this.text.charCodeAt(k);
        const value = characterTable[unit] || classify(unit);
        if (value & COMPLEX) {
          const folded = foldWord(this.text, k, until);
          for (let f = 0; f < folded.length; f++) {
            if (isPart(pattern[p] ?? 0)) p++;
            if (pattern[p++] !== folded.charCodeAt(f)) return false;
          }
          break;
        }
        if (value & (SKIP | APOSTROPHE)) continue;
        if (isPart(pattern[p] ?? 0) && pattern[p] !== 38) p++;
        if (p >= stop || pattern[p] !== (value & 0xffff)) return false;
        p++;
      }
    }
    for (let k = 0; k < tail; k++, p++) {
      if (p >= stop || tailSymbol(this.text.charAt(end + k)).charCodeAt(0) !== pattern[p])
        return false;
    }
    return p === stop;
  }
}

/** The characters of PART in pattern.ts: space & ' . / | ~ */
function isPart(unit: number): boolean {
  switch (unit) {
    case 32:
    case 38:
    case 39:
    case 46:
    case 47:
    case 124:
    case 126:
      return true;
    default:
      return false;
  }
}

function mayPart(part: number, gap: number, dotted: boolean): boolean {
  switch (part) {
    case 32:
      return gap === 0 || gap === GAP.space || gap === GAP.hyphen;
    case 47:
      return (gap & ~(GAP.space | GAP.hyphen | GAP.slash | GAP.amp)) === 0;
    case 46:
      return (
        gap === GAP.dot ||
        gap === 0 ||
        gap === GAP.space ||
        gap === GAP.hyphen ||
        (dotted && gap === (GAP.space | GAP.dot))
      );
    case 38:
      return (gap & GAP.amp) !== 0 && (gap & ~(GAP.amp | GAP.space)) === 0;
    case 39:
      return gap === GAP.apostrophe || gap === GAP.space || gap === 0;
    case 126:
      return (gap & ~(GAP.space | GAP.hyphen | GAP.other | GAP.slash)) === 0;
    default:
      return gap === 0 || gap === GAP.space;
  }
}
