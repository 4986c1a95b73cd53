import type { CueRule, LanguagePack } from './language-pack.ts';
import { has, words } from './patterns.ts';
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

interface Cue extends Stretch {
  rule: CueRule;
}

interface Bracket extends Stretch {
  inner: Stretch;
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
      add(asideStart(sentence, bracket, brackets, effects, bounds), bracket.end, true);
    } else if (reach === 'sentence') {
      add(cue.start, ceiling);
    } else if (reach === 'after' && !isTrailing(sentence, cue, names)) {
      add(cue.start, Math.min(ceiling, nextBound(bounds, cue.end, sentence.length)));
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
      const start = beforeStart(sentence, cue, floor, bounds, heads, effects, names);
      add(start, followingList(sentence, cue.end, brackets));
    }
  }
  return effects;
}

/** Nothing but signs stands between the start of the clause and the cue. */
function opensClause(
  sentence: string,
  cue: Stretch,
  floor: number,
  bounds: readonly number[],
): boolean {
  const from = Math.max(floor, lastBound(bounds, cue.start));
  return !/[\p{L}\p{N}]/u.test(sentence.slice(from, cue.start));
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

function findCues(sentence: string, packs: readonly LanguagePack[]): Cue[] {
  const found: Cue[] = [];
  for (const pack of packs) {
    for (const rule of pack.cues) {
      for (const match of sentence.matchAll(words(rule.words, pack.spaced))) {
        const start = match.index;
        const end = start + match[0].length;
        if (end === start || found.some((cue) => cue.start < end && start < cue.end)) continue;
        // "… Nice to have:" at the very end opens what follows and says nothing of what precedes.
        if (rule.reach === 'before' && /^\s*:\s*$/.test(sentence.slice(end))) continue;
        found.push({ start, end, rule });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function findBrackets(sentence: string): Bracket[] {
  const found: Bracket[] = [];
  for (const match of sentence.matchAll(/[([（【][^()[\]（）【】]{1,300}[)\]）】]/gu)) {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, inner: { start: match.index + 1, end: end - 1 } });
  }
  return found;
}

/** A sentence this long may be several that lost their breaks. */
const GLUED_TEXT = 150;

/** Places where a clause ends: semicolons, spaced dashes, "but", a new thought after a colon. */
function hardBounds(
  sentence: string,
  packs: readonly LanguagePack[],
  cues: readonly Cue[],
): number[] {
  const bounds: number[] = [];
  for (const match of sentence.matchAll(/[;；]|\s[-–—]+\s|[–—]|[.!?。]\s|•|\|/gu))
    bounds.push(match.index);
  for (const match of sentence.matchAll(/[:：]\s/gu)) {
    const at = match.index;
    if (cues.some((cue) => cue.rule.reach === 'before' && cue.end <= at)) bounds.push(at);
  }
  // Two words glued together by a lost line break: "… backgroundFinancial experience a plus".
  if (sentence.length > GLUED_TEXT) {
    for (const { index } of sentence.matchAll(/(?<=[\p{Ll})]{3})(?=\p{Lu}[\p{L}]{2})/gu))
      bounds.push(index);
  }
  for (const pack of packs) {
    for (const match of sentence.matchAll(words(pack.breaks, pack.spaced))) {
      if (!cues.some((cue) => cue.start <= match.index && match.index < cue.end))
        bounds.push(match.index);
    }
  }
  return bounds.sort((a, b) => a - b);
}

/** Starts of new phrases inside a sentence: ", knowledge of …", "… desired Advanced experience". */
function headStarts(sentence: string, packs: readonly LanguagePack[]): number[] {
  const starts: number[] = [];
  for (const pack of packs) {
    for (const match of sentence.matchAll(words(pack.heads, pack.spaced))) {
      const before = sentence.slice(Math.max(0, match.index - 8), match.index);
      const capital = /^\p{Lu}/u.test(match[0]) && /[\p{L}\p{N})+#]\s$/u.test(before);
      if (capital || /[,，、]\s*(?:(?:and|or|und|oder|et|ou|y|o|e|a|en|of) )?$/iu.test(before)) {
        starts.push(match.index);
      }
    }
  }
  return starts.sort((a, b) => a - b);
}

function nextBound(bounds: readonly number[], from: number, otherwise: number): number {
  for (const bound of bounds) if (bound >= from) return Math.min(bound, otherwise);
  return otherwise;
}

function lastBound(bounds: readonly number[], before: number): number {
  let last = 0;
  for (const bound of bounds) if (bound < before) last = bound;
  return last;
}

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

/** Nothing but the cue stands in the brackets. */
function isAside(sentence: string, bracket: Bracket, cue: Cue, names: readonly Stretch[]): boolean {
  if (names.some((n) => n.start >= bracket.start && n.end <= bracket.end)) return false;
  const rest =
    sentence.slice(bracket.inner.start, cue.start) + sentence.slice(cue.end, bracket.inner.end);
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2;
}

/** "(preferred)" speaks of the item before it; at the end of the sentence, of the whole clause. */
function asideStart(
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
function beforeStart(
  sentence: string,
  cue: Cue,
  floor: number,
  bounds: readonly number[],
  heads: readonly number[],
  effects: readonly Effect[],
  names: readonly Stretch[],
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
  return lastItem(sentence, start, cue, names);
}

/** "We use Java, Kotlin is a plus": only the last item, unless the list as a whole is meant. */
function lastItem(sentence: string, start: number, cue: Cue, names: readonly Stretch[]): number {
  const comma = sentence.lastIndexOf(',', cue.start - 1);
  if (comma <= start) return start;
  if (!names.some((n) => n.start > comma && n.end <= cue.start)) return start;
  if (/^(?:are|were)\b/i.test(sentence.slice(cue.start, cue.end))) return start;
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
  return /\p{Ll}{3,}/u.test(prose.replace(/\b(?:and|with|und|oder|et|avec)\b/giu, ''))
    ? comma + 1
    : start;
}

const HEAD_FIRST =
  /^(?:\p{L}+ ){0,3}(?:experience|knowledge|familiarity|understanding|proficiency|expertise|exposure|background|kenntnisse|erfahrung|connaissance|expérience|maîtrise|kennis|ervaring|znalost\p{L}*|zkušenost\p{L}*|conocimientos?|experiencia|conhecimentos?|experiência|conoscenza|esperienza)/iu;

/** "… is a plus (Windows, Mac, Linux)": the list behind belongs to it. */
function followingList(sentence: string, end: number, brackets: readonly Bracket[]): number {
  const next = /^\s*/.exec(sentence.slice(end))?.[0].length ?? 0;
  const bracket = brackets.find((b) => b.start === end + next);
  return bracket ? bracket.end : end;
}

/** "(ours is Redshift)", "(we use Jira)": an aside in which the listing speaks of itself. */
export function isOwnAside(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  const bracket = findBrackets(sentence).find((b) => b.start < name.start && name.end < b.end);
  if (!bracket) return false;
  const inner = sentence.slice(bracket.inner.start, bracket.inner.end);
  return packs.some((pack) => has(words(pack.self, pack.spaced), inner));
}

/** "No PHP, no Java": a bare "no" directly before the name. */
const BARE_NO =
  /(?:^|[\s(,;–-])(?:kein(?:e|en)?|geen|pas de|žádn(?:ý|á|é)|nessun[ao]?|nenhum[a]?|ningún)\s$/iu;
/** English only: "no" is "in the" in Portuguese. */
const BARE_ENGLISH_NO = /(?:^|[\s(,;–-])no\s$/iu;

/** "Java (not JavaScript)", "Python, not R": what is meant is told from what is not. */
const TOLD_APART =
  /(?:[(（]\s*(?:not|nicht|niet|pas|non|não|ne)|(?<!\b(?:if|or|why|whether)),?\s+not)\s$/iu;

/** Is the name waved off by a bare "no" in front of it? */
export function isBarelyNegated(
  sentence: string,
  name: Stretch,
  packs: readonly LanguagePack[],
): boolean {
  const before = sentence.slice(Math.max(0, name.start - 12), name.start);
  return (
    BARE_NO.test(before) ||
    TOLD_APART.test(before) ||
    (packs[0]?.code === 'en' && BARE_ENGLISH_NO.test(before))
  );
}
