import type { CredentialEntry } from '../domain/catalog.ts';
import type { Suggestion } from '../domain/report.ts';
import { HOURS_PER_WEEK } from './cost.ts';
import type { Fit } from './fit.ts';
import type { Gap } from './gaps.ts';
import { NEARLY_FREE_USD } from './proportion.ts';

/** What an unknown price or effort is taken for in the ORDER only; it is shown as unknown. */
const UNKNOWN_USD = 400;
const UNKNOWN_HOURS = 150;
/** Money and hours that halve what a credential is worth in the order. */
const USD_SCALE = 400;
const HOURS_SCALE = 100;
/** A second way to close what a better one closes is worth so much. */
const AGAIN = 0.25;
/** A third way is no news at all. */
const MOST_WAYS = 2;

/** A credential that may be suggested, and what it is worth before others are chosen. */
export interface Candidate {
  suggestion: Suggestion;
  fit: Fit;
  /** The group it stands in; less goes first. */
  rank: number;
  /** What is known of the person and the trade, as a factor. */
  favour: number;
  /** Its price and effort are in the catalogue, with sources. */
  factsKnown: boolean;
  level: CredentialEntry['level'];
  /** Says how well somebody knows a language. */
  languageTest: boolean;
  /** Two with the same key are one offer in two editions. */
  edition: string;
}

/** "Java SE 17" and "Java SE 21", or a course with and without the seal of a platform. */
export function editionOf({ name, skills }: CredentialEntry): string {
  const plain = name.replace(/\(.*?\)|\d+/g, '').trim();
  const taught = skills.map(({ id }) => id).sort();
  return `${plain} ${plain === name ? taught.join(' ') : ''}`;
}

/** What it costs at the upper end, as far as the order goes. */
export const usdOf = ({ totalUsd, access }: Suggestion) =>
  access ? 0 : (totalUsd?.[1] ?? UNKNOWN_USD);

const hoursOf = ({ hours, weeks }: Suggestion) =>
  hours?.[1] ?? (weeks ? weeks[1] * HOURS_PER_WEEK : UNKNOWN_HOURS);

/**
 * Candidates, best first: group by group, and in a group each time the one that adds most for its
 * money and hours to those before it. Left out is what adds nothing: a third way to close a gap, the
 * same exam in another edition, and a second way, unless it is free where the first is not, or a watched
 * exam after a course, for who is no novice.
 */
export function inOrder(
  candidates: readonly Candidate[],
  most: number,
  { gaps, novice }: Asker,
): Suggestion[] {
  const chosen: Candidate[] = [];
  const ways = new Map<Gap, Candidate[]>();
  let left = candidates.toSorted((a, b) => a.rank - b.rank);
  while (left.length > 0 && chosen.length < most) {
    const rank = left[0]?.rank;
    const best = left
      .filter((one) => one.rank === rank)
      .map((one) => ({ one, value: valueOf(one, ways) }))
      .reduce((a, b) => (comesFirst(b, a) ? b : a)).one;
    left = left.filter((one) => one !== best);
    if (isLuxury(best, gaps, ways) || !isNews(best, chosen, ways, novice)) continue;
    chosen.push(best);
    for (const { gap } of best.fit.closings) ways.set(gap, [...(ways.get(gap) ?? []), best]);
  }
  return chosen.map(({ suggestion }) => suggestion);
}

/** Who asks, and for what. */
interface Asker {
  gaps: readonly Gap[];
  /** New to the field, or sought as a beginner. */
  novice: boolean;
}

interface Valued {
  one: Candidate;
  value: number;
}

function comesFirst(a: Valued, b: Valued): boolean {
  const [one, other] = [a.one.suggestion, b.one.suggestion];
  // No money for a wish, or to show a language, where something free does it as well.
  const forNothing = isWish(a.one) || (a.one.languageTest && b.one.languageTest);
  if (forNothing && closesSame(a.one, b.one) && isFree(one, other) !== isFree(other, one))
    return isFree(one, other);
  return (
    (b.value - a.value ||
      usdOf(one) - usdOf(other) ||
      hoursOf(one) - hoursOf(other) ||
      (one.credentialId < other.credentialId ? -1 : 1)) < 0
  );
}

const isWish = ({ fit }: Candidate) => fit.closings.every(({ gap }) => gap.strength !== 'required');

function closesSame({ fit: one }: Candidate, { fit: other }: Candidate): boolean {
  return (
    one.closings.length === other.closings.length &&
    one.closings.every((a) =>
      other.closings.some((b) => a.gap === b.gap && a.shallow === b.shallow),
    )
  );
}

