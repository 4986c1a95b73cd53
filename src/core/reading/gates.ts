import type { Gate, GateKind } from '../domain/reading.ts';
import { headingMeaning } from './headings.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { numberOf } from './level.ts';
import { asks } from './line-kind.ts';
import { holds, matchesOf } from './patterns.ts';
import type { Stretch } from './sentences.ts';
import { cueEffects, decide, type Effect } from './strength.ts';
import { DEMANDS, SILENT } from './zone-sets.ts';
import type { ZonedStretch } from './zoned-line.ts';

/** What gates are looked for in: a line with its sentences. */
export interface GateLine {
  text: string;
  plain: string;
  heading: boolean;
  stretches: readonly ZonedStretch[];
}

/** Longest text of a gate; a longer sentence is cut down to the clause around the words. */
const MOST_TEXT = 240;

/** A sentence that says "licence" more often is none that states a gate. */
const MOST_TRIES = 8;

/** A heading no longer than this is a title; a longer one may be a bold sentence. */
const BARE_HEADING = 24;

/** These are stated anywhere, under benefits and at the very end too. */
const ANYWHERE: ReadonlySet<GateKind> = new Set(['clearance', 'background-check', 'permit']);

const KINDS: readonly GateKind[] = [
  'degree',
  'licence',
  'clearance',
  'permit',
  'background-check',
  'years',
  'language',
];

/**
 * Finds the demands that no credential can meet. One gate per kind and sentence; its text is the
 * sentence, or the clause, that states it.
 */
export function findGates(lines: readonly GateLine[], packs: readonly LanguagePack[]): Gate[] {
  const gates: Gate[] = [];
  lines.forEach((line, number) => {
    for (const stretch of line.stretches) {
      const text = line.plain.slice(stretch.start, stretch.end);
      if (text.length < 2) continue;
      for (const kind of KINDS) {
        // "License/Certification" and "Education" as headings announce a gate and state none.
        if (line.heading && text.length <= BARE_HEADING) continue;
        const gate = gateIn(text, kind, stretch.zone, packs);
        if (!gate) continue;
        const start = stretch.start + gate.start;
        const end = stretch.start + gate.end;
        gates.push({
          kind,
          text: line.text.slice(start, end),
          strength: gate.strength,
          orEquivalent: gate.orEquivalent,
          ...(gate.waived ? { waived: true } : {}),
          line: number,
          start,
          end,
        });
      }
    }
  });
  return unique(gates);
}

interface Found extends Stretch {
  strength: Gate['strength'];
  orEquivalent: boolean;
  waived: boolean;
}

function gateIn(
  text: string,
  kind: GateKind,
  zone: InnerZone,
  packs: readonly LanguagePack[],
): Found | null {
  for (const pack of packs) {
    const source = sourceOf(pack, kind);
    if (source === '') continue;
    let tried = 0;
    const searched = kind === 'years' ? text.replace(GLUED_NUMBER, ' ') : text;
    for (const match of matchesOf(searched, source, pack.spaced)) {
      if (match[0] === '') continue;
      tried += 1;
      if (tried > MOST_TRIES) break;
      const at = { start: match.index, end: match.index + match[0].length };
      if (isSomethingElse(text, at, kind, match[1], pack)) continue;
      const effect = decide(cueEffects(text, [at], packs), at);
      if (!stated(text, kind, zone, effect, packs)) continue;
      const waived = effect?.kind === 'negated' || (zone === 'unneeded' && effect === null);
      if (waived && kind !== 'degree') continue;
      const clause = unlabelled(text, clauseAround(text, at), at, packs);
      const wished =
        waived ||
        effect?.kind === 'preferred' ||
        (zone === 'preferred' && effect?.kind !== 'required');
      return {
        ...clause,
        strength: wished ? 'preferred' : 'required',
        orEquivalent: kind === 'degree' && holds(text, pack.gates.equivalent, pack.spaced),
        waived,
      };
    }
  }
  return null;
}

/** "… or related field5+ years": the letter to which a lost line break has glued a number. */
const GLUED_NUMBER = /(?<=\p{Ll}{3})\p{Ll}(?=\d{1,2} ?(?:\+ ?)?\p{L}{3})/gu;

function sourceOf(pack: LanguagePack, kind: GateKind): string {
  switch (kind) {
    case 'degree':
      return pack.gates.degree;
    case 'licence':
      return pack.gates.licence;
    case 'clearance':
      return pack.gates.clearance;
    case 'permit':
      return pack.gates.permit;
    case 'background-check':
      return pack.gates.backgroundCheck;
    case 'years':
      return pack.gates.years;
    case 'language':
      return pack.gates.language;
  }
}

