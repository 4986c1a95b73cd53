import { GAP } from './characters.ts';
import { mixed } from './expand.ts';
import { FORM, HINT } from './form-flags.ts';
import { patternIn, type Lexicon, type Tables } from './lexicon.ts';
import { keyOf, tailSymbol } from './pattern.ts';
import { SeenHints } from './seen-hints.ts';
import { LEADS, nextForm, slotOf } from './slots.ts';
import { Speller, type Stretch } from './spell.ts';
import {
  FLAG,
  foldWord,
  GAP_SHIFT,
  HASH_BASE,
  hashOf,
  joinHash,
  LONGEST_WORD,
  type Tokens,
} from './tokens.ts';

/** A form of the lexicon that stands in the text; not yet weighed, may overlap others. */
export interface Hit {
  concept: number;
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
const DOT = '.'.charCodeAt(0);
const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/**
 * Finds the names of the lexicon in the words, in the order of their first words, and behind them
 * the hints for and against those that were found. One pass: a word that begins no name costs one
 * look into a bit set. Hints come last since most are of names that are nowhere in the text: "data"
 * speaks for hundreds of them.
 */
export function matchForms(lexicon: Lexicon, tokens: Tokens): Hit[] {
  const { tables } = lexicon;
  const run = new Matcher(tables, tokens);
  const { filter, filterShift } = tables;
  const { words, lineFirst } = tokens;
  for (let line = 0; line < tokens.lines.length; line++) {
    const from = lineFirst[line] ?? 0;
    const to = lineFirst[line + 1] ?? 0;
    if (from === to) continue;
    run.enter(line, tokens.lines[line] ?? '', to);
    for (let i = from, at = 4 * from + 2; i < to; i++, at += 4) {
      const hash = words[at] ?? 0;
      const bit = mixed(hash) >>> filterShift;
      const known = ((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
      if (((words[at + 1] ?? 0) & UNUSUAL) !== 0) run.at(i);
      else if (known !== 0) {
        const slot = slotOf(tables, hash);
        if (slot !== 0) run.plain(i, slot);
      }
    }
  }
  run.takeHints();
  return run.hits;
}

/** Words that may be part of a name though their letters alone are not. */
const UNUSUAL = FLAG.tail | FLAG.leadDot | FLAG.hasDigit | FLAG.hyphenAfter;

class Matcher {
  readonly hits: Hit[] = [];
  private readonly tables: Tables;
  private readonly tokens: Tokens;
  private readonly speller: Speller;
  private line = 0;
  private text = '';
  private to = 0;
  private readonly hints = new SeenHints();
  /** The first hit that begins with the present word. */
  private firstHit = 0;
  private readonly stretch: Stretch = { first: 0, last: 0, end: 0, tail: 0, lead: false };

  constructor(tables: Tables, tokens: Tokens) {
    this.tables = tables;
    this.tokens = tokens;
    this.speller = new Speller(tables, tokens);
  }

  enter(line: number, text: string, to: number): void {
    this.line = line;
    this.text = text;
    this.to = to;
    this.speller.enter(text);
  }

  /** Tries everything that begins with word `i`. */
  at(i: number): void {
    const { tokens, stretch } = this;
    const size = tokens.length(i);
    if (size > LONGEST_WORD) return;
    stretch.first = i;
    this.firstHit = this.hits.length;
    if (tokens.flags(i) & FLAG.leadDot) {
      stretch.lead = true;
      this.walk(i, joinHash(DOT, tokens.hash(i), size), 0);
    }
    stretch.lead = false;
    this.walk(i, tokens.hash(i), 0);
  }

  /** The same for a plain word, whose slot is known. Goes on while the words that follow are plain. */
  plain(i: number, slot: number): void {
    const { tables, stretch, to } = this;
    const { words } = this.tokens;
    let at = 4 * i;
    const start = words[at] ?? 0;
    if ((words[at + 1] ?? 0) - start > LONGEST_WORD) return;
    stretch.first = i;
    stretch.lead = false;
    this.firstHit = this.hits.length;
    let hash = words[at + 2] ?? 0;
    let value = slot;
    for (let j = i; ;) {
      if (value >> 1 !== 0) this.take(value, j, words[at + 1] ?? 0, 0, 'none');
      const next = j + 1;
      if (next >= to || next - i >= MOST_WORDS) return;
      const flags = words[at + 7] ?? 0;
      if (value >> 1 !== 0 && flags >>> GAP_SHIFT === GAP.other) this.openBracket(j, next, hash);
      if ((value & LEADS) === 0) return;
      at += 4;
      j = next;
      const size =
        flags & FLAG.refolded ? this.tokens.length(j) : (words[at + 1] ?? 0) - (words[at] ?? 0);
      if (size > LONGEST_WORD) return;
      hash = joinHash(hash, words[at + 2] ?? 0, size);
      if (flags & UNUSUAL) {
        this.walk(j, hash, 0);
        return;
      }
      value = slotOf(tables, hash);
    }
  }

  /** `hash` covers the words from the first to `j` and `tail` symbols after it. */
  private walk(j: number, hash: number, tail: number): void {
    const { tokens, tables, text } = this;
    const slot = slotOf(tables, hash);
    const flags = tokens.flags(j);
    const end = tokens.end(j);
    if (slot >> 1 !== 0) this.take(slot, j, end, tail, 'none');
    if (tail === 0) {
      if (flags & FLAG.tail) {
        const one = tailSymbol(text.charAt(end));
        const hashOne = (Math.imul(hash, HASH_BASE) + one.charCodeAt(0)) | 0;
        const two = tailSymbol(text.charAt(end + 1));
        if (two !== '') this.walk(j, (Math.imul(hashOne, HASH_BASE) + two.charCodeAt(0)) | 0, 2);
        this.walk(j, hashOne, 1);
      }
      if (slot >> 1 === 0) this.strip(j, flags);
    }
    const next = j + 1;
    if (next >= this.to || next - this.stretch.first >= MOST_WORDS) return;
    const gap = tokens.gap(next) & (tail > 0 ? ~GAP.plus : ~0);
    const size = tokens.length(next);
    if (size > LONGEST_WORD) return;
    if ((slot & LEADS) !== 0 || (gap === GAP.hyphen && tail === 0)) {
      this.walk(next, joinHash(hash, tokens.hash(next), size), 0);
    }
    if (slot >> 1 !== 0 && tail === 0 && gap === GAP.other) this.openBracket(j, next, hash);
  }

  /** "Go(lang)", "Java(Script)": the name up to `j` with its bracket opened up. */
  private openBracket(j: number, next: number, hash: number): void {
    const { tokens, tables, text } = this;
    const end = tokens.end(j);
    const nextEnd = tokens.end(next);
    const touches = text.charCodeAt(end) === OPEN && tokens.start(next) === end + 1;
    if (!touches || text.charCodeAt(nextEnd) !== CLOSE) return;
    const whole = slotOf(tables, joinHash(hash, tokens.hash(next), tokens.length(next)));
    if (whole >> 1 === 0) return;
    const folded = foldWord(text, tokens.start(this.stretch.first), nextEnd);
    for (let form = whole >> 1; form > 0; form = nextForm(tables.records, form)) {
      const key = keyOf(patternIn(tables.records, form));
      if (key === folded) this.add(form, next, nextEnd + 1, 'bracket', true);
    }
  }

  /** A name with a version number grown onto its last word. */
  private strip(j: number, flags: number): void {
    if ((flags & FLAG.hasDigit) === 0 || (flags & FLAG.number) !== 0) return;
    const start = this.tokens.start(j);
    const end = this.tokens.end(j);
    const stem = /^(\D{3,}?)\d{1,4}x?$/u.exec(this.text.slice(start, end))?.[1];
    if (stem === undefined) return;
    const before = this.stretch.first === j ? '' : this.foldedUpTo(j);
    const folded = (this.stretch.lead ? '.' : '') + before + foldWord(stem, 0, stem.length);
    const slot = slotOf(this.tables, hashOf(folded));
    if (slot >> 1 !== 0) this.take(slot, j, start + stem.length, 0, 'version', end);
  }

  private foldedUpTo(j: number): string {
    let folded = '';
    for (let t = this.stretch.first; t < j; t++) {
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
    const { stretch, speller, tables } = this;
    stretch.last = j;
    stretch.end = end;
    stretch.tail = tail;
    for (let form = slot >> 1; form > 0; form = nextForm(tables.records, form)) {
      if (this.flagsOf(form) & HINT) {
        this.hints.see(form, this.line, stretch, spanEnd);
        return;
      }
      if (!speller.spells(form, stretch)) continue;
      if (this.flagsOf(form) & FORM.cased && !this.allCapitalised(j)) continue;
      this.add(form, j, spanEnd, suffix, speller.inExactCase(form, stretch));
    }
  }

  /** Adds the hints that the text really spells, of the concepts that it names. */
  takeHints(): void {
    const { hints, stretch, speller, tokens, tables } = this;
    if (hints.count === 0 || this.hits.length === 0) return;
    const named = new Uint8Array(tables.conceptKind.length);
    for (const { concept } of this.hits) named[concept] = 1;
    let before = -1;
    for (let at = 0; at < hints.count; at++) {
      const { form: begin, line, spanEnd } = hints.show(at, stretch);
      if (stretch.first !== before) this.firstHit = this.hits.length;
      before = stretch.first;
      if (line !== this.line) this.enter(line, tokens.lines[line] ?? '', 0);
      for (let form = begin; form > 0; form = nextForm(tables.records, form)) {
        if (named[(tables.records[form] ?? 0) >>> 16] === 0) continue;
        if (!speller.spells(form, stretch)) continue;
        this.add(form, stretch.last, spanEnd, 'none', speller.inExactCase(form, stretch));
      }
    }
  }

  private add(form: number, j: number, end: number, suffix: Hit['suffix'], exact: boolean): void {
    const concept = (this.tables.records[form] ?? 0) >>> 16;
    const flags = this.flagsOf(form);
    const { first, lead } = this.stretch;
    const start = this.tokens.start(first) - (lead ? 1 : 0);
    for (let k = this.hits.length - 1; k >= this.firstHit; k--) {
      const other = this.hits[k];
      if (other?.concept !== concept || other.end !== end || other.start !== start) continue;
      if ((other.flags & HINT) !== (flags & HINT)) continue;
      // Two forms of one thing in one place: the one that needs less evidence is kept.
      const better =
        exact && (!other.exactCase || (flags ^ other.flags) & other.flags & FORM.risky);
      if (better) Object.assign(other, { flags, exactCase: exact, suffix });
      return;
    }
    this.hits.push({
      concept,
      flags,
      line: this.line,
      first,
      last: j,
      start,
      end,
      exactCase: exact,
      suffix,
    });
  }

  private allCapitalised(j: number): boolean {
    for (let t = this.stretch.first; t <= j; t++) {
      if ((this.tokens.flags(t) & FLAG.firstUpper) === 0) return false;
    }
    return true;
  }

  private flagsOf(form: number): number {
    return (this.tables.records[form] ?? 0) & 0xffff;
  }
}
