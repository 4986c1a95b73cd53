import type { CueRule, LanguagePack } from './language-pack.ts';
import { matchesOf } from './patterns.ts';
import { isShortQuestion, type Stretch } from './sentences.ts';

/** The words of a cue where they stand in a sentence. */
export interface Cue extends Stretch {
  rule: CueRule;
}

/** A pair of brackets and what stands in it. */
export interface Bracket extends Stretch {
  inner: Stretch;
}

/** The cues of a sentence in their order; the rule that comes first in the pack wins its words. */
export function findCues(sentence: string, packs: readonly LanguagePack[]): Cue[] {
  const found: Cue[] = [];
  const glued = gluedPlaces(sentence);
  // A cue that is glued to the next item has no edge of its own: "Node.js desiredUnderstanding …".
  const pieces = [0, ...glued].map((from, at) => ({ from, to: glued[at] ?? sentence.length }));
  for (const pack of packs) {
    for (const rule of pack.cues) {
      for (const [start, length] of pieces.flatMap(({ from, to }) =>
        [...matchesOf(sentence.slice(from, to), rule.words, pack.spaced)].map(
          (match): [number, number] => [from + match.index, match[0].length],
        ),
      )) {
        const end = start + length;
        if (end === start || found.some((cue) => cue.start < end && start < cue.end)) continue;
        // "… Nice to have:" at the very end opens what follows and says nothing of what precedes.
        if (rule.reach === 'before' && /^\s*:\s*$/.test(sentence.slice(end))) continue;
        found.push({ start, end, rule });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The innermost brackets of a sentence. */
export function findBrackets(sentence: string): Bracket[] {
  const found: Bracket[] = [];
  for (const match of sentence.matchAll(/[([（【][^()[\]（）【】]{1,300}[)\]）】]/gu)) {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, inner: { start: match.index + 1, end: end - 1 } });
  }
  return found;
}

/** A sentence this long may be several that lost their breaks. */
const GLUED_TEXT = 150;

/** Where two words are glued by a lost line break: "… backgroundFinancial experience a plus". */
function gluedPlaces(sentence: string): number[] {
  if (sentence.length <= GLUED_TEXT) return [];
  const places = sentence.matchAll(/(?<=[\p{Ll})]{3})(?=\p{Lu}[\p{L}]{2})/gu);
  return [...places].map(({ index }) => index);
}

/** Places where a clause ends: semicolons, spaced dashes, "but", a new thought after a colon. */
export function hardBounds(
  sentence: string,
  packs: readonly LanguagePack[],
  cues: readonly Cue[],
): number[] {
  const bounds: number[] = [];
  for (const match of sentence.matchAll(/[;；]|\s[-–—]+\s|[–—]|[!?。]\s|\.\s(?!\p{Ll})|•|\|/gu))
    if (match[0] !== '? ' || !isShortQuestion(sentence.slice(0, match.index + 1)))
      bounds.push(match.index);
  for (const match of sentence.matchAll(/[:：]\s/gu)) {
    const at = match.index;
    const done = (cue: Cue) => cue.rule.reach === 'before' && cue.end <= at;
    if (cues.some((cue) => done(cue) || cue.end === at + 1)) bounds.push(at);
  }
  bounds.push(...gluedPlaces(sentence));
  for (const pack of packs) {
    for (const match of matchesOf(sentence, pack.breaks, pack.spaced)) {
      if (!cues.some((cue) => cue.start <= match.index && match.index < cue.end))
        bounds.push(match.index);
    }
  }
  return bounds.sort((a, b) => a - b);
}

/** Starts of new phrases inside a sentence: ", knowledge of …", "… desired Advanced experience". */
export function headStarts(sentence: string, packs: readonly LanguagePack[]): number[] {
  const starts: number[] = [];
  for (const pack of packs) {
    for (const match of matchesOf(sentence, pack.heads, pack.spaced)) {
      const before = sentence.slice(Math.max(0, match.index - 8), match.index);
      const capital =
        /^\p{Lu}/u.test(sentence.slice(match.index)) && /[\p{L}\p{N})+#]\s$/u.test(before);
      if (capital || /[,，、]\s*(?:(?:and|or|und|oder|et|ou|y|o|e|a|en|of) )?$/iu.test(before)) {
        starts.push(match.index);
      }
    }
  }
  return starts.sort((a, b) => a - b);
}

/** The first bound from a place on, or what holds where there is none. */
export function nextBound(bounds: readonly number[], from: number, otherwise: number): number {
  for (const bound of bounds) if (bound >= from) return Math.min(bound, otherwise);
  return otherwise;
}

/** The last bound before a place; the start of the sentence where there is none. */
export function lastBound(bounds: readonly number[], before: number): number {
  let last = 0;
  for (const bound of bounds) if (bound < before) last = bound;
  return last;
}
