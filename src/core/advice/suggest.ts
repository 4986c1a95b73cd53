import { priceAge } from '../catalog/price-age.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import { type PassedOver, passedOverSchema, type Suggestion } from '../domain/report.ts';
import type { VaultRecord } from '../domain/vault.ts';
import type { Matched } from '../matching/match-reading.ts';
import { costOf } from './cost.ts';
import { BUILDING } from './fields-of-work.ts';
import { type Fit, fitOf, isElsewhere } from './fit.ts';
import { gapsOf, type Seniority, seniorityOf } from './gaps.ts';
import { heldCredentials, type Person, personIn } from './held.ts';
import { isNewcomer, occupationOf, type Relation } from './occupation.ts';
import { type Candidate, editionOf, inOrder, isForeign, usdOf } from './ordering.ts';
import { missingFirst } from './prerequisites.ts';
import { isLanguageTest, isNearlyFree } from './proportion.ts';
import { notYet } from './readiness.ts';
import { withoutIdleSteps, withoutLowerRungs } from './rungs.ts';
import { isSameOccupation } from './trade.ts';
import { NO_WISHES, type Wishes } from './wishes.ts';

const MOST_SUGGESTIONS = 12;
/** What names the occupation of the listing, or is of its field, goes before what is of another. */
const OWN_TRADE = 1.5;
const BY_FIELD: Partial<Record<Relation, number>> = { own: 1.3, far: 0.4 };
/** What names another occupation than the listing. */
const OTHER_TRADE = 0.7;
/** Of a family that is named, the entry goes first for whoever is new, the summit for who is not. */
const RIGHT_LEVEL = 1.5;
const WRONG_LEVEL = 0.4;
/** A member of a family that takes no longer is not what is meant where somebody senior is sought. */
const BRIEF = 60;
/** Dearer than this for each gap that its title speaks of is too dear, unless the listing names it. */
const DEAR = { required: 400, preferred: 120 } as const;
/** What belongs to the trade may cost more; what is taught less deeply than asked, less. */
const DEAR_OWN = 1.5;
const DEAR_SHALLOW = 0.4;

/** What to suggest, and by the id of what is missing why its closest credential is not suggested. */
export interface Advice {
  suggestions: Suggestion[];
  passedOver: ReadonlyMap<string, PassedOver>;
}

/**
 * Credentials that would close gaps of this report, best first. Never one for a gate (gates are no
 * gaps), one that is held and valid, one that the catalogue only recognises, one whose title speaks
 * of something else, a quick course for what somebody senior is asked, or one that the person
 * dismissed. The whole rule stands in docs/advice.md. Deterministic.
 *
 * @param today `YYYY-MM-DD`
 */
