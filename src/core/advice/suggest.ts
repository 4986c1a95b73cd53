import { impliedBy } from '../catalog/index.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { CertificationLine, SkillLine, Suggestion } from '../domain/report.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from '../matching/lapse.ts';
import type { Matched } from '../matching/match-reading.ts';
import { type Unit, unitsOf } from '../matching/units.ts';
import { costOf } from './cost.ts';

const MOST_SUGGESTIONS = 12;
/** A required gap weighs as much as three preferred ones. */
const WEIGHT = { required: 3, preferred: 1 } as const;
/** Taught more shallowly than asked: worth half, since the gap is only half closed. */
const TOO_SHALLOW = 0.5;
/** What an unknown price or effort is taken for in the ORDER only; it is shown as unknown. */
const UNKNOWN_USD = 400;
const UNKNOWN_HOURS = 80;
const DEPTH = { unknown: 2, basic: 1, working: 2, advanced: 3 } as const;

type Gap = SkillLine | CertificationLine;

/**
 * Credentials that would close gaps of this report, best first: what the posting names itself, then
 * most weight of gaps for money and hours. Never one for a gate (gates are no gaps), never one that
 * is already held and valid, never one that the catalogue only recognises.
 *
 * Order: value ÷ (1 + dollars/200 + hours/40), both at the upper end of their range; ties by fewer
 * dollars, fewer hours, id. Value = Σ weight over units closed, halved where the depth taught is
 * below the level asked. Deterministic.
 *
 * @param today `YYYY-MM-DD`
 */
export function suggest(
  report: Matched,
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
): Suggestion[] {
  const gaps = unitsOf<Gap>([...report.skills, ...report.certifications]).filter((unit) =>
    unit.members.every((member) => member.standing === 'missing'),
  );
  if (gaps.length === 0) return [];
  const held = new Set(
    records
      .filter((record) => lapsedOn(record, today) === null)
      .map((record) => (record.kind === 'credential' ? record.achievementId : null)),
  );
  for (const line of report.certifications) if (line.standing !== 'missing') held.add(line.id);

  const scored = [];
  for (const entry of catalog.credentials.values()) {
    if (!entry.suggestable || entry.status === 'retired' || held.has(entry.id)) continue;
    const closed = closedBy(entry, gaps, catalog);
    if (closed.length === 0) continue;
    const suggestion = toSuggestion(entry, closed, today);
    scored.push({ suggestion, score: scoreOf(suggestion, closed) });
  }
  return scored
    .toSorted(
      (a, b) =>
        Number(b.suggestion.namedByPosting) - Number(a.suggestion.namedByPosting) ||
        b.score - a.score ||
        (a.suggestion.totalUsd?.[1] ?? UNKNOWN_USD) - (b.suggestion.totalUsd?.[1] ?? UNKNOWN_USD) ||
        (a.suggestion.hours?.[1] ?? UNKNOWN_HOURS) - (b.suggestion.hours?.[1] ?? UNKNOWN_HOURS) ||
        (a.suggestion.credentialId < b.suggestion.credentialId ? -1 : 1),
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ suggestion }) => suggestion);
}

interface Closed {
  unit: Unit<Gap>;
  member: Gap;
  shallow: boolean;
}

function closedBy(entry: CredentialEntry, gaps: readonly Unit<Gap>[], catalog: Catalog): Closed[] {
  const depths = new Map<string, number>();
  for (const { id, depth } of entry.skills)
    for (const proved of [id, ...impliedBy(catalog, id)])
      depths.set(proved, Math.max(depths.get(proved) ?? 0, DEPTH[depth]));
  const closed: Closed[] = [];
  for (const unit of gaps) {
    const member = unit.members.find(({ id }) => id === entry.id || depths.has(id));
    if (!member) continue;
    closed.push({ unit, member, shallow: isShallow(member, depths.get(member.id)) });
  }
  return closed.toSorted(
    (a, b) => Number(a.unit.strength === 'preferred') - Number(b.unit.strength === 'preferred'),
  );
}

function isShallow(member: Gap, depth: number | undefined): boolean {
  if (depth === undefined || !('level' in member)) return false;
  const { level } = member;
  return level.kind === 'advanced' || level.kind === 'working' ? depth < DEPTH[level.kind] : false;
}

function toSuggestion(
  entry: CredentialEntry,
  closed: readonly Closed[],
  today: string,
): Suggestion {
  const { hours, weeks } = entry.effort;
  return {
    credentialId: entry.id,
    name: entry.name,
    issuer: entry.issuer,
    url: entry.url,
    closes: closed.map(({ unit, member }) => ({
      id: member.id,
      name: member.name,
      strength: unit.strength,
    })),
    ...costOf(entry, today),
    hours: hours === 'unknown' ? null : [...hours],
    weeks: weeks === 'unknown' ? null : [...weeks],
    priceChecked: entry.cost.checked,
    proctored: entry.assessment.proctored,
    validityMonths: entry.validity.months,
    namedByPosting: closed.some(({ member }) => member.id === entry.id),
    prerequisites: entry.prerequisites,
    experienceMonths: entry.experienceMonths,
  };
}

function scoreOf(suggestion: Suggestion, closed: readonly Closed[]): number {
  const value = closed.reduce(
    (sum, { unit, shallow }) => sum + WEIGHT[unit.strength] * (shallow ? TOO_SHALLOW : 1),
    0,
  );
  const usd = suggestion.totalUsd?.[1] ?? UNKNOWN_USD;
  const hours =
    suggestion.hours?.[1] ?? (suggestion.weeks ? suggestion.weeks[1] * 6 : UNKNOWN_HOURS);
  return value / (1 + usd / 200 + hours / 40);
}
