import { type Bracket, type Cue, lastBound } from './cues.ts';
import type { Stretch } from './sentences.ts';
import type { Effect } from './strength.ts';

/** Nothing but the cue stands in the brackets. */
export function isAside(
  sentence: string,
  bracket: Bracket,
  cue: Cue,
  names: readonly Stretch[],
): boolean {
  if (names.some((n) => n.start >= bracket.start && n.end <= bracket.end)) return false;
  // "(BFF pattern a plus)" speaks of a thing of its own.
  const before = sentence.slice(bracket.inner.start, cue.start);
  if (/\p{Lu}{2}|\s\p{Lu}/u.test(before)) return false;
  const rest =
    sentence.slice(bracket.inner.start, cue.start) + sentence.slice(cue.end, bracket.inner.end);
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2;
}

/** "(preferred)" speaks of the item before it; at the end of the sentence, of the whole clause. */
export function asideStart(
  sentence: string,
  bracket: Bracket,
  brackets: readonly Bracket[],
  effects: readonly Effect[],
  bounds: readonly number[],
): number {
  const earlier = effects.filter((e) => e.aside && e.cue.end <= bracket.start);
  const since = Math.max(0, ...earlier.map((e) => e.end));
  const rest = sentence.slice(bracket.end).replace(/^[\s.,;:)]*/u, '');
  const others = brackets.some((b) => b.start > bracket.start);
  if (rest === '' || /^[-–—]/u.test(rest)) {
    const text = sentence.slice(since, bracket.start);
    const listed = since > 0 ? text.search(/[\p{L}\p{N}]/u) : 0;
    return since + Math.max(0, listed);
  }
  const clause = Math.max(since, others ? lastBound(bounds, bracket.start) : 0);
  const text = sentence.slice(clause, bracket.start);
  const item = /^[\s\S]*(?:[,;:•]|\s(?:or|and|oder|und|ou|et|o|y|of|en|nebo|a|e)\s)/iu.exec(text);
  return clause + (item ? item[0].length : 0);
}

/** From where a cue such as "… is a plus" speaks. */
export function beforeStart(
  sentence: string,
  cue: Cue,
  floor: number,
  bounds: readonly number[],
  heads: readonly number[],
  effects: readonly Effect[],
  names: readonly Stretch[],
  brackets: readonly Bracket[],
): number {
  const holds = (from: number) => /[\p{L}\p{N}]/u.test(sentence.slice(from, cue.start));
  let start = floor;
  for (const bound of bounds) {
    if (bound >= floor && bound < cue.start && holds(bound)) start = Math.max(start, bound);
  }
  for (const effect of effects) {
    const done = effect.reach === 'before' || effect.aside ? effect.end : 0;
    if (done <= cue.start && holds(done)) start = Math.max(start, done);
  }
  const head = heads.filter((h) => h > start && h < cue.start).at(-1);
  if (head !== undefined) return head;
  return lastItem(sentence, start, cue, names, brackets);
}

/** "We use Java, Kotlin is a plus": only the last item, unless the list as a whole is meant. */
function lastItem(
  sentence: string,
  start: number,
  cue: Cue,
  names: readonly Stretch[],
  brackets: readonly Bracket[],
): number {
  const comma = lastComma(sentence, cue.start, brackets);
  if (comma <= start) return start;
  if (!names.some((n) => n.start > comma && n.end <= cue.start)) {
    return OWN_SUBJECT.test(sentence.slice(comma + 1, cue.start)) ? comma + 1 : start;
  }
  if (/^(?:are|were)\b/i.test(sentence.slice(cue.start, cue.end))) return start;
  // "Programming in Java, C++ etc. is not part of it": the list is meant as a whole.
  if (/\betc\.?\s*$/iu.test(sentence.slice(0, cue.start))) return start;
  const before = sentence.slice(start, comma);
  const opening = before.replace(/^[^\p{L}]+/u, '');
  if (HEAD_FIRST.test(opening) && !/\bmust\b|required/i.test(before)) return start;
  let prose = before;
  for (const name of names) {
    if (name.start >= start && name.end <= comma) {
      const a = name.start - start;
      prose = prose.slice(0, a) + ' '.repeat(name.end - name.start) + prose.slice(name.end - start);
    }
  }
  return /\p{Ll}{3,}/u.test(
    prose.replace(/\b(?:and|with|but|und|oder|aber|et|avec|mais|maar)\b/giu, ''),
  )
    ? comma + 1
    : start;
}

/** ", client side preferred": a thing of its own, not a word for what the list holds. */
const OWN_SUBJECT =
  /^ (?!(?:[\p{L}'-]+ )*(?:and|or|similar|equivalent|related|relevant|comparable|other|etc|skills?|tools?|experience|exposure|knowledge|background|familiarity|certifi\p{L}*|degrees?|licen[cs]e|both|all|these|this|that|it|any|each|which|who|would|highly|strongly|also|but|though|not) ?)(?:[\p{L}'-]+ ){2,4}$/iu;

const HEAD_FIRST =
  /^(?:\p{L}+ ){0,3}(?:experience|knowledge|familiarity|understanding|proficiency|expertise|exposure|background|kenntnisse|erfahrung|connaissance|expérience|maîtrise|kennis|ervaring|znalost\p{L}*|zkušenost\p{L}*|conocimientos?|experiencia|conhecimentos?|experiência|conoscenza|esperienza)/iu;

/** "… is a plus (Windows, Mac, Linux)": the list behind belongs to it. */
export function followingList(sentence: string, end: number, brackets: readonly Bracket[]): number {
  const next = /^\s*/.exec(sentence.slice(end))?.[0].length ?? 0;
  const bracket = brackets.find((b) => b.start === end + next);
  return bracket ? bracket.end : end;
}

/** The last comma that parts items; one inside brackets that are closed again parts none. */
function lastComma(sentence: string, before: number, brackets: readonly Bracket[]): number {
  let comma = sentence.lastIndexOf(',', before - 1);
  for (;;) {
    const around = brackets.find((b) => b.start < comma && comma < b.end && b.end <= before);
    if (!around) return comma;
    comma = sentence.lastIndexOf(',', around.start);
  }
}
