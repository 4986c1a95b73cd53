import type { Catalog, CredentialEntry } from '../../domain/catalog.ts';
import type { PlanGap, PlanOffer } from '../../domain/plan.ts';
import type { CertificationLine, SkillLine } from '../../domain/report.ts';
import type { VaultRecord } from '../../domain/vault.ts';
import { lapsedOn } from '../../matching/lapse.ts';
import type { Matched } from '../../matching/match-reading.ts';
import { costOf, HOURS_PER_WEEK } from '../cost.ts';
import { fitOf } from '../fit.ts';
import { type Gap, gapsOf, seniorityOf } from '../gaps.ts';
import { notYet } from '../readiness.ts';

/**
 * What a plan can be made of: the gaps that listings have in common, each with the number of
 * listings that ask for it, and every credential that closes one as deeply as it is asked for.
 *
 * @param today `YYYY-MM-DD`
 */
export function offersFor(
  reports: readonly Matched[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
): { gaps: PlanGap[]; offers: PlanOffer[] } {
  const { gaps, units } = together(reports);
  const asked = new Set(
    reports.flatMap((report) => [...report.skills, ...report.certifications]).map(({ id }) => id),
  );
  const levels = new Set(reports.map(seniorityOf));
  const seniority = levels.has('senior') ? 'senior' : levels.has('plain') ? 'plain' : 'junior';
  const held = new Set(
    records
      .filter((record) => lapsedOn(record, today) === null)
      .map((record) => (record.kind === 'credential' ? record.achievementId : null)),
  );
  const offers: PlanOffer[] = [];
  for (const entry of catalog.credentials.values()) {
    if (!entry.suggestable || entry.status === 'retired' || held.has(entry.id)) continue;
    const fit = fitOf(entry, { catalog, gaps: units, asked, seniority });
    if (!fit || fit.offTopic || fit.aside) continue;
    // A quick course closes only what is asked for at the basics, else it would win every plan.
    const basics = (line: SkillLine | CertificationLine) =>
      'level' in line && line.level.kind === 'basic';
    const closes = fit.closings
      .filter(({ shallow, member }) => !shallow && (!fit.beneath || basics(member)))
      .map(({ gap }) => keyOf(gap));
    if (closes.length === 0) continue;
    offers.push({
      ...toOffer(entry, today),
      closes,
      notYet: notYet(entry, records, today),
    });
  }
  return { gaps, offers };
}

function together(reports: readonly Matched[]): { gaps: PlanGap[]; units: Gap[] } {
  const found = new Map<string, { unit: Gap; required: number; preferred: number }>();
  for (const report of reports)
    for (const unit of gapsOf(report)) {
      const known = found.get(keyOf(unit)) ?? { unit, required: 0, preferred: 0 };
      known[unit.strength] += 1;
      found.set(keyOf(unit), known);
    }
  const gaps: PlanGap[] = [];
  const units: Gap[] = [];
  for (const [id, { unit, required, preferred }] of found) {
    const strength = required > 0 ? 'required' : 'preferred';
    const name = unit.members.map((member) => member.name).join(' / ');
    gaps.push({ id, name, strength, demand: required + preferred });
    units.push({ ...unit, strength });
  }
  return { gaps, units };
}

/** A gap's name among several listings: its members, whatever order they were named in. */
function keyOf(unit: Gap): string {
  return unit.members
    .map(({ id }) => id)
    .sort()
    .join('+');
}

function toOffer(entry: CredentialEntry, today: string): Omit<PlanOffer, 'closes' | 'notYet'> {
  const { effort, cost } = entry;
  const hours =
    effort.hours !== 'unknown'
      ? effort.hours[1]
      : effort.weeks !== 'unknown'
        ? effort.weeks[1] * HOURS_PER_WEEK
        : null;
  const total = costOf(entry, today).totalUsd;
  const monthly = cost.model === 'per-month' && cost.usd !== 'unknown' && total !== null;
  return {
    id: entry.id,
    name: entry.name,
    issuer: entry.issuer,
    url: entry.url,
    cents: total === null ? null : monthly ? 0 : Math.round(total[1] * 100),
    hours,
    subscription:
      monthly && cost.usd !== 'unknown'
        ? { id: entry.platform ?? entry.issuer, centsPerMonth: Math.round(cost.usd[1] * 100) }
        : null,
    experienceMonths: entry.experienceMonths === 'unknown' ? 0 : entry.experienceMonths,
    prerequisites: entry.prerequisites,
  };
}