function valueOf({ suggestion, fit, favour }: Candidate, ways: Ways): number {
  const worth = fit.closings.reduce(
    (sum, closing) => sum + closing.worth * (ways.has(closing.gap) ? AGAIN : 1),
    0,
  );
  return (
    (worth * fit.factor * favour) /
    (1 + usdOf(suggestion) / USD_SCALE + hoursOf(suggestion) / HOURS_SCALE)
  );
}

type Ways = ReadonlyMap<Gap, readonly Candidate[]>;

/** Money for one thing that is merely welcome, while something required stays open. */
function isLuxury({ suggestion, fit }: Candidate, gaps: readonly Gap[], ways: Ways): boolean {
  const [only, second] = fit.closings;
  if (!only || second || fit.named || only.gap.strength === 'required') return false;
  const lacks = gaps.some((gap) => gap.strength === 'required' && !ways.has(gap));
  return lacks && usdOf(suggestion) > NEARLY_FREE_USD;
}

function isNews(
  one: Candidate,
  chosen: readonly Candidate[],
  ways: Ways,
  novice: boolean,
): boolean {
  const { suggestion, fit, edition } = one;
  if (chosen.some((other) => other.edition === edition)) return false;
  const before = fit.closings.map(({ gap }) => ways.get(gap) ?? []);
  // What cannot be begun is told only where nothing else closes the gap.
  if (suggestion.notYet !== undefined && before.every((each) => each.length > 0)) return false;
  if (suggestion.namedByPosting) return isNamedAnew(one, ways);
  if (isPrimerBeside(one, chosen)) return false;
  // To who has worked in the field, a first step is news for what they have or have not.
  const open = fit.closings.filter(
    ({ gap, concrete }) => !ways.has(gap) && (concrete || !fit.firstStep || novice),
  );
  // What repeats is not worth money for a glance at one thing more.
  const repeated = fit.closings.length - open.length;
  const paid = repeated > 0 && usdOf(suggestion) > NEARLY_FREE_USD;
  if (
    open.some(
      ({ gap, shallow }) =>
        !paid || (gap.strength === 'required' && (!shallow || open.length > repeated)),
    )
  )
    return true;
  if (before.some((others) => others.length >= MOST_WAYS)) return false;
  // A watched exam proves more than a course, but presumes practice.
  const proves =
    !novice &&
    suggestion.proctored === true &&
    !isForeign(fit) &&
    fit.closings.some(({ gap, shallow }) => gap.strength === 'required' && !shallow);
  return before
    .flat()
    .every(
      (other) =>
        isFree(suggestion, other.suggestion) ||
        (proves && other.suggestion.proctored !== true) ||
        other.suggestion.notYet !== undefined,
    );
}

/**
 * Another issuer's course for beginners, beside a watched exam that shows all it has for what is
 * required and is about it: "IT Fundamentals" beside A+. The issuer's own course leads to its exam,
 * and stays; so does a free SQL course beside a cloud exam that only touches SQL.
 */
function isPrimerBeside(
  { suggestion, fit, level }: Candidate,
  chosen: readonly Candidate[],
): boolean {
  const required = fit.closings.filter(({ gap }) => gap.strength === 'required');
  if (level !== 'beginner' || suggestion.proctored === true || required.length === 0) return false;
  return chosen.some(
    (exam) =>
      exam.suggestion.proctored === true &&
      exam.suggestion.notYet === undefined &&
      exam.suggestion.issuer !== suggestion.issuer &&
      required.every(({ gap }) =>
        exam.fit.central.some((closing) => closing.gap === gap && !closing.shallow),
      ),
  );
}

/** Of "A or B" one does; of a family, as many ways as of a skill, if anything is known of them. */
function isNamedAnew({ suggestion, fit, factsKnown }: Candidate, ways: Ways): boolean {
  return fit.closings.some(({ gap, named, family }) => {
    const told = (ways.get(gap) ?? []).filter(
      (other) =>
        (other.factsKnown || !factsKnown || suggestion.notYet !== undefined) &&
        other.fit.closings.some((closing) => closing.gap === gap && closing.named),
    );
    return named && told.length < (family && factsKnown ? MOST_WAYS : 1);
  });
}

/** Of a field that is not the listing's. */
export const isForeign = ({ relation }: Fit) => relation === 'near' || relation === 'far';

/** Costs next to nothing where the other costs money. */
function isFree(one: Suggestion, other: Suggestion): boolean {
  return usdOf(one) <= NEARLY_FREE_USD && usdOf(other) > NEARLY_FREE_USD;
}
