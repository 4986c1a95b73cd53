import type { Level, Strength, Zone } from '../domain/reading.ts';
import { isAside, isBarelyNegated, isCheckToPass, isHandedOut, isOwnTrade } from './asides.ts';
import { choiceLines } from './choice-lines.ts';
import { degreeFields } from './degree-fields.ts';
import { findGroups, partedByCue } from './groups.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { levelOf } from './level.ts';
import { asks } from './line-kind.ts';
import { has, words } from './patterns.ts';
import type { Stretch } from './sentences.ts';
import { cueEffects, decide, type Effect } from './strength.ts';
import { publicZone, type Structure, type StructuredLine } from './structure.ts';
import { SILENT } from './zone-sets.ts';
import type { ZonedStretch } from './zoned-line.ts';

/** A recognised name: `line` −1 is the job title; `key` tells one skill from another. */
export interface NameSpan {
  line: number;
  start: number;
  end: number;
  key: string;
  soft: boolean;
  /** A field of work, which may be a department's name as well. */
  practice?: boolean;
}

/** What the posting says of one name at one place. */
export interface Interpretation {
  /** `dropped`: benefits, applying, equal opportunity, the company: text that asks nothing. */
  status: 'asked' | 'negated' | 'dropped';
  zone: Zone;
  strength: Strength;
  level: Level;
  /** The sentence around the name, trimmed, at most 300 characters. */
  sentence: string;
  /** Id of the either/or list in which the name stands. */
  group: string | null;
  /** The list says "or" itself: whoever has another of its names needs this one no more. */
  either: boolean;
}

const NONE: Level = { kind: 'none' };
const MOST_SENTENCE = 300;
/** "Lessons are centrally planned": tells how things are done and asks for nothing. */
const TELLS =
  /^(?!.*\b(?:required|needed|preferred|desired|expected|you|must)\b)\p{Lu}[^,;:.]{0,60}? (?:is|are) (?:\p{L}+ly )?\p{L}{3,}ed\b/iu;
/** A paragraph keeps asking for so many sentences after the one that said so. */
const MOOD_LASTS = 2;

/** Says of each name what the posting means by it; answers in the order of `spans`. */
export function interpret(posting: Structure, spans: readonly NameSpan[]): Interpretation[] {
  const answers = new Array<Interpretation>(spans.length);
  const byLine = new Map<number, number[]>();
  const choices = choiceLines(posting);
  spans.forEach((span, i) => {
    const list = byLine.get(span.line);
    if (list) list.push(i);
    else byLine.set(span.line, [i]);
  });
  for (const [line, indexes] of byLine) {
    indexes.sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
    const structured = posting.lines[line];
    if (line < 0 || !structured) {
      for (const i of indexes) answers[i] = inTitle(posting.title ?? '', spans[i]);
    } else {
      readLine(posting, structured, line, spans, indexes, answers);
      const choice = choices.get(line);
      if (choice === undefined) continue;
      for (const i of indexes) {
        const answer = answers[i];
        if (answer) answers[i] = { ...answer, group: answer.group ?? choice };
      }
    }
  }
  return answers;
}

function inTitle(title: string, span: NameSpan | undefined): Interpretation {
  const start = span?.start ?? 0;
  const department = [...title.matchAll(DEPARTMENT)].some(
    (match) => match.index < start && start < match.index + match[0].length,
  );
  return {
    status: span !== undefined && span.line < 0 ? 'asked' : 'dropped',
    zone: 'title',
    strength: department ? 'mentioned' : 'required',
    level: NONE,
    sentence: cut(title),
    group: null,
    either: false,
  };
}

/** "Analyst (Marketing department)": where the job is, not what it takes. */
const DEPARTMENT =
  /[(（][^()（）]*(?:部|課|室|dep(?:artmen)?t\.?|team|division|unit|programme?|abteilung|équipe|service|departamento|equipo)\s*[)）]/giu;

