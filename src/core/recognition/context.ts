import { GAP } from './characters.ts';
import type { Tables } from './lexicon.ts';
import type { Hit } from './match.ts';
import { FORM, SKILL_KINDS } from './form-flags.ts';
import { FLAG, hashOf, type Tokens } from './tokens.ts';

/** What parts two words on a line, finer than GAP; only worked out around hits. */
export const BREAK = {
  /** Comma, semicolon, slash, bar, bullet, plus, ampersand: the next item of a list. */
  list: 1,
  /** Full stop, question or exclamation mark. */
  stop: 2,
  colon: 4,
  open: 8,
  close: 16,
  dash: 32,
} as const;

/** Which sort of name a hit is: each sort has weights of its own. */
export type Sort = 'product' | 'practice' | 'tongue';

/** The sort of each kind, by its index in SKILL_KINDS. */
export const SORT_OF_KIND: readonly Sort[] = SKILL_KINDS.map((kind) =>
  kind === 'human-language'
    ? 'tongue'
    : kind === 'practice' || kind === 'soft'
      ? 'practice'
      : 'product',
);

/** Everything the weighing of a single hit asks of the rest of the posting. */
export class Context {
  readonly tables: Tables;
  readonly tokens: Tokens;
  /** Names, in order; cues and negative phrases are kept apart. */
  readonly names: Hit[] = [];
  /** The hits of a word by which a name begins or ends; the most trusted one. */
  private readonly beginning = new Map<number, Hit>();
  private readonly ending = new Map<number, Hit>();
  private readonly cues = new Map<number, Hit[]>();
  private readonly nots = new Map<number, Hit[]>();
  /** How often each concept has a safe name in the posting; how many such each family has. */
  private readonly safeConcepts = new Map<number, number>();
  private readonly familySize = new Map<number, number>();
  private readonly safeOnLine = new Map<number, Hit[]>();
  private readonly lineCase = new Map<number, number>();
  /** Number of different products that are named safely. */
  products = 0;
  /** There is hardly a capital in the whole text, or hardly a small letter. */
  readonly caseless: boolean;
  /** Most of the little words are English. */
  readonly english: boolean;

  constructor(tables: Tables, tokens: Tokens, hits: readonly Hit[]) {
    this.tables = tables;
    this.tokens = tokens;
    this.english = isEnglish(tokens);
    for (const hit of hits) {
      if (hit.flags & FORM.cue) push(this.cues, hit.concept, hit);
      else if (hit.flags & FORM.not) push(this.nots, hit.concept, hit);
      else if (!(this.english && hit.flags & FORM.foreign)) this.names.push(hit);
    }
    for (const hit of this.names) {
      const known = this.beginning.get(hit.first);
      if (!known || trust(hit) > trust(known)) this.beginning.set(hit.first, hit);
      const other = this.ending.get(hit.last);
      if (!other || trust(hit) > trust(other)) this.ending.set(hit.last, hit);
      if (hit.flags & FORM.risky) continue;
      push(this.safeOnLine, hit.line, hit);
      const times = this.safeConcepts.get(hit.concept) ?? 0;
      this.safeConcepts.set(hit.concept, times + 1);
      if (times > 0) continue;
      if (this.sortOf(hit) === 'product') this.products++;
      const family = tables.conceptFamily[hit.concept] ?? 0;
      if (family !== 0) this.familySize.set(family, (this.familySize.get(family) ?? 0) + 1);
    }
    this.caseless = isCaseless(tokens, 0, tokens.count);
  }

  sortOf(hit: Hit): Sort {
    return SORT_OF_KIND[this.tables.conceptKind[hit.concept] ?? 0] ?? 'product';
  }

  nameAt(token: number): Hit | undefined {
    return this.beginning.get(token);
  }

  nameBefore(token: number): Hit | undefined {
    return this.ending.get(token);
  }

  safeOn(line: number): readonly Hit[] {
    return this.safeOnLine.get(line) ?? NONE;
  }

  /** The concept has a safe name somewhere else in the posting. */
  isSafeElsewhere(hit: Hit): boolean {
    const itself = (hit.flags & FORM.risky) === 0 ? 1 : 0;
    return (this.safeConcepts.get(hit.concept) ?? 0) > itself;
  }

  /** How many other concepts of the hit's family the posting names safely. */
  relatives(hit: Hit): number {
    const family = this.tables.conceptFamily[hit.concept] ?? 0;
    if (family === 0) return 0;
    return (this.familySize.get(family) ?? 0) - (this.safeConcepts.has(hit.concept) ? 1 : 0);
  }

  /** Cues of the hit's concept: on its line within eight words, on its line, or anywhere. */
  cue(hit: Hit): 'near' | 'line' | 'far' | null {
    let best: 'line' | 'far' | null = null;
    for (const cue of this.cues.get(hit.concept) ?? NONE) {
      if (cue.first <= hit.last && cue.last >= hit.first) continue;
      if (cue.line !== hit.line) best ??= 'far';
      else if (cue.first - hit.last <= 8 && hit.first - cue.last <= 8) return 'near';
      else best = 'line';
    }
    return best;
  }

  /**
   * The hit stands inside a phrase in which it means something else. `weak`: the phrase is of
   * everyday words only ("react to") and rules nothing out. `near`: a phrase that goes with the
   * other meaning stands within eight words.
   */
  denied(hit: Hit): 'no' | 'near' | 'weak' | 'yes' {
    let denied: 'no' | 'near' | 'weak' = 'no';
    for (const not of this.nots.get(hit.concept) ?? NONE) {
      if (not.line !== hit.line) continue;
      if (not.start >= hit.end || hit.start >= not.end) {
        const far = not.first - hit.last > 8 || hit.first - not.last > 8;
        if (not.flags & FORM.anti && !far && denied === 'no') denied = 'near';
        continue;
      }
      if (not.flags & FORM.made) denied = 'weak';
      else return 'yes';
    }
    return denied;
  }

