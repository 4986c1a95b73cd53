import type { Mention } from '../../../core/domain/reading.ts';
import type {
  CertificationLine,
  Report,
  SkillLine,
  Standing,
  Suggestion,
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

/**
 * The suggestion to show beside a unit: of those that close it, one that can be begun before one that
 * cannot, one that is about it before one that touches it, one that teaches it as deeply as asked
 * before one that does not, and then the least money; among equals the best for the listing as a whole.
 */
export function suggestionFor(
  unit: LineUnit,
  suggestions: readonly Suggestion[],
): Suggestion | null {
  const ids = new Set(unit.members.map((member) => member.id));
  const price = ({ free, access, totalUsd }: Suggestion) =>
    free || access ? 0 : (totalUsd?.[1] ?? Infinity);
  const closing = suggestions.flatMap((suggestion) => {
    const closed = suggestion.closes.find(({ id }) => ids.has(id));
    const { shallow = false, beside = false } = closed ?? {};
    return closed ? [{ suggestion, shallow, beside }] : [];
  });
  const [best] = closing.toSorted(
    (a, b) =>
      Number(b.suggestion.namedByPosting) - Number(a.suggestion.namedByPosting) ||
      Number(a.suggestion.notYet !== undefined) - Number(b.suggestion.notYet !== undefined) ||
      Number(a.beside) - Number(b.beside) ||
      Number(a.shallow) - Number(b.shallow) ||
      (price(a.suggestion) < price(b.suggestion) ? -1 : 1) *
        Number(price(a.suggestion) !== price(b.suggestion)),
  );
  return best?.suggestion ?? null;
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
