import type { CertificationLine, SkillLine } from '../domain/report.ts';
import type { Matched } from '../matching/match-reading.ts';
import { type Unit, unitsOf } from '../matching/units.ts';

/** Something asked for that nothing in the vault proves. */
export type Gap = Unit<SkillLine | CertificationLine>;

/** 1 = basics, 2 = working knowledge, 3 = advanced; what advice compares depths by. */
export type DepthRank = 1 | 2 | 3;

const SENIOR = /\b(senior|sr|lead|staff|expert|architect|iii|iv)\b|^manager\b/i;
/** Whoever is to lead a house or a part of it is chosen for what they did. */
const LEADING = /\b(principal|head|chief|director|vp|vice president)\b(?! (engineer|manager))/i;
/** Asked for so many years, a listing looks for somebody senior, whatever its title says. */
const SENIOR_YEARS = 5;
const JUNIOR =
  /\b(junior|jr|entry|trainee|intern|graduate|apprentice|assistant|werkstudent|azubi)\b/i;
/** "Currently enrolled in a Bachelor's programme". */
const STUDIES = /\b(currently|must be) (enrolled|pursuing|studying)|\bcurrent(ly)? (a )?student\b/i;
/** With this share of what is required at an expert's level, a listing looks for an expert. */
const DEEP_SHARE = 0.25;
/** Reading the listing proves its language; no test of it is suggested. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  pl: 'polish',
  cs: 'czech',
  ja: 'japanese',
};

/** The gaps of a report that a credential could close, in the order of the listing. */
export function gapsOf(report: Matched): Gap[] {
  const ownTongue = ownTongueOf(report);
  return unitsOf([...report.skills, ...report.certifications]).filter(
    (unit) =>
      unit.members.every((member) => member.standing === 'missing') &&
      !unit.members.some((member) => member.id === ownTongue),
  );
}

/** The language in which the listing is written, as a skill: whoever reads it knows it. */
export const ownTongueOf = ({ language }: Pick<Matched, 'language'>): string | undefined =>
  LANGUAGE_NAMES[language ?? ''];

/** For whom a listing looks; decides what is too shallow to suggest. */
export type Seniority = 'junior' | 'plain' | 'senior' | 'leading';

/**
 * For whom the listing looks: its title says so, the years that it demands, or a skill that it asks
 * for at an expert's level.
 *
 * @param newcomer nothing that the person knows is of the listing's field
 */
export function seniorityOf(report: Matched, newcomer = false): Seniority {
  const sought = soughtIn(report);
  // Whoever comes from another field begins at its beginning, whomever the listing looks for.
  return newcomer && sought === 'senior' ? 'plain' : sought;
}

function soughtIn(report: Matched): Seniority {
  const title = report.title ?? '';
  if (LEADING.test(title)) return 'leading';
  if (JUNIOR.test(title)) return 'junior';
  const years = report.gates.some(
    ({ kind, strength, text }) =>
      kind === 'years' && strength === 'required' && yearsIn(text) >= SENIOR_YEARS,
  );
  if (years) return 'senior';
  if (report.gates.some(({ text }) => STUDIES.test(text))) return 'junior';
  if (SENIOR.test(title)) return 'senior';
  const hard = unitsOf(report.skills).flatMap(({ strength, members }) =>
    strength === 'required' ? members : [],
  );
  const deep = hard.filter((skill) => depthAsked(skill, 'plain') === 3);
  const long = deep.some(({ level }) => level.kind === 'years');
  // One "strong knowledge of" makes nobody an expert.
  return long || deep.length >= Math.max(2, hard.length * DEEP_SHARE) ? 'senior' : 'plain';
}

/** The least years that a gate names: "3 to 5 years" is three. */
function yearsIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** How deeply a gap is asked for. Where nothing is said, somebody senior is asked to work with it. */
export function depthAsked(member: SkillLine | CertificationLine, seniority: Seniority): DepthRank {
  const level = 'level' in member ? member.level : { kind: 'none' as const };
  switch (level.kind) {
    case 'basic':
      return 1;
    case 'working':
      return 2;
    case 'advanced':
      return 3;
    case 'years':
      return level.years >= 5 ? 3 : level.years >= 2 ? 2 : 1;
    case 'none':
      return seniority === 'senior' || seniority === 'leading' ? 2 : 1;
  }
}

/** The listing says itself that the basics will do. */
export function isBasic(member: SkillLine | CertificationLine): boolean {
  return 'level' in member && member.level.kind === 'basic';
}

/** The listing says itself that somebody is to work with it, or more. */
export function asksToWork(member: SkillLine | CertificationLine): boolean {
  return 'level' in member && member.level.kind !== 'none' && member.level.kind !== 'basic';
}
