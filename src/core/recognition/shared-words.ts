import { GAP } from './characters.ts';
import { CUE, cueBits } from './cue-words.ts';
import { FORM, HINT, SKILL_KINDS } from './form-flags.ts';
import type { Lexicon } from './lexicon.ts';
import { matchForms, type Hit } from './match.ts';
import type { Weighed } from './recognise.ts';
import { tokenise } from './tokenise.ts';
import { FLAG, hashOf, type Tokens } from './tokens.ts';
import { SURE } from './weights.ts';

/** A name that the text does not write out, and the words that stand for it. */
interface Candidate {
  text: string;
  partner: Weighed;
  item: Item;
}

/** The words of one item of a list, as indexes into the tokens. */
type Item = readonly [first: number, last: number];

/** "Budget, vendor and contract management": so many items may share a word. */
const MOST_ITEMS = 3;

/**
 * Names that share a word with the name beside them: "budget and contract management" is budget
 * management too, "data quality and governance" is data governance too. Only where that name is
 * sure, the whole would be a safe name, and what is left of it is in no other mention. It is as sure
 * as its partner; the mention is of the words that are left. `kept` has no overlaps and is in order.
 */
export function sharedWords(lexicon: Lexicon, tokens: Tokens, kept: readonly Weighed[]): Weighed[] {
  const candidates: Candidate[] = [];
  const free = freeWords(kept);
  for (const partner of kept) {
    const { hit, score } = partner;
    if (score < SURE || hit.last === hit.first || hit.suffix !== 'none') continue;
    const text = tokens.lines[hit.line] ?? '';
    const words = (from: number, to: number): string =>
      text.slice(tokens.start(from), tokens.end(to));
    for (const item of itemsBefore(tokens, hit, text)) {
      if (!free(item)) continue;
      const rest = words(hit.first + 1, hit.last);
      candidates.push({ text: `${words(...item)} ${rest}`, partner, item });
    }
    for (const item of itemsAfter(tokens, hit, text)) {
      if (!free(item)) continue;
      const rest = words(hit.first, hit.last - 1);
      candidates.push({ text: `${rest} ${words(...item)}`, partner, item });
    }
  }
  return candidates.length === 0 ? [] : lookUp(lexicon, tokens, candidates);
}

/** Whether no sure mention holds the words of an item. */
function freeWords(kept: readonly Weighed[]): (item: Item) => boolean {
  let taken: Set<number> | null = null;
  const all = (): Set<number> => {
    const words = new Set<number>();
    for (const { hit, score } of kept) {
      if (score >= SURE) for (let t = hit.first; t <= hit.last; t++) words.add(t);
    }
    return words;
  };
  return ([first, last]) => {
    taken ??= all();
    return !taken.has(first) && !taken.has(last);
  };
}

/** The candidates that are names; of those with the same words the first. */
function lookUp(lexicon: Lexicon, tokens: Tokens, candidates: readonly Candidate[]): Weighed[] {
  const apart = tokenise(candidates.map(({ text }) => text));
  const found: Weighed[] = [];
  const done = new Set<number>();
  for (const hit of matchForms(lexicon, apart)) {
    const candidate = candidates[hit.line];
    const whole =
      hit.first === apart.lineFirst[hit.line] && hit.last + 1 === apart.lineFirst[hit.line + 1];
    if (!candidate || !whole || !hit.exactCase) continue;
    if (hit.flags & (HINT | FORM.risky | FORM.local)) continue;
    const kind = SKILL_KINDS[lexicon.tables.conceptKind[hit.concept] ?? 0];
    if (kind === 'certification' || kind === 'soft') continue;
    // "Our cloud platform and runs" is no Cloud Run.
    if (kind !== 'practice' && hit.flags & FORM.made) continue;
    const { partner, item } = candidate;
    const [first, last] = item;
    if (hit.concept === partner.hit.concept || done.has(first)) continue;
    done.add(first);
    const { line } = partner.hit;
    const place = { line, first, last, start: tokens.start(first), end: tokens.end(last) };
    found.push({ hit: { ...hit, ...place }, score: partner.score, features: ['shared'] });
  }
  apart.release();
  return found;
}

/** Items before a name that may share its last word: one word each, the nearest first. */
function itemsBefore(tokens: Tokens, hit: Hit, text: string): Item[] {
  const from = tokens.lineFirst[hit.line] ?? 0;
  const items: Item[] = [];
  let at = joined(tokens, hit.first, from, -1, text);
  while (at !== null && items.length < MOST_ITEMS && isWord(tokens, at)) {
    items.push([at, at]);
    at = at - 1 >= from && isComma(tokens, at, text) ? at - 1 : null;
  }
  return items;
}

/**
 * Items behind a name that may share its first words. Behind a comma something new begins, but not
 * behind "data": "data collection, cleaning and analysis".
 */
function itemsAfter(tokens: Tokens, hit: Hit, text: string): Item[] {
  const to = tokens.lineFirst[hit.line + 1] ?? 0;
  const items: Item[] = [];
  let last = hit.last;
  for (;;) {
    const end = joined(tokens, last, to, 1, text);
    if (end !== null) return isWord(tokens, end) ? [...items, [end, end]] : [];
    const next = last + 1;
    const more = items.length < MOST_ITEMS && tokens.hash(hit.first) === DATA;
    if (!more || next >= to || !isComma(tokens, next, text) || !isWord(tokens, next)) return [];
    items.push([next, next]);
    last = next;
  }
}

const DATA = hashOf('data');

/** The word that "and", "or", "&" or a slash joins to word `at` on one side. */
function joined(
  tokens: Tokens,
  at: number,
  edge: number,
  step: 1 | -1,
  text: string,
): number | null {
  const between = (token: number): string => text.slice(tokens.end(token - 1), tokens.start(token));
  const inside = (token: number): boolean => (step === 1 ? token < edge : token >= edge);
  const beside = at + step;
  if (!inside(beside)) return null;
  const gap = between(step === 1 ? beside : at);
  if (/^ ?[/&] ?$/.test(gap)) return beside;
  const other = beside + step;
  if (gap !== ' ' || !inside(other) || !JOINERS.has(tokens.hash(beside))) return null;
  const far = between(step === 1 ? other : beside);
  return far === ' ' || far === ', ' ? other : null;
}

const JOINERS = new Set(['and', 'or', 'und', 'et', 'en', 'y', 'e'].map(hashOf));

function isComma(tokens: Tokens, token: number, text: string): boolean {
  return text.slice(tokens.end(token - 1), tokens.start(token)) === ', ';
}

function isWord(tokens: Tokens, token: number): boolean {
  return (
    (tokens.flags(token) & (FLAG.number | FLAG.hasDigit | FLAG.tail)) === 0 &&
    tokens.length(token) > 1 &&
    (tokens.gap(token) & GAP.hyphen) === 0 &&
    (cueBits(tokens.hash(token)) & (CUE.before | CUE.joiner)) === 0
  );
}
