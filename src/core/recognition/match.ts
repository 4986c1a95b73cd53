import { APOSTROPHE, characterTable, classify, COMPLEX, GAP, SKIP } from './characters.ts';
import { spread, type Lexicon, type Tables } from './lexicon.ts';
import { tailSymbol } from './pattern.ts';
import { FORM } from './snapshot.ts';
import {
  FLAG,
  foldWord,
  HASH_BASE,
  hashOf,
  joinHash,
  LONGEST_WORD,
  type Tokens,
} from './tokens.ts';

/** A form of the lexicon that stands in the text; not yet weighed, may overlap others. */
export interface Hit {
  concept: number;
  form: number;
  /** Bits of FORM. */
  flags: number;
  line: number;
  /** First and last word, as indexes into the tokens. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** False when the form must be written in exactly one case and is not. */
  exactCase: boolean;
  /** What the word carried besides the name: `Python3`, `Go(lang)`. */
  suffix: 'none' | 'version' | 'bracket';
}

const MOST_WORDS = 14;
const PLUS = '+'.charCodeAt(0);
const SHARP = '#'.charCodeAt(0);

/**
 * Finds every form of the lexicon in the words, in the order of their first words. One pass: a
 * word that begins no name costs one look into a bit set.
 */
export function matchForms(lexicon: Lexicon, tokens: Tokens): Hit[] {
  const run = new Matcher(lexicon.tables, tokens);
  const { filter, filterShift } = lexicon.tables;
  const { words, lineFirst } = tokens;
  for (let line = 0; line < tokens.lines.length; line++) {
    const from = lineFirst[line] ?? 0;
    const to = lineFirst[line + 1] ?? 0;
    if (from === to) continue;
    run.enter(line, tokens.lines[line] ?? '', to);
    for (let i = from, at = 4 * from + 2; i < to; i++, at += 4) {
      const bit = spread(words[at] ?? 0, filterShift);
      const known = ((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
      if (known !== 0 || ((words[at + 1] ?? 0) & UNUSUAL) !== 0) run.at(i);
    }
  }
  return run.hits;
}

/** Words that may be part of a name though their letters alone are not. */
const UNUSUAL = FLAG.tail | FLAG.leadDot | FLAG.hasDigit | FLAG.hyphenAfter;

/** The value of the slot of a hash, 0 when it is in no name (`SECTIONS` in snapshot.ts). */
export function slotOf(tables: Tables, hash: number): number {
  const bit = spread(hash, tables.filterShift);
  if ((((tables.filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  let slot = spread(hash, tables.slotShift);
  for (;;) {
    const value = tables.slotValue[slot] ?? 0;
    if (value === 0 || tables.slotHash[slot] === hash) return value;
    slot = (slot + 1) & tables.slotMask;
  }
}

class Matcher {
  readonly hits: Hit[] = [];
  private readonly tables: Tables;
  private readonly tokens: Tokens;
  private line = 0;
  private text = '';
  private to = 0;
  private first = 0;
  private lead = false;
  /** The pattern that is being compared. */
  private readonly pattern = new Uint16Array(512);

  constructor(tables: Tables, tokens: Tokens) {
    this.tables = tables;
    this.tokens = tokens;
  }

  enter(line: number, text: string, to: number): void {
    this.line = line;
    this.text = text;
    this.to = to;
  }

  /** Tries everything that begins with word `i`. */
  at(i: number): void {
    const { tokens } = this;
    const size = tokens.length(i);
    if (size > LONGEST_WORD) return;
    this.first = i;
    if (tokens.flags(i) & FLAG.leadDot) {
      this.lead = true;
      this.walk(i, joinHash(46, tokens.hash(i), size), 0);
    }
    this.lead = false;
    this.walk(i, tokens.hash(i), 0);
  }

  /** `hash` covers the words from the first to `j` and `tail` symbols after it. */
  private walk(j: number, hash: number, tail: number): void {
    const { tokens, tables, text } = this;
    const slot = slotOf(tables, hash);
    const flags = tokens.flags(j);
    const end = tokens.end(j);
    if (slot >> 2 !== 0) this.take(slot, j, end, tail, 'none');
    if (tail === 0) {
      if (flags & FLAG.tail) {
        const one = tailSymbol(text.charAt(end));
        const hashOne = (Math.imul(hash, HASH_BASE) + one.charCodeAt(0)) | 0;
        const two = tailSymbol(text.charAt(end + 1));
        if (two !== '') this.walk(j, (Math.imul(hashOne, HASH_BASE) + two.charCodeAt(0)) | 0, 2);
        this.walk(j, hashOne, 1);
      }
      if (slot >> 2 === 0) this.strip(j, flags);
    }
    const next = j + 1;
    if (next >= this.to || next - this.first >= MOST_WORDS) return;
    const gap = tokens.gap(next) & (tail > 0 ? ~GAP.plus : ~0);
    const size = tokens.length(next);
    if (size > LONGEST_WORD) return;
    if ((slot & 2) !== 0 || (gap === GAP.hyphen && tail === 0)) {
      this.walk(next, joinHash(hash, tokens.hash(next), size), 0);
    }
    if (slot >> 2 === 0 || tail !== 0) return;
    const nextEnd = tokens.end(next);
    if (gap === GAP.other && text.charAt(end) === '(' && text.charAt(nextEnd) === ')') {
      // "Go(lang)", "Java(Script)": the name with its bracket opened up.
      if (tokens.start(next) !== end + 1) return;
      const whole = slotOf(tables, joinHash(hash, tokens.hash(next), size));
      if (whole >> 2 === 0) return;
      for (let form = (whole >> 2) - 1; form >= 0; form = this.nextForm(form)) {
        const folded = foldWord(text, tokens.start(this.first), nextEnd);
        if (this.patternKey(form) === folded) this.add(form, next, nextEnd + 1, 'bracket', true);
      }
    }
  }

  /** A name with a version number grown onto its last word. */
  private strip(j: number, flags: number): void {
    if ((flags & FLAG.hasDigit) === 0 || (flags & FLAG.number) !== 0) return;
    const start = this.tokens.start(j);
    const end = this.tokens.end(j);
    const stem = /^(\D{3,}?)\d{1,4}x?$/u.exec(this.text.slice(start, end))?.[1];
    if (stem === undefined) return;
    const before = this.first === j ? '' : this.foldedUpTo(j);
    const folded = (this.lead ? '.' : '') + before + foldWord(stem, 0, stem.length);
    const slot = slotOf(this.tables, hashOf(folded));
    if (slot >> 2 !== 0) this.take(slot, j, start + stem.length, 0, 'version', end);
  }

  private foldedUpTo(j: number): string {
    let folded = '';
    for (let t = this.first; t < j; t++) {
      folded += foldWord(this.text, this.tokens.start(t), this.tokens.end(t));
    }
    return folded;
  }

  /** Adds the forms of a slot that the text really spells. */
  private take(
    slot: number,
    j: number,
    end: number,
    tail: number,
    suffix: Hit['suffix'],
    spanEnd = end + tail,
  ): void {
    for (let form = (slot >> 2) - 1; form >= 0; form = this.nextForm(form)) {
      if (!this.spells(form, j, end, tail)) continue;
      if (this.flagsOf(form) & FORM.cased && !this.allCapitalised(j)) continue;
      this.add(form, j, spanEnd, suffix, this.inExactCase(form, end));
    }
  }

  private add(form: number, j: number, end: number, suffix: Hit['suffix'], exact: boolean): void {
    const concept = (this.tables.formMeta[form] ?? 0) >>> 16;
    const flags = this.flagsOf(form);
    const start = this.tokens.start(this.first) - (this.lead ? 1 : 0);
    const role = FORM.cue | FORM.not;
    for (let k = this.hits.length - 1; k >= 0; k--) {
      const other = this.hits[k];
      if (!other || other.first !== this.first || other.line !== this.line) break;
      if (other.concept !== concept || other.end !== end || other.start !== start) continue;
      if ((other.flags & role) !== (flags & role)) continue;
      // Two forms of one thing in one place: the one that needs less evidence is kept.
      const better =
        exact && (!other.exactCase || (flags ^ other.flags) & other.flags & FORM.risky);
      if (better) Object.assign(other, { form, flags, exactCase: exact, suffix });
      return;
    }
    this.hits.push({
      concept,
      form,
      flags,
      line: this.line,
      first: this.first,
      last: j,
      start,
      end,
      exactCase: exact,
      suffix,
    });
  }

  private allCapitalised(j: number): boolean {
    for (let t = this.first; t <= j; t++) {
      if ((this.tokens.flags(t) & FLAG.firstUpper) === 0) return false;
    }
    return true;
  }

  private flagsOf(form: number): number {
    return (this.tables.formMeta[form] ?? 0) & 0xffff;
  }

  /** The next form with the same hash, −1 after the last. */
  private nextForm(form: number): number {
    return this.flagsOf(form) & FORM.last ? -1 : form + 1;
  }

  /** Unpacks the pattern of a form (and its exact letters) into `pattern`; gives its length. */
  private unpack(form: number): number {
    const { text, formText } = this.tables;
    const to = formText[form + 1] ?? 0;
    const wide = (this.flagsOf(form) & FORM.wide) !== 0;
    let length = 0;
    for (let p = formText[form] ?? 0; p < to; p += wide ? 2 : 1) {
      this.pattern[length++] = (text[p] ?? 0) | (wide ? (text[p + 1] ?? 0) << 8 : 0);
    }
    return length;
  }

  private patternKey(form: number): string {
    const length = this.unpack(form);
    let key = '';
    for (let p = 0; p < length && this.pattern[p] !== 0; p++) {
      const unit = this.pattern[p] ?? 0;
      if (!isPart(unit)) key += String.fromCharCode(unit);
    }
    return key;
  }

  private inExactCase(form: number, end: number): boolean {
    if ((this.flagsOf(form) & FORM.exact) === 0) return true;
    const stop = this.unpack(form);
    let p = this.pattern.indexOf(0) + 1;
    const raw = this.text.slice(this.tokens.start(this.first), end);
    for (const char of raw.normalize('NFKC')) {
      if (!/[\p{L}\p{N}]/u.test(char)) continue;
      if (p >= stop || this.pattern[p] !== char.charCodeAt(0)) return false;
      p += char.length;
    }
    return p === stop;
  }

  /** Whether the words from the first to `j` (whose last ends at `end`) spell the form. */
  private spells(form: number, j: number, end: number, tail: number): boolean {
    const { pattern } = this;
    const formFlags = this.flagsOf(form);
    let stop = this.unpack(form);
    if (formFlags & FORM.exact) stop = pattern.indexOf(0);
    let p = 0;
    if ((pattern[p] === 46) !== this.lead) return false;
    // "on-line" is "online", but "hi-tech" is not HITECH.
    const acronym = (formFlags & FORM.capitals) !== 0;
    if (formFlags & FORM.parted && j === this.first) return false;
    if (this.lead) p++;
    const { tokens } = this;
    for (let t = this.first; t <= j; t++) {
      if (t > this.first) {
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
      const until = t === j ? end : tokens.end(t);
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
