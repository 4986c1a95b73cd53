import { headingMeaning, headingWords, type HeadingMeaning } from './headings.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { asks } from './line-kind.ts';
import { plain, words } from './patterns.ts';
import type { Stretch } from './sentences.ts';
import { ASKED } from './zone-sets.ts';

/** A heading inside a sentence ("Requirements: Java, SQL"); the zone holds from `start` on. */
export interface Label extends Stretch {
  zone: InnerZone;
  /** Plain enough to open a section for the lines below as well. */
  opens: boolean;
}

/** Where a label is looked for. */
export interface LabelPlace {
  zone: InnerZone;
  bullet: boolean;
  /** The line is a whole text that lost its breaks: any heading may stand in it. */
  flat: boolean;
}

/** Most labels that are looked for in one sentence. */
const MOST = 40;

/**
 * A colon; a word glued to the next; a dash before a capital or a number ("About us - We"); the end
 * ("About us", between the dashes of a list that lost its breaks).
 */
const ENDS =
  /[:：]|\p{Ll}(?=\p{Lu}(?:\p{Ll}| \p{L})|\p{Lu}{3})|\p{L}(?=\s?[-–]\s+[\p{Lu}\d])|\p{L}(?=$)/gu;
/** Where a label may begin: at a word, also at one that is glued to the word before. */
const BEGINS = /(?<![\p{L}\p{N}'’-])\p{L}|(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu;

/**
 * Finds the labels of a sentence: known headings before a colon or a dash, and such as a lost line
 * break has glued to the next word ("QualificationsBachelor's degree").
 */
export function findLabels(
  text: string,
  packs: readonly LanguagePack[],
  place: LabelPlace,
): Label[] {
  const found: Label[] = [];
  for (const match of text.matchAll(ENDS)) {
    if (found.length >= MOST) break;
    const colon = /[:：]/u.test(match[0]);
    const at = colon ? match.index : match.index + 1;
    if (colon && (text[at + 1] === '/' || /\d:\d/.test(text.slice(at - 1, at + 2)))) continue;
    if (at === text.length && !place.flat) continue;
    const floor = Math.max(found.at(-1)?.end ?? 0, at - 90);
    const label = labelIn(text.slice(floor, at), floor === 0, colon, packs, place);
    if (label) found.push({ ...label, start: floor + label.start, end: at + (colon ? 1 : 0) });
  }
  return found;
}

/** The label at the end of `before`: the longest run of its last words that is a known heading. */
function labelIn(
  before: string,
  atStart: boolean,
  colon: boolean,
  packs: readonly LanguagePack[],
  place: LabelPlace,
): Omit<Label, 'end'> | null {
  const starts = [...before.matchAll(BEGINS)].slice(-8).map((m) => m.index);
  if (atStart && before.split(' ').length <= 9) starts.unshift(0);
  let guess: Omit<Label, 'end'> | null = null;
  for (const start of starts) {
    const text = before.slice(start);
    const first = atStart && start === 0;
    if (!first && !/^\p{Lu}|^\p{Script=Han}/u.test(text)) continue;
    const apart = /[.!?;:)•–-]\s*$|\p{Ll}$/u.test(before.slice(0, start));
    if (!colon && !first && !apart && !(place.flat && OPENING.test(text))) continue;
    const partly = first && colon && text.split(' ').length <= (place.bullet ? 3 : 7);
    const titled = colon && place.flat && isTitled(text);
    const meaning = headingMeaning(text, packs, partly || titled);
    if (!meaning) continue;
    if (!meaning.whole && place.bullet && !ASKED.has(meaning.zone)) continue;
    // "Job description:" ends what stands above it; "Position: Baker" is a fact.
    const container =
      place.flat && meaning.whole && (text.includes(' ') || (colon && CONTAINER.test(text)));
    const named = place.flat && text.includes(' ');
    if (meaning.zone === 'company' && !first && !named) return null;
    if (meaning.zone === 'none' && !container) return null;
    // "Experience with concepts including: routing" is a demand, not a label.
    const neutral = meaning.zone === 'required' && !meaning.firm;
    if (neutral && !meaning.whole && text.split(' ').length > 4) continue;
    const label = labelled(meaning, text, start, first, place);
    // In a text without breaks the words before a heading belong to the line above it.
    if (meaning.whole || !place.flat) return label ?? guess;
    guess ??= label;
  }
  return guess;
}

/** A single word that ends what stands above it, as "Job description" does. */
const CONTAINER = /^(?:Description|Summary|Overview)$/u;

/** Words that end a line of facts and open a list: "… Associate Responsibilities - Run the …". */
const OPENING = /^(?:Responsibilities|Duties|Requirements|Qualifications)$/u;

/** "Education:" behind the wishes is a section of its own. */
const OWN_SECTION = /^(?:education|training|licensure)(?: (?:level|requirements?))?$/u;

function labelled(
  meaning: HeadingMeaning,
  text: string,
  start: number,
  first: boolean,
  place: LabelPlace,
): Omit<Label, 'end'> | null {
  const asked = ASKED.has(place.zone);
  const neutral = meaning.zone === 'required' && !meaning.firm;
  // "Experience: 5 years" inside a list of wishes is a wish.
  const own = place.flat && OWN_SECTION.test(headingWords(text));
  const inherits = asked && !own && (neutral || meaning.zone === 'stack');
  // "Languages: Python" below "Our stack" is a part of the stack.
  const part = neutral && (place.zone === 'mixed' || place.zone === 'stack');
  const zone = inherits || part ? place.zone : meaning.zone;
  return { start, zone, opens: !neutral && zone !== 'benefits' && zone !== 'company' };
}

/** "How You Will Make a Difference": every longer word has a capital. */
function isTitled(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Words with which a sentence that serves as a heading begins ("What we look for. You …"). */
const LEAD =
  /^(?:what|who|how|about|why|nice|bonus|extra|not|neither|must|lovely|good|worth|it would|don't)\b/u;

/** "About you. You must have …": the first sentence of a paragraph is a heading. */
export function leadIn(
  text: string,
  sentence: Stretch,
  packs: readonly LanguagePack[],
): HeadingMeaning | null {
  if (sentence.start > 3 || sentence.end >= text.length - 2) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (words.endsWith(':') || words.split(' ').length > 9) return null;
  const meaning = headingMeaning(words, packs, LEAD.test(headingWords(words)));
  return meaning && meaning.zone !== 'none' ? meaning : null;
}

/**
 * "We need four years of recruiting. You source …": a paragraph of several sentences whose first
 * one asks, or wishes, and whose others go on with it.
 */
export function openingZone(
  sentences: readonly string[],
  packs: readonly LanguagePack[],
): 'required' | 'preferred' | null {
  const [first = '', ...others] = sentences.map(plain);
  if (others.length > 0 && packs.some((pack) => begins(first, pack.openings?.preferred)))
    return 'preferred';
  if (others.length < 2 || !packs.some((pack) => begins(first, pack.openings?.required)))
    return null;
  const goOn = others.filter(
    (text) => asks(text, packs) || packs.some((pack) => begins(text, pack.openings?.goesOn)),
  );
  return goOn.length * 2 >= others.length ? 'required' : null;
}

function begins(text: string, source: string | undefined): boolean {
  return source !== undefined && text.search(words(source)) === 0;
}
