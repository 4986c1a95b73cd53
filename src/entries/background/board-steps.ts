import { byNamed, keptRows } from '../../core/boards/demand.ts';
import { suggest } from '../../core/advice/suggest.ts';
import type { Wishes } from '../../core/advice/wishes.ts';
import type { Demand } from '../../core/domain/board.ts';
import type { Catalog } from '../../core/domain/catalog.ts';
import type { Reading, SkillAsk } from '../../core/domain/reading.ts';
import type { Suggestion } from '../../core/domain/report.ts';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { answeredBy } from '../../core/catalog/credential-meets.ts';
import { matchReading } from '../../core/matching/match-reading.ts';
import { countReading } from '../../core/matching/count.ts';
import type { BoardStep } from '../../protocol/messages.ts';

/** Advice that is spread over more rows than these would fit none of them. */
const MOST_ROWS = 25;
const MOST_STEPS = 5;

/**
 * The credentials that would close most of what a board's listings keep asking for, best first. The
 * advice is that of a single posting, given to one that asks for the top of the shopping list.
 */
export function stepsFor(
  demand: Demand,
  readings: readonly Reading[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  wishes: Wishes,
): BoardStep[] {
  const [first] = readings;
  if (!first) return [];
  const wanted = keptRows(demand)
    .filter(({ kind }) => kind !== 'soft' && kind !== 'general')
    .sort(byNamed)
    .slice(0, MOST_ROWS);
  const strengthOf = new Map<string, 'required' | 'preferred'>();
  const groupOf = new Map<string, string | null>();
  for (const row of wanted)
    for (const { id } of row.members) {
      strengthOf.set(id, row.required * 2 >= row.named ? 'required' : 'preferred');
      groupOf.set(id, row.members.length > 1 ? row.id : null);
    }
  const asWanted = <T extends { id: string }>(asks: readonly T[]): T[] =>
    [...new Map(asks.map((ask) => [ask.id, ask])).values()]
      .filter(({ id }) => strengthOf.has(id))
      .map((ask) => ({
        ...ask,
        sure: true,
        strength: strengthOf.get(ask.id) ?? 'preferred',
        group: groupOf.get(ask.id) ?? null,
      }));
  const skills: SkillAsk[] = asWanted(readings.flatMap((reading) => reading.skills));
  const certifications = asWanted(readings.flatMap((reading) => reading.certifications));
  const old =
    readings.filter(({ gates }) => gates.some(({ kind }) => kind === 'years')).length * 2 >
    readings.length;
  const together: Reading = {
    ...first,
    jobId: null,
    title: null,
    company: null,
    // The years that a few listings ask for do not make the role one for seniors.
    gates: readings.flatMap(({ gates }) => gates).filter(({ kind }) => kind !== 'years' || old),
    negated: [],
    skills,
    certifications,
    count: countReading(skills, certifications),
  };
  const { suggestions } = suggest(
    matchReading(together, records, catalog, today),
    records,
    catalog,
    today,
    wishes,
  );
  return withoutRepeats(suggestions, groupOf)
    .slice(0, MOST_STEPS)
    .map((suggestion) => ({
      suggestion,
      namedBy: listingsNaming(suggestion.credentialId, readings, catalog),
      helpsIn: readings.filter((reading) =>
        [...reading.skills, ...reading.certifications].some(
          ({ id, sure }) => sure && suggestion.closes.some((gap) => gap.id === id),
        ),
      ).length,
    }));
}

/** Leaves out what closes only gaps that a better step closes already; a choice is one gap. */
function withoutRepeats(
  suggestions: readonly Suggestion[],
  groupOf: ReadonlyMap<string, string | null>,
): Suggestion[] {
  const closed = new Set<string>();
  return suggestions.filter(({ closes }) => {
    const gaps = closes.map(({ id }) => groupOf.get(id) ?? id);
    const brings = gaps.some((gap) => !closed.has(gap));
    for (const gap of gaps) closed.add(gap);
    return brings;
  });
}

/** Listings that name the credential itself, or something that holding it answers. */
function listingsNaming(
  credentialId: string,
  readings: readonly Reading[],
  catalog: Catalog,
): number {
  const ids = new Set([credentialId, ...answeredBy(catalog, credentialId)]);
  return readings.filter(({ certifications }) =>
    certifications.some(({ id, sure }) => sure && ids.has(id)),
  ).length;
}