export function suggest(
  report: Matched,
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  wishes: Wishes = NO_WISHES,
): Advice {
  const passedOver = new Map<string, PassedOver>();
  const gaps = gapsOf(report);
  if (gaps.length === 0) return { suggestions: [], passedOver };
  const held = heldIds(report, records, today);
  const asked = new Set([...report.skills, ...report.certifications].map(({ id }) => id));
  const person = personIn(records, catalog, today);
  const { known } = person;
  const occupation = occupationOf(report.title === null ? [] : [report.title], asked, catalog);
  const newcomer = isNewcomer(occupation, known, catalog);
  const seniority = seniorityOf(report, newcomer);
  const freeEditions = freeEditionsIn(catalog);
  const context = {
    ...person,
    catalog,
    gaps,
    asked,
    seniority,
    title: report.title,
    occupation,
    newcomer,
  };
  const above = seniority === 'senior' || seniority === 'leading';

  const knows = ({ skills }: CredentialEntry) => skills.some(({ id }) => known.has(id));

  const candidates: Candidate[] = [];
  for (const entry of catalog.credentials.values()) {
    if (entry.status === 'retired' || held.has(entry.id)) continue;
    if (entry.kind === 'licence' || entry.generic) continue;
    const fit = fitOf(entry, context);
    // What is only recognised is told where the listing itself names it, without its facts.
    if (!entry.suggestable && (!fit?.itself || seniority === 'leading')) continue;
    if (!fit) continue;
    const unfit = whyUnfit(entry, fit, seniority, person);
    if (unfit) {
      note(passedOver, fit, unfit);
      continue;
    }
    // The same without the seal of a platform costs nothing.
    if (entry.cost.model !== 'free' && freeEditions.has(editionOf(entry))) continue;
    if (above && isTooLittle(entry, fit, knows(entry))) {
      note(passedOver, fit, fit.aside ? 'subject' : 'depth');
      continue;
    }
    const suggestion = toSuggestion(entry, fit, today);
    if (wishes.access.has(entry.id)) suggestion.access = true;
    if (isTooDear(suggestion, fit, entry.assessment.attendance === true)) {
      note(passedOver, fit, 'price');
      continue;
    }
    const first = missingFirst(entry, held);
    if (first.length > 0) suggestion.first = first.map(([id = '']) => nameOf(id, catalog));
    const waits = notYet(entry, records, catalog, today) ?? (first.length > 0 ? 'first' : null);
    // What cannot be begun, and is not even named, is somebody else's way.
    if (waits && !fit.named) {
      note(passedOver, fit, 'experience');
      continue;
    }
    if (wishes.dismissed.has(entry.id)) {
      note(passedOver, fit, 'dismissed');
      continue;
    }
    if (waits) suggestion.notYet = waits;
    if (entry.skills.length > 0)
      suggestion.known = {
        have: entry.skills.filter(({ id }) => known.has(id)).length,
        of: entry.skills.length,
      };
    candidates.push({
      suggestion,
      fit,
      rank: rankOf(fit, waits !== null),
      favour: favourOf(entry, fit, report.title, knows(entry)),
      factsKnown: entry.suggestable,
      level: entry.level,
      languageTest: isLanguageTest(entry),
      edition: editionOf(entry),
    });
  }
  const rungs = person.builds ? withoutLowerRungs(candidates) : candidates;
  const told = above ? withoutIdleSteps(rungs) : rungs;
  const novice = newcomer || seniority === 'junior';
  const suggestions = inOrder(told, MOST_SUGGESTIONS, { gaps, novice });
  for (const { suggestion, fit } of candidates)
    if (!suggestions.includes(suggestion)) note(passedOver, fit, 'order');
  return { suggestions, passedOver };
}

const CLOSEST_FIRST = passedOverSchema.options;

/** Of several that are passed over for the same gap, the closest one gives the reason. */
function note(passedOver: Map<string, PassedOver>, { closings }: Fit, reason: PassedOver): void {
  for (const { member } of closings) {
    const noted = passedOver.get(member.id);
    if (noted && CLOSEST_FIRST.indexOf(noted) <= CLOSEST_FIRST.indexOf(reason)) continue;
    passedOver.set(member.id, reason);
  }
}

/** Why a credential suits neither the listing nor the person, whatever it costs; `null` = it does. */
function whyUnfit(
  entry: CredentialEntry,
  fit: Fit,
  seniority: Seniority,
  person: Person,
): PassedOver | null {
  if (fit.offTopic) return fit.shallowOnly ? 'depth' : 'subject';
  if (fit.learned) return 'known';
  if (isElsewhere(entry, fit, seniority)) return 'subject';
  if (isIdle(entry, fit, person)) return fit.shallowOnly && !fit.aside ? 'depth' : 'subject';
  if (fit.tooMuch) return 'length';
  return fit.tooHigh ? 'experience' : null;
}

/** Editions that cost nothing, by their key. */
function freeEditionsIn(catalog: Catalog): ReadonlySet<string> {
  const free = [...catalog.credentials.values()].filter(
    ({ cost, suggestable, status }) => cost.model === 'free' && suggestable && status !== 'retired',
  );
  return new Set(free.map(editionOf));
}

/**
 * A way round to what is merely welcome, or for a beginner in a field that was worked in for years; a
 * member of a family that is of another field; money for what stays below the asking.
 */
function isIdle(
  entry: CredentialEntry,
  fit: Fit,
  { practised, veteran }: Pick<Person, 'practised' | 'veteran'>,
): boolean {
  if (fit.aside && isWelcome(fit)) return true;
  const begins = entry.level === 'beginner' && !fit.named;
  const field = entry.field ?? '';
  if (begins && fit.aside && practised.has(field)) return true;
  const usual = practised.has(field) && !BUILDING.has(field);
  if (begins && fit.shallowOnly && !isNearlyFree(entry) && (usual || (veteran && !fit.firstStep)))
    return true;
  if (isForeign(fit) && fit.aside && !fit.usualWay && !fit.named && !isNearlyFree(entry))
    return true;
  return isForeign(fit) && fit.named && !fit.itself && fit.closings.every(({ named }) => named);
}