/** The words are there, but they mean software licences, years of age, a high degree of care … */
function isSomethingElse(
  text: string,
  at: Stretch,
  kind: GateKind,
  number: string | undefined,
  pack: LanguagePack,
): boolean {
  const not =
    kind === 'licence'
      ? pack.gates.notLicence
      : kind === 'years'
        ? pack.gates.notYears
        : kind === 'degree'
          ? pack.gates.notDegree
          : '';
  if (not !== '') {
    for (const match of matchesOf(text, not, pack.spaced)) {
      if (match.index < at.end && at.start < match.index + match[0].length) return true;
      // The bare word is believed only where nothing else in the sentence speaks of software.
      if (kind === 'licence' && at.end - at.start <= 'licences'.length) return true;
    }
  }
  if (kind !== 'years') return false;
  const years = numberOf(number ?? '');
  const months = /month/i.test(text.slice(at.start, at.end));
  return years !== null && (years > (months ? 60 : 25) || years === 0);
}

/** Is the gate stated as a demand here, or do the words merely occur? */
function stated(
  text: string,
  kind: GateKind,
  zone: InnerZone,
  effect: Effect | null,
  packs: readonly LanguagePack[],
): boolean {
  if (DEMANDS.has(zone)) return true;
  if (effect !== null && !effect.mild) return true;
  // An agency that "places people with top secret clearance" speaks of itself.
  const portrait = kind === 'permit' ? SILENT.has(zone) : zone === 'company';
  if (ANYWHERE.has(kind)) return !portrait || asks(text, packs);
  if (SILENT.has(zone) || zone === 'stack') return false;
  const seeks = packs.some((pack) => holds(text, pack.seeks, pack.spaced));
  if (zone === 'duties') return seeks && kind === 'degree';
  const self = packs.some((pack) => holds(text, pack.self, pack.spaced));
  return seeks || (!self && asks(text, packs));
}

/** Where a text that lost its breaks had one: list signs, a label, two words glued together. */
const BREAK =
  /[;；•|]|\s[*+]\s|(?<=\p{L})[:：]\s?|(?<=[\p{Ll}\d)]{3}|\.\p{Lu}|\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}|\)|\.\p{Lu})[.!?](?=\p{Lu}\p{Ll})/gu;

/** The sentence itself, or when it is long the clause between the nearest stops. */
function clauseAround(text: string, at: Stretch): Stretch {
  if (text.length <= MOST_TEXT) return trimmed(text, 0, text.length);
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(BREAK)) {
    const stop = match.index + match[0].length;
    if (stop <= at.start) start = stop;
    else if (match.index >= at.end) {
      end = /^[.!?]$/.test(match[0]) ? stop : match.index;
      break;
    }
  }
  if (end - start > MOST_TEXT) {
    const from = start;
    for (const { index } of text.slice(from, end).matchAll(/,\s|\s[-–—]\s|[、，]/gu)) {
      const stop = from + index;
      if (stop < at.start - 30) start = stop + 1;
      else if (stop >= at.end + 30) {
        end = stop;
        break;
      }
    }
  }
  // No break anywhere near: at least no word is cut in two.
  const word = (i: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(i - 1, i + 1));
  if (start < at.start - MOST_TEXT / 2) {
    start = at.start - MOST_TEXT / 2;
    while (start < at.start && word(start)) start += 1;
  }
  if (end > Math.max(at.end, start + MOST_TEXT)) {
    end = Math.max(at.end, start + MOST_TEXT);
    while (end > at.end && word(end)) end -= 1;
  }
  return trimmed(text, start, end);
}

function trimmed(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /[\s•·*,;:-]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:]/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Without the heading that stands before it in its line ("Your profile: …"). */
function unlabelled(text: string, clause: Stretch, at: Stretch, packs: readonly LanguagePack[]) {
  const label = /^[^:：.;]{2,40}[:：]\s*/u.exec(text.slice(clause.start, at.start))?.[0];
  if (label === undefined || headingMeaning(label, packs, false) === null) return clause;
  return { start: clause.start + label.length, end: clause.end };
}

/** Two sentences that say the same need one line in the report. */
function unique(gates: readonly Gate[]): Gate[] {
  const seen = new Set<string>();
  return gates.filter((gate) => {
    const key = `${gate.kind} ${gate.text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