/** What somebody has not done, in a list of whom a job is not for. */
const NEVER_DONE = /\b(?:never|nie|noch nie|jamais|nunca|mai|nikdy|nooit)\b/iu;

/** What a sentence leaves to the next ones of its line. */
interface Carry {
  /** "It would be nice if you also know:" – holds for the items behind the colon. */
  colon: Effect['kind'] | null;
  /** What the paragraph has been asking so far, and how many sentences ago it said so. */
  mood: Strength | null;
  age: number;
}

function readLine(
  posting: Structure,
  line: StructuredLine,
  number: number,
  spans: readonly NameSpan[],
  indexes: readonly number[],
  answers: Interpretation[],
): void {
  const carry: Carry = { colon: null, mood: null, age: 0 };
  let next = 0;
  const stretches = line.stretches.length > 0 ? line.stretches : [whole(line)];
  stretches.forEach((stretch, s) => {
    const last = s === stretches.length - 1;
    const mine: number[] = [];
    while (next < indexes.length) {
      const span = spans[indexes[next] ?? -1];
      if (!span || (span.start >= stretch.end && !last)) break;
      mine.push(indexes[next] ?? -1);
      next += 1;
    }
    readSentence(posting, line, number, stretch, spans, mine, carry, answers);
  });
}

function whole(line: StructuredLine): ZonedStretch {
  return { start: 0, end: line.text.length, zone: line.zone };
}

function readSentence(
  posting: Structure,
  line: StructuredLine,
  number: number,
  stretch: ZonedStretch,
  spans: readonly NameSpan[],
  mine: readonly number[],
  carry: Carry,
  answers: Interpretation[],
): void {
  const { packs } = posting;
  const start = stretch.start;
  const text = line.plain.slice(start, Math.max(stretch.end, start));
  const names: Stretch[] = mine.map((i) => ({
    start: (spans[i]?.start ?? 0) - start,
    end: (spans[i]?.end ?? 0) - start,
  }));
  const effects = cueEffects(text, names, packs);
  const fallback = defaultStrength(posting, line, stretch, text, carry);
  const groupOf = new Map<number, { id: string; either: boolean }>();
  for (const group of findGroups(text, names, packs).flatMap((g) =>
    partedByCue(text, g, names, effects, packs),
  )) {
    const keys = new Set(group.map((n) => spans[mine[n] ?? -1]?.key));
    if (keys.size < 2) continue;
    const first = names[group[0] ?? 0]?.start ?? 0;
    const list = text.slice(first, names[group.at(-1) ?? 0]?.end);
    const either = packs.some((pack) => has(words(pack.or, pack.spaced), list));
    for (const n of group) groupOf.set(n, { id: `g${number}-${start + first}`, either });
  }
  const silent = SILENT.has(stretch.zone);
  const product = stretch.zone === 'none' && isOwnTrade(text, posting.company, packs);
  const studied = degreeFields(text, packs);
  mine.forEach((index, n) => {
    const name = names[n];
    if (!name) return;
    const effect = decide(effects, name);
    const field = spans[index]?.practice === true;
    const own = effect === null && isAside(text, name, packs, field);
    const trade =
      field &&
      (product ||
        isHandedOut(text, name, packs) ||
        (stretch.zone !== 'duties' && isCheckToPass(text, name, packs)));
    const subject = studied.some((field) => field.start <= name.start && name.end <= field.end);
    const barely = !SILENT.has(stretch.zone) && isBarelyNegated(text, name, packs);
    // "Not for you if: you have never used Git" waves off nothing.
    const warned =
      stretch.zone === 'unneeded' &&
      effect?.kind === 'negated' &&
      NEVER_DONE.test(text.slice(effect.cue.start, effect.cue.end)) &&
      !matches(packs, 'self', text.slice(0, effect.cue.start));
    const answer = warned
      ? ({ status: 'asked', strength: 'mentioned' } as const)
      : barely
        ? ({ status: 'negated', strength: 'mentioned' } as const)
        : judge(stretch.zone, effect, own ? 'mentioned' : fallback, silent || subject || trade);
    answers[index] = {
      ...answer,
      zone: publicZone(stretch.zone),
      level: levelOf(text, name, packs),
      sentence: cut(line.text.slice(start, stretch.end)),
      group: groupOf.get(n)?.id ?? null,
      either: groupOf.get(n)?.either ?? false,
    };
  });
  remember(carry, effects, text, mine.length > 0);
}

