import type { Catalog, CredentialEntry } from '../../domain/catalog.ts';
import type { PlanGap, PlanOffer } from '../../domain/plan.ts';
import type { VaultRecord } from '../../domain/vault.ts';
import { answeredBy } from '../../catalog/credential-meets.ts';
import type { Matched } from '../../matching/match-reading.ts';
import { costOf, HOURS_PER_WEEK } from '../cost.ts';
import { type Closing, type Fit, fitOf, isElsewhere } from '../fit.ts';
import { type Gap, gapsOf, isBasic, seniorityOf } from '../gaps.ts';
import { heldCredentials, personIn } from '../held.ts';
import { type Naming, plainly } from '../naming.ts';
import { isNewcomer, occupationOf } from '../occupation.ts';
import { missingFirst } from '../prerequisites.ts';
import { notYet } from '../readiness.ts';
import { NO_WISHES, type Wishes } from '../wishes.ts';
import { type Bearing, beyondOf } from './beyond.ts';

/**
 * What a plan can be made of: the gaps that listings have in common, each with the number of
 * listings that ask for it; every credential that closes one as deeply as it is asked for; and
 * what those require first.
 *
 * @param today `YYYY-MM-DD`
 */
export function offersFor(
  reports: readonly Matched[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  wishes: Wishes = NO_WISHES,
  naming: Naming = plainly,
): { gaps: PlanGap[]; offers: PlanOffer[] } {
  const { gaps, closes, bearing } = closingOf(reports, records, catalog, today, naming);
  const held = heldCredentials(records, today);
  const closing = new Map<string, string[]>();
  for (const entry of catalog.credentials.values()) {
    if (!isOnOffer(entry, held, wishes)) continue;
    const closed = closes(entry);
    if (closed.length > 0) closing.set(entry.id, closed);
  }
  const offers: PlanOffer[] = [];
  const named = namedCounts(reports);
  // A set that grows while it is walked: what must be taken first comes behind what needs it.
  const wanted = new Set(closing.keys());
  for (const id of wanted) {
    const entry = catalog.credentials.get(id);
    if (!entry || !isOnOffer(entry, held, wishes)) continue;
    const requires = missingFirst(entry, held).map(
      (group) => group.find((one) => isOnOfferById(one, catalog, held, wishes)) ?? group[0] ?? '',
    );
    for (const first of requires) wanted.add(first);
    offers.push({
      ...toOffer(entry, catalog, today, wishes),
      closes: closing.get(id) ?? [],
      notYet: notYet(entry, records, catalog, today),
      requires,
      namedBy: Math.max(
        0,
        ...[id, ...answeredBy(catalog, id)].map((answer) => named.get(answer) ?? 0),
      ),
    });
  }
  const beyond = beyondOf(catalog, bearing, held, wishes);
  return {
    gaps: gaps.map((gap) => {
      const found = beyond.get(gap.id);
      return found ? { ...gap, beyond: found } : gap;
    }),
    offers,
  };
}

/**
 * The gaps that listings have in common, which of them a credential closes as deeply as asked, and
 * on which it bears at all.
 */
export function closingOf(
  reports: readonly Matched[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  naming: Naming = plainly,
): {
  gaps: PlanGap[];
  closes: (entry: CredentialEntry) => string[];
  bearing: (entry: CredentialEntry) => Bearing[];
} {
  const { gaps, units } = together(reports, naming);
  const asked = new Set(
    reports.flatMap((report) => [...report.skills, ...report.certifications]).map(({ id }) => id),
  );
  const levels = new Set(reports.map((report) => seniorityOf(report)));
  // A board for several levels is planned for the least of them that is not a beginner's.
  const order = ['plain', 'senior', 'leading', 'junior'] as const;
  const seniority = order.find((level) => levels.has(level)) ?? 'plain';
  const [only, ...others] = reports;
  const title = others.length === 0 ? (only?.title ?? null) : null;
  const person = personIn(records, catalog, today);
  const titles = reports.flatMap((report) => report.title ?? []);
  const occupation = occupationOf(titles, asked, catalog);
  const newcomer = isNewcomer(occupation, person.known, catalog);
  const listing = { gaps: units, asked, seniority, title, occupation, newcomer };
  const context = { catalog, ...listing, ...person };
  const bearing = (entry: CredentialEntry): Bearing[] => {
    const fit = fitOf(entry, context);
    if (!fit) return [];
    const { offTopic, aside, learned, closings, central } = fit;
    const suits = !offTopic && !aside && !learned && !isElsewhere(entry, fit, seniority);
    return closings.map((closing) => {
      const gap = keyOf(closing.gap);
      // What is about the very thing is too shallow for it before it is anything else.
      if (closing.shallow && central.includes(closing)) return { gap, how: 'basics' };
      return { gap, how: !suits ? 'unsuited' : isEnough(closing, fit) ? 'closes' : 'basics' };
    });
  };
  const closes = (entry: CredentialEntry) =>
    bearing(entry)
      .filter(({ how }) => how === 'closes')
      .map(({ gap }) => gap);
  return { gaps, closes, bearing };
}

/**
 * A quick course closes what is asked for at the basics, and the thing into which it is the first
 * step, as the suggestions say of it; else it would win every plan.
 */
function isEnough(closing: Closing, { beneath, firstStep, central }: Fit): boolean {
  if (closing.shallow) return false;
  return !beneath || isBasic(closing.member) || (firstStep && central.includes(closing));
}

function isOnOffer(entry: CredentialEntry, held: ReadonlySet<string>, wishes: Wishes): boolean {
  return (
    entry.suggestable &&
    entry.status !== 'retired' &&
    !held.has(entry.id) &&
    !wishes.dismissed.has(entry.id)
  );
}

function isOnOfferById(
  id: string,
  catalog: Catalog,
  held: ReadonlySet<string>,
  wishes: Wishes,
): boolean {
  const entry = catalog.credentials.get(id);
  return entry !== undefined && isOnOffer(entry, held, wishes);
}

/** Certification → listings that name it. */
function namedCounts(reports: readonly Matched[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { certifications } of reports)
    for (const id of new Set(certifications.filter(({ sure }) => sure).map((one) => one.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function together(reports: readonly Matched[], naming: Naming): { gaps: PlanGap[]; units: Gap[] } {
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
    const name = naming(unit.members.map((member) => member.name));
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

function toOffer(
  entry: CredentialEntry,
  catalog: Catalog,
  today: string,
  wishes: Wishes,
): Omit<PlanOffer, 'closes' | 'notYet' | 'requires' | 'namedBy'> {
  const { effort, cost, validity, assessment } = entry;
  const hours =
    effort.hours !== 'unknown'
      ? effort.hours[1]
      : effort.weeks !== 'unknown'
        ? effort.weeks[1] * HOURS_PER_WEEK
        : null;
  const access = wishes.access.has(entry.id);
  const total = access ? [0, 0] : costOf(entry, today).totalUsd;
  const cents = total === null ? null : Math.round((total[1] ?? 0) * 100);
  const monthly = !access && cost.model === 'per-month' && cost.usd !== 'unknown' && cents !== null;
  return {
    id: entry.id,
    name: entry.name,
    issuer: entry.issuer,
    platform: entry.platform,
    url: entry.url,
    cents: monthly ? 0 : cents,
    hours,
    subscription:
      monthly && cost.usd !== 'unknown'
        ? { id: entry.platform ?? entry.issuer, centsPerMonth: Math.round(cost.usd[1] * 100) }
        : null,
    model: access ? 'free' : cost.model,
    yearlyCents: access || !cost.yearlyUsd ? 0 : Math.round(cost.yearlyUsd[1] * 100),
    renewal:
      typeof validity.months === 'number'
        ? { months: validity.months, cents: renewalCents(entry, cents, access) }
        : null,
    proctored: assessment.proctored,
    project: assessment.project,
    attendance: assessment.attendance === true,
    experienceMonths: entry.experienceMonths === 'unknown' ? 0 : entry.experienceMonths,
    prerequisites: entry.prerequisites,
    skills: entry.skills.map(({ id }) => id),
    sources: [...new Set([...cost.sources, ...effort.sources, ...entry.sources])].map(
      (key) => catalog.sources[key] ?? key,
    ),
    priceChecked: cost.checked,
  };
}

/**
 * What keeping it costs each time it runs out: the exam once more without its class, nothing, or
 * nobody knows.
 */
function renewalCents(
  { validity, cost }: CredentialEntry,
  cents: number | null,
  access: boolean,
): number | null {
  const classUsd = cost.classUsd === 'unknown' || access ? 0 : (cost.classUsd?.[1] ?? 0);
  switch (validity.renewal) {
    case 'retake':
      return cost.model === 'per-month' || cents === null
        ? null
        : cents - Math.round(classUsd * 100);
    case 'online-assessment':
    case 'none':
      return 0;
    default:
      return null;
  }
}
