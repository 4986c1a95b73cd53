import { asideStart, beforeStart, followingList, isAside } from './cue-start.ts';
import {
  type Cue,
  findBrackets,
  findCues,
  hardBounds,
  headStarts,
  lastBound,
  nextBound,
} from './cues.ts';
import type { CueRule, LanguagePack } from './language-pack.ts';
import { words } from './patterns.ts';
import type { Stretch } from './sentences.ts';

/** A cue found in a sentence, with the stretch that it speaks of. */
export interface Effect extends Stretch {
  kind: CueRule['kind'];
  reach: CueRule['reach'];
  mild: boolean;
  /** Where the cue's own words stand. */
  cue: Stretch;
  /** The words stand alone in brackets ("(preferred)"): the closest tie there is. */
  aside: boolean;
}

/**
 * Finds the cues of a sentence and what each speaks of. `names` are the recognised names in the
 * sentence (offsets into it); they tell where an item of a list begins.
 */
export function cueEffects(
  sentence: string,
  names: readonly Stretch[],
  packs: readonly LanguagePack[],
): Effect[] {
  const cues = findCues(sentence, packs);
  if (cues.length === 0) return [];
  const brackets = findBrackets(sentence);
  const bounds = hardBounds(sentence, packs, cues).filter(
    (bound) => !names.some((name) => name.start < bound && bound < name.end),
  );
  const heads = headStarts(sentence, packs);
  const effects: Effect[] = [];
  for (const cue of cues) {
    const { kind, reach, mild = false } = cue.rule;
    const bracket = brackets.find((b) => b.start < cue.start && cue.end <= b.end);
    const floor = bracket ? bracket.inner.start : 0;
    const ceiling = bracket ? bracket.inner.end : sentence.length;
    const base = { kind, reach, mild, cue: { start: cue.start, end: cue.end }, aside: false };
    const add = (start: number, end: number, aside = false) =>
      effects.push({ ...base, start, end, aside });
    if (bracket && isAside(sentence, bracket, cue, names)) {
      const opens = !/[\p{L}\p{N}]/u.test(sentence.slice(0, bracket.start));
      // "(Desirable) Experience with …": nothing stands before it.
      if (opens) add(bracket.start, nextBound(bounds, bracket.end, sentence.length), true);
      else add(asideStart(sentence, bracket, brackets, effects, bounds), bracket.end, true);
    } else if (reach === 'sentence') {
      add(cue.start, ceiling);
      // "AWS is a big plus: it will make your start smoother."
      if (
        isPredicate(sentence, cue, floor, bounds, names) ||
        closesSentence(sentence, cue, floor, bounds, names)
      ) {
        add(beforeStart(sentence, cue, floor, bounds, heads, effects, names, brackets), cue.end);
      }
    } else if (reach === 'after' && !isTrailing(sentence, cue, names)) {
      const bound = Math.min(ceiling, nextBound(bounds, cue.end, sentence.length));
      add(
        cue.start,
        kind === 'negated' ? ownClause(sentence, cue.end, bound, names, packs) : bound,
      );
    } else if (
      reach === 'before' &&
      kind !== 'negated' &&
      opensClause(sentence, cue, floor, bounds)
    ) {
      // "(výhodou Java)", "A plus: Helm": nothing stands before it, so it speaks of what follows.
      add(cue.start, Math.min(ceiling, nextBound(bounds, after(sentence, cue.end), ceiling)));
    } else if (reach === 'both') {
      add(Math.max(floor, lastBound(bounds, cue.start)), nextBound(bounds, cue.end, ceiling));
    } else {
      // "… and CSS; you do not have to code.": the words have their own subject.
      const own = reach === 'after' ? lastBound(bounds, cue.start + 1) : 0;
      const start = Math.max(
        own,
        beforeStart(sentence, cue, floor, bounds, heads, effects, names, brackets),
      );
      add(start, followingList(sentence, cue.end, brackets));
    }
  }
  return effects;
}