function remember(carry: Carry, effects: readonly Effect[], text: string, named: boolean): void {
  const opening = effects.filter((e) => e.reach === 'sentence' || e.reach === 'after').at(-1);
  if (/[:：]\s*$/u.test(text)) carry.colon = opening?.kind ?? null;
  const firm = effects.filter((e) => !e.mild && e.kind !== 'negated').at(-1);
  carry.age += 1;
  if (firm && named) {
    carry.mood = firm.kind === 'required' ? 'required' : 'preferred';
    carry.age = 0;
  }
}

/** The strength of a name of which no cue speaks. */
function defaultStrength(
  posting: Structure,
  line: StructuredLine,
  stretch: ZonedStretch,
  text: string,
  carry: Carry,
): Strength {
  if (carry.colon === 'preferred') return 'preferred';
  if (carry.colon === 'required') return 'required';
  switch (stretch.zone) {
    case 'required':
      // Flat text whose next heading was lost: "… SQL. We are a pioneer of Big Data."
      return line.stretches.length > 3 &&
        matches(posting.packs, 'self', text) &&
        !asks(text, posting.packs)
        ? 'mentioned'
        : 'required';
    case 'preferred':
      return 'preferred';
    case 'mixed':
      return asks(text, posting.packs) ? 'required' : 'mentioned';
    case 'none': {
      const own = matches(posting.packs, 'self', text);
      if (matches(posting.packs, 'seeks', text)) return 'required';
      const recent = carry.mood !== null && carry.age <= MOOD_LASTS;
      // "… is a plus. 2+ years of Flow.": the paragraph asks again.
      const again = carry.mood === 'preferred' && asks(text, posting.packs);
      if (recent && carry.mood !== null && !own && !line.bullet && !TELLS.test(text))
        return again ? 'required' : carry.mood;
      if (posting.hasRequirementsHeading) return 'mentioned';
      return asks(text, posting.packs) ? 'required' : 'mentioned';
    }
    default:
      return 'mentioned';
  }
}

function matches(packs: readonly LanguagePack[], what: 'seeks' | 'self', text: string): boolean {
  return packs.some((pack) => has(words(pack[what], pack.spaced), text));
}

function judge(
  zone: InnerZone,
  effect: Effect | null,
  fallback: Strength,
  silent: boolean,
): { status: Interpretation['status']; strength: Strength } {
  const quiet = zone === 'apply' || zone === 'equal-opportunity';
  // "No CVs in Word, please" waves off nothing that a job could ask.
  if (effect?.kind === 'negated' && !quiet) return { status: 'negated', strength: 'mentioned' };
  if (silent) {
    const asked = zone === 'company' && effect?.kind === 'required' && !effect.mild;
    return { status: asked ? 'asked' : 'dropped', strength: asked ? 'required' : 'mentioned' };
  }
  if (zone === 'unneeded' && effect?.kind !== 'preferred') {
    return { status: 'negated', strength: 'mentioned' };
  }
  if (effect === null) return { status: 'asked', strength: fallback };
  if (effect.kind === 'preferred') return { status: 'asked', strength: 'preferred' };
  if (effect.mild && fallback !== 'required' && zone !== 'none') {
    return { status: 'asked', strength: fallback };
  }
  return { status: 'asked', strength: 'required' };
}

function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= MOST_SENTENCE
    ? trimmed
    : `${trimmed.slice(0, MOST_SENTENCE - 1).trimEnd()}…`;
}
