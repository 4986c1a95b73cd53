import { headingMeaning, headingWords, type HeadingMeaning } from './headings.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import type { Stretch } from './sentences.ts';

/** A heading inside a sentence ("Requirements: Java, SQL"); the zone holds from `start` on. */
export interface Label extends Stretch {
  zone: InnerZone;
  /** Plain enough to open a section for the lines below as well. */
  opens: boolean;
}

/** Where a label is looked for: the zone it stands in, and whether the line is a list item. */
export interface LabelPlace {
  zone: InnerZone;
  bullet: boolean;
}

const ASKED: ReadonlySet<InnerZone> = new Set(['required', 'preferred', 'unneeded']);

/** Most labels that are looked for in one sentence. */
const MOST = 40;

/**
 * Finds the labels of a sentence: known headings before a colon, and such as a lost line break has
 * glued to the next word ("QualificationsBachelor's degree").
 */
export function findLabels(
  text: string,
  packs: readonly LanguagePack[],
  place: LabelPlace,
): Label[] {
  const found: Label[] = [];
  for (const match of text.matchAll(/[:：]|\p{Ll}(?=\p{Lu}\p{Ll})/gu)) {
    if (found.length >= MOST) break;
    const colon = /[:：]/u.test(match[0]);
    const at = colon ? match.index : match.index + 1;
    if (colon && /[\d/]/.test(text[at + 1] ?? '')) continue;
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
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}/gu)].slice(-7).map((m) => m.index);
  if (atStart && before.split(' ').length <= 9) starts.unshift(0);
  for (const start of starts) {
    const text = before.slice(start);
    const first = atStart && start === 0;
    if (!first && !/^\p{Lu}|^\p{Script=Han}/u.test(text)) continue;
    if (!colon && !first && !/[.!?;:)•]\s*$/u.test(before.slice(0, start))) continue;
    const partly = first && colon && text.split(' ').length <= (place.bullet ? 3 : 7);
    const meaning = headingMeaning(text, packs, partly);
    if (!meaning) continue;
    if (!meaning.whole && place.bullet && !ASKED.has(meaning.zone)) continue;
    if (meaning.zone === 'none') return null;
    // "Experience with concepts including: routing" is a demand, not a label.
    const neutral = meaning.zone === 'required' && !meaning.firm;
    if (neutral && !meaning.whole && text.split(' ').length > 4) continue;
    return labelled(meaning, start, first, place);
  }
  return null;
}

function labelled(
  meaning: HeadingMeaning,
  start: number,
  first: boolean,
  place: LabelPlace,
): Omit<Label, 'end'> | null {
  const asked = ASKED.has(place.zone);
  const neutral = meaning.zone === 'required' && !meaning.firm;
  // "Experience: 5 years" inside a list of wishes is a wish.
  const inherits = asked && (neutral || meaning.zone === 'stack');
  const zone = inherits || (neutral && place.zone === 'mixed') ? place.zone : meaning.zone;
  if (!first && zone === 'company') return null;
  return { start, zone, opens: !neutral && zone !== 'benefits' && zone !== 'company' };
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
