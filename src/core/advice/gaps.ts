import type { CertificationLine, SkillLine } from '../domain/report.ts';
import type { Matched } from '../matching/match-reading.ts';
import { type Unit, unitsOf } from '../matching/units.ts';

/** Something asked for that nothing in the vault proves. */
export type Gap = Unit<SkillLine | CertificationLine>;

/** 1 = basics, 2 = working knowledge, 3 = advanced; what advice compares depths by. */
export type DepthRank = 1 | 2 | 3;

const SENIOR = /\b(senior|sr|lead|principal|staff|head|chief|director|expert|iii|iv)\b/i;
const JUNIOR =
  /\b(junior|jr|entry|trainee|intern|graduate|apprentice|assistant|werkstudent|azubi)\b/i;
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
  const ownTongue = LANGUAGE_NAMES[report.language ?? ''];
  return unitsOf([...report.skills, ...report.certifications]).filter(
    (unit) =>
      unit.members.every((member) => member.standing === 'missing') &&
      !unit.members.some((member) => member.id === ownTongue),
  );
}

/** For whom a listing looks; decides what is too shallow to suggest. */
export type Seniority = 'junior' | 'plain' | 'senior';

/** For whom the listing looks: its title says so, or a skill that it asks for at an expert's level. */
export function seniorityOf(report: Matched): Seniority {
  const title = report.title ?? '';
  if (JUNIOR.test(title)) return 'junior';
  const deep = report.skills.some((skill) => depthAsked(skill, 'plain') === 3);
  return deep || SENIOR.test(title) ? 'senior' : 'plain';
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
      return seniority === 'senior' ? 2 : 1;
  }
}