/** Nothing but signs stands between the start of the clause and the cue, and something follows. */
function opensClause(
  sentence: string,
  cue: Stretch,
  floor: number,
  bounds: readonly number[],
): boolean {
  const word = /[\p{L}\p{N}]/u;
  const from = Math.max(floor, lastBound(bounds, cue.start));
  return !word.test(sentence.slice(from, cue.start)) && word.test(sentence.slice(cue.end));
}

/** The first letter from a place on: a dash or colon directly behind a cue ends no clause. */
function after(sentence: string, from: number): number {
  const letter = sentence.slice(from).search(/[\p{L}\p{N}]/u);
  return letter < 0 ? from : from + letter;
}

/** The effect that decides for a name, `null` when no cue speaks of it. */
export function decide(effects: readonly Effect[], name: Stretch): Effect | null {
  let best: Effect | null = null;
  let rank = Infinity;
  for (const effect of effects) {
    if (name.start < effect.start || name.end > effect.end) continue;
    const inside = effect.cue.start <= name.start && name.end <= effect.cue.end;
    const gap =
      effect.cue.start >= name.end ? effect.cue.start - name.end : name.start - effect.cue.end;
    const order = inside && effect.kind === 'negated' ? 0 : ORDER[effect.reach];
    const now =
      (effect.aside ? 0 : order) * 100_000 + Math.max(0, gap) + (effect.mild ? 50_000 : 0);
    if (now < rank) {
      rank = now;
      best = effect;
    }
  }
  return best;
}

const ORDER = { before: 1, both: 1, after: 2, sentence: 2 } as const;

/**
 * Words that mostly stand first may close a clause: "SAP you won't need.", "Java je nutná, …". Only
 * wishes keep their direction ("ideally, Java").
 */
function isTrailing(sentence: string, cue: Cue, names: readonly Stretch[]): boolean {
  if (cue.rule.kind === 'preferred' || cue.rule.mild === true) return false;
  if (sentence[cue.end - 1] === ':' || !names.some((name) => name.end <= cue.start)) return false;
  // "Python; no PHP required": the words hold a name of their own.
  if (names.some((name) => cue.start <= name.start && name.end <= cue.end)) return false;
  return /^\s*(?:[,;.!?)）]|$)/u.test(sentence.slice(cue.end, cue.end + 3));
}

/** "Rather than Jenkins we use GitHub": what the listing says of itself next is not waved off. */
function ownClause(
  sentence: string,
  from: number,
  to: number,
  names: readonly Stretch[],
  packs: readonly LanguagePack[],
): number {
  const first = names.find((name) => name.start >= from && name.end <= to);
  if (!first) return to;
  const text = sentence.slice(first.end, to);
  const starts = packs.map((pack) => text.search(words(pack.self, pack.spaced)));
  return Math.min(to, ...starts.filter((at) => at >= 0).map((at) => first.end + at));
}

/** A name stands in the clause before the cue. */
function namesBefore(
  cue: Cue,
  floor: number,
  bounds: readonly number[],
  names: readonly Stretch[],
): boolean {
  const from = Math.max(floor, lastBound(bounds, cue.start));
  return names.some((name) => name.start >= from && name.end <= cue.start);
}

/** "Any Power BI would also be nice to have.": nothing follows of which the cue could speak. */
function closesSentence(
  sentence: string,
  cue: Cue,
  floor: number,
  bounds: readonly number[],
  names: readonly Stretch[],
): boolean {
  const opens = sentence[cue.end - 1] === ':';
  if (opens || /[\p{L}\p{N}:：]/u.test(sentence.slice(cue.end))) return false;
  return namesBefore(cue, floor, bounds, names);
}

/** What ties a predicate to its subject. */
const SAID_OF =
  /\b(?:is|are|be|ist|sind|wäre|est|sont|serait|es|son|è|sono|é|são|je|jsou|zijn)(?: \p{L}+){0,2}\s$/iu;

/** "X is a plus:" – words that mostly open a list say something of a name before them. */
function isPredicate(
  sentence: string,
  cue: Cue,
  floor: number,
  bounds: readonly number[],
  names: readonly Stretch[],
): boolean {
  if (sentence[cue.end - 1] !== ':' || !SAID_OF.test(sentence.slice(0, cue.start))) return false;
  return namesBefore(cue, floor, bounds, names);
}