const isWelcome = ({ closings }: Fit): boolean =>
  closings.every(({ gap }) => gap.strength === 'preferred');

/** Where the listing looks for somebody senior or a leader, and does not name the credential itself. */
function isTooLittle({ level, effort }: CredentialEntry, fit: Fit, knows: boolean): boolean {
  if (fit.itself) return false;
  // "A certification in project management" is not the beginner's, to who has managed projects.
  if (fit.named)
    return (
      level === 'beginner' && (knows || (effort.hours !== 'unknown' && effort.hours[1] <= BRIEF))
    );
  if ((fit.aside && !fit.usualWay) || (fit.beneath && !fit.firstStep)) return true;
  return fit.relation === 'near' && fit.shallowOnly && level !== 'beginner';
}

function isTooDear(suggestion: Suggestion, fit: Fit, attendance: boolean): boolean {
  const { central, named, relation, firstStep } = fit;
  if (suggestion.totalUsd === null) return false;
  // Named or not, nobody pays so much to have sat in a class that is merely welcome.
  if (named && !(attendance && isWelcome(fit))) return false;
  const fair = central.reduce(
    (sum, { gap, shallow }) =>
      sum + DEAR[gap.strength] * (shallow && !firstStep ? DEAR_SHALLOW : 1),
    0,
  );
  return usdOf(suggestion) > fair * (relation === 'own' ? DEAR_OWN : 1);
}

function favourOf(entry: CredentialEntry, fit: Fit, title: string | null, knows: boolean): number {
  const same = isSameOccupation(entry.name, title);
  const trade = same ? OWN_TRADE : same === false ? OTHER_TRADE : (BY_FIELD[fit.relation] ?? 1);
  if (!fit.named || entry.level === 'intermediate' || entry.level === 'unknown') return trade;
  return trade * (knows === (entry.level === 'advanced') ? RIGHT_LEVEL : WRONG_LEVEL);
}

/** What can be begun goes before what cannot, what is named before what is not, required before welcome. */
function rankOf(fit: Fit, waits: boolean): number {
  if (waits) return 5;
  const welcome = isWelcome(fit);
  if (fit.named) return welcome ? 1 : 0;
  if (welcome) return 4;
  return fit.shallowOnly || fit.beneath || fit.aside ? 3 : 2;
}

function heldIds(report: Matched, records: readonly VaultRecord[], today: string): Set<string> {
  const held = heldCredentials(records, today);
  for (const line of report.certifications) if (line.standing !== 'missing') held.add(line.id);
  return held;
}

/** What is only recognised has no facts that can be relied on: they are unknown, never nothing. */
const NO_COST = { totalUsd: null, approximate: true, free: false };
const NO_EFFORT = { hours: 'unknown', weeks: 'unknown' } as const;

function toSuggestion(entry: CredentialEntry, fit: Fit, today: string): Suggestion {
  const { hours, weeks } = entry.suggestable ? entry.effort : NO_EFFORT;
  const cost = entry.suggestable ? costOf(entry, today) : NO_COST;
  return {
    credentialId: entry.id,
    name: entry.name,
    issuer: entry.issuer,
    url: entry.url,
    closes: fit.closings.map(({ gap, member, shallow }) => ({
      id: member.id,
      name: member.name,
      strength: gap.strength,
      ...(shallow ? { shallow } : {}),
      ...(fit.central.some((closing) => closing.member.id === member.id) ? {} : { beside: true }),
    })),
    ...cost,
    hours: hours === 'unknown' ? null : [...hours],
    weeks: weeks === 'unknown' ? null : [...weeks],
    priceChecked: entry.cost.checked,
    ...(cost.totalUsd !== null &&
      !cost.free &&
      priceAge(entry.cost.checked, today) === 'old' && { priceOld: true as const }),
    proctored: entry.assessment.proctored,
    validityMonths: entry.validity.months,
    namedByPosting: fit.named,
    prerequisites: entry.prerequisites,
    experienceMonths: entry.experienceMonths,
  };
}

const nameOf = (id: string, catalog: Catalog) => catalog.credentials.get(id)?.name ?? id;
