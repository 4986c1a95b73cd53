import type { Mention } from '../../../core/domain/reading.ts';
import type {
  CertificationLine,
  Report,
  SkillLine,
  Standing,
} from '../../../core/domain/report.ts';
import { type Unit, unitsOf } from '../../../core/matching/units.ts';

/** A skill or a certification that the listing asks for, held against the vault. */
export type Line = SkillLine | CertificationLine;
/** One thing asked for; what `report.count` counts. */
export type LineUnit = Unit<Line>;

/** A report sorted into what the person reads, in the order of the listing. */
export interface Sorted {
  have: LineUnit[];
  deeper: LineUnit[];
  missing: { required: LineUnit[]; preferred: LineUnit[] };
  /** Whatever is asked, for the time in which nothing can be compared. */
  asked: { required: LineUnit[]; preferred: LineUnit[] };
  unsure: Line[];
  soft: Line[];
  mentioned: Line[];
}

/**
 * Sort a report for showing. The units are those of the count itself (`unitsOf`), so the lists can
 * never disagree with the number above them.
 */
export function sortReport(report: Report): Sorted {
  const lines: Line[] = [...report.skills, ...report.certifications];
  const units = unitsOf(lines);
  const by = (list: LineUnit[], strength: 'required' | 'preferred') =>
    list.filter((unit) => unit.strength === strength);
  const missing = units.filter((unit) => standingOf(unit) === 'missing');
  const isSoft = (line: Line) => 'soft' in line && line.soft;
  return {
    have: units.filter((unit) => standingOf(unit) === 'have'),
    deeper: units.filter((unit) => standingOf(unit) === 'have-asked-deeper'),
    missing: { required: by(missing, 'required'), preferred: by(missing, 'preferred') },
    asked: { required: by(units, 'required'), preferred: by(units, 'preferred') },
    unsure: lines.filter((line) => !line.sure),
    soft: lines.filter((line) => line.sure && isSoft(line)),
    mentioned: lines.filter((line) => line.sure && !isSoft(line) && line.strength === 'mentioned'),
  };
}

/** Of an either/or group the best standing counts: one member is enough. */
export function standingOf(unit: LineUnit): Standing {
  const standings = unit.members.map((member) => member.standing);
  if (standings.includes('have')) return 'have';
  return standings.includes('have-asked-deeper') ? 'have-asked-deeper' : 'missing';
}

/** The member that speaks for a unit: the one that is held best, else the first. */
export function leadOf(unit: LineUnit): Line {
  const standing = standingOf(unit);
  const lead = unit.members.find((member) => member.standing === standing) ?? unit.members[0];
  if (!lead) throw new Error('A unit has at least one member');
  return lead;
}

/** The place to scroll to: the mention that asks most firmly; `null` when only the title names it. */
export function placeOf(line: Pick<Line, 'mentions' | 'strength'>): Mention | null {
  const places = line.mentions.filter((mention) => mention.line >= 0);
  return places.find(({ strength }) => strength === line.strength) ?? places[0] ?? null;
}

/** What the listing says about these lines, each sentence once. */
export function sentencesOf(lines: readonly Pick<Line, 'mentions'>[], most = 3): string[] {
  const sentences = lines.flatMap(({ mentions }) =>
    mentions.filter(({ line }) => line >= 0).map(({ sentence }) => sentence),
  );
  return [...new Set(sentences)].slice(0, most);
}

/** A unit that several lists show one after another is told apart by this. */
export function keyOf(unit: LineUnit): string {
  return unit.members.map((member) => member.id).join('+');
}