  /** All letters of the line are capitals (or none is, in a caseless text): case says nothing. */
  isCaselessLine(line: number): boolean {
    if (this.caseless) return true;
    let known = this.lineCase.get(line);
    if (known === undefined) {
      const { lineFirst } = this.tokens;
      const from = lineFirst[line] ?? 0;
      const to = lineFirst[line + 1] ?? 0;
      let lower = 0;
      let upper = 0;
      let firstUpper = 0;
      for (let t = from; t < to; t++) {
        const flags = this.tokens.flags(t);
        if (flags & FLAG.firstUpper) firstUpper++;
        if (flags & FLAG.hasLower) lower++;
        else if (flags & FLAG.hasUpper) upper++;
      }
      const shouted = upper >= 4 && lower * 8 <= upper;
      // A line of tags: no capitals, and half of it names.
      const tags = firstUpper === 0 && lower >= 3 && 2 * this.safeWordsOn(line) >= to - from;
      known = shouted || tags ? 1 : 0;
      this.lineCase.set(line, known);
    }
    return known === 1;
  }

  private safeWordsOn(line: number): number {
    let words = 0;
    let next = 0;
    for (const hit of this.safeOn(line)) {
      if (hit.first < next || this.sortOf(hit) !== 'product') continue;
      words += hit.last - hit.first + 1;
      next = hit.last + 1;
    }
    return words;
  }

  lineStart(line: number): number {
    return this.tokens.lineFirst[line] ?? 0;
  }

  lineEnd(line: number): number {
    return this.tokens.lineFirst[line + 1] ?? 0;
  }

  /** Bits of BREAK between word `token` and the one before it on the same line. */
  breakBefore(token: number, line: number): number {
    const gap = this.tokens.gap(token);
    if (gap === 0 || gap === GAP.space) return 0;
    if (gap & GAP.glue) return BREAK.stop;
    const from = token > this.lineStart(line) ? this.tokens.end(token - 1) : 0;
    return breaksIn(this.tokens.lines[line] ?? '', from, this.tokens.start(token));
  }
}

const NONE: readonly Hit[] = [];

function push(map: Map<number, Hit[]>, key: number, hit: Hit): void {
  const list = map.get(key);
  if (list) list.push(hit);
  else map.set(key, [hit]);
}

/** Safe before risky, then the longer. */
function trust(hit: Hit): number {
  return ((hit.flags & FORM.risky) === 0 ? 1000 : 0) + (hit.end - hit.start);
}

function isCaseless(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 4) return false;
  let upper = 0;
  for (let t = from; t < to; t++) if (tokens.flags(t) & FLAG.hasUpper) upper++;
  return upper * 100 < to - from;
}

const ENGLISH = new Set(
  ['the', 'and', 'of', 'to', 'with', 'for', 'you', 'our', 'we', 'is', 'are', 'or', 'your'].map(
    hashOf,
  ),
);

/** By the last bits of a hash: every word is asked, and a set takes its time. */
const MAY_BE_ENGLISH = new Uint8Array(1024);
for (const hash of ENGLISH) MAY_BE_ENGLISH[hash & 1023] = 1;

/** In English about every fifth word is one of those; a listing in keywords has few. */
function isEnglish(tokens: Tokens): boolean {
  let little = 0;
  for (let t = 0; t < tokens.count; t++) {
    const hash = tokens.hash(t);
    if (MAY_BE_ENGLISH[hash & 1023] === 1 && ENGLISH.has(hash)) little++;
  }
  return little * 12 > tokens.count;
}

const BREAKS: Record<string, number> = {
  ',': BREAK.list,
  ';': BREAK.list,
  '/': BREAK.list,
  '|': BREAK.list,
  '•': BREAK.list,
  '·': BREAK.list,
  '・': BREAK.list,
  '、': BREAK.list,
  '，': BREAK.list,
  '；': BREAK.list,
  '／': BREAK.list,
  '*': BREAK.list,
  '+': BREAK.list,
  '&': BREAK.list,
  '▪': BREAK.list,
  '●': BREAK.list,
  '.': BREAK.stop,
  '!': BREAK.stop,
  '?': BREAK.stop,
  '。': BREAK.stop,
  '…': BREAK.stop,
  ':': BREAK.colon,
  '：': BREAK.colon,
  '(': BREAK.open,
  '[': BREAK.open,
  '（': BREAK.open,
  ')': BREAK.close,
  ']': BREAK.close,
  '）': BREAK.close,
};

/** The dot at `index` is one of "e.g.", "z.B.", "incl.", and ends no sentence. */
function isAbbreviation(text: string, index: number): boolean {
  return /(?:^|[^\p{L}])(?:e\.? ?g|i\.? ?e|z\.? ?B|d\.? ?h|u\.? ?a|p\.? ?ex|e|i|z|incl|inkl|bzw|bijv|vs|approx|min|max|resp|no|nr)$/iu.test(
    text.slice(Math.max(0, index - 8), index),
  );
}

/** Bits of BREAK between two places of a text. */
export function breaksIn(text: string, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '.' && isAbbreviation(text, i)) continue;
    bits |= BREAKS[char] ?? 0;
    // Where bullets were lost in copying, a quotation mark between spaces stands for one.
    if (char === '"' && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ')
      bits |= BREAK.list;
    if ('-–—'.includes(char) && (text.charAt(i - 1) === ' ' || text.charAt(i + 1) === ' ')) {
      bits |= BREAK.dash;
    }
  }
  return bits;
}
