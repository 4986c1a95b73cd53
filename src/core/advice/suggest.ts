import { priceAge } from '../catalog/price-age.ts';
import type { Catalog, CredentialEntry } from '../domain/catalog.ts';
import type { Suggestion } from '../domain/report.ts';
import type { VaultRecord } from '../domain/vault.ts';
import type { Matched } from '../matching/match-reading.ts';
import { costOf, HOURS_PER_WEEK } from './cost.ts';
import { type Fit, fitOf } from './fit.ts';
import { gapsOf, seniorityOf } from './gaps.ts';
import { heldCredentials, knownSkills } from './held.ts';
import { missingFirst } from './prerequisites.ts';
import { notYet } from './readiness.ts';
import { isSameOccupation } from './trade.ts';
import { NO_WISHES, type Wishes } from './wishes.ts';

const MOST_SUGGESTIONS = 12;
/** What names the occupation of the listing goes before what names another. */
const OWN_TRADE = 1.5;
/** What an unknown price or effort is taken for in the ORDER only; it is shown as unknown. */
const UNKNOWN_USD = 400;
const UNKNOWN_HOURS = 80;
/** Money and hours that halve what a credential is worth in the order. */
const USD_SCALE = 400;
const HOURS_SCALE = 100;

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
): Suggestion[] {
  const gaps = gapsOf(report);
  if (gaps.length === 0) return [];
  const seniority = seniorityOf(report);
  const held = heldIds(report, records, today);
  const asked = new Set([...report.skills, ...report.certifications].map(({ id }) => id));
  const known = knownSkills(records, catalog, today);

  const scored: Scored[] = [];
  for (const entry of catalog.credentials.values()) {
    if (!entry.suggestable || entry.status === 'retired' || held.has(entry.id)) continue;
    if (wishes.dismissed.has(entry.id)) continue;
    const fit = fitOf(entry, { catalog, gaps, asked, seniority, title: report.title, known });
    if (!fit || fit.offTopic || fit.tooMuch || fit.learned) continue;
    if ((seniority === 'senior' || seniority === 'leading') && (fit.beneath || fit.aside)) continue;
    const suggestion = toSuggestion(entry, fit, today);
    if (wishes.access.has(entry.id)) suggestion.access = true;
    const first = missingFirst(entry, held);
    if (first.length > 0) suggestion.first = first.map(([id = '']) => nameOf(id, catalog));
    const waits = notYet(entry, records, today) ?? (first.length > 0 ? 'first' : null);
    // What cannot be begun, and is not even named, is somebody else's way.
    if (waits && !fit.named) continue;
    if (waits) suggestion.notYet = waits;
    if (entry.skills.length > 0)
      suggestion.known = {
        have: entry.skills.filter(({ id }) => known.has(id)).length,
        of: entry.skills.length,
      };
    scored.push({
      suggestion,
      rank: rankOf(fit, waits !== null),
      score:
        scoreOf(suggestion, fit) * (isSameOccupation(entry.name, report.title) ? OWN_TRADE : 1),
    });
  }
  const sorted = scored.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      b.score - a.score ||
      usdOf(a.suggestion) - usdOf(b.suggestion) ||
      hoursOf(a.suggestion) - hoursOf(b.suggestion) ||
      (a.suggestion.credentialId < b.suggestion.credentialId ? -1 : 1),
  );
  return withoutThirds(sorted)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ suggestion }) => suggestion);
}

/** A third way to close what two better ones close already is no news, unless it is named. */
function withoutThirds(sorted: readonly Scored[]): Scored[] {
  const ways = new Map<string, number>();
  return sorted.filter(({ suggestion: { closes, namedByPosting } }) => {
    const brings = closes.some(({ id }) => (ways.get(id) ?? 0) < 2);
    if (!brings && !namedByPosting) return false;
    for (const { id } of closes) ways.set(id, (ways.get(id) ?? 0) + 1);
    return true;
  });
}

interface Scored {
  suggestion: Suggestion;
  rank: number;
  score: number;
}

/** What can be begun goes before what cannot, what is named before what is not. */
function rankOf(fit: Fit, waits: boolean): number {
  if (waits) return 3;
  if (fit.named) return 0;
  return fit.shallowOnly || fit.beneath || fit.aside ? 2 : 1;
}

function heldIds(report: Matched, records: readonly VaultRecord[], today: string): Set<string> {
  const held = heldCredentials(records, today);
  for (const line of report.certifications) if (line.standing !== 'missing') held.add(line.id);
  return held;
}

function toSuggestion(entry: CredentialEntry, fit: Fit, today: string): Suggestion {
  const { hours, weeks } = entry.effort;
  const cost = costOf(entry, today);
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

const usdOf = ({ totalUsd, access }: Suggestion) => (access ? 0 : (totalUsd?.[1] ?? UNKNOWN_USD));

const nameOf = (id: string, catalog: Catalog) => catalog.credentials.get(id)?.name ?? id;

const hoursOf = ({ hours, weeks }: Suggestion) =>
  hours?.[1] ?? (weeks ? weeks[1] * HOURS_PER_WEEK : UNKNOWN_HOURS);

function scoreOf(suggestion: Suggestion, fit: Fit): number {
  return fit.worth / (1 + usdOf(suggestion) / USD_SCALE + hoursOf(suggestion) / HOURS_SCALE);
}
