import { impliedBy } from '../catalog/index.ts';
import type { Catalog } from '../domain/catalog.ts';
import { type Demand, type DemandRow, ENOUGH_LISTINGS } from '../domain/board.ts';
import type { CertificationAsk, Reading, SkillAsk, Strength } from '../domain/reading.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { type Proofs, proofsOf } from '../matching/proofs.ts';
import { asEverywhere, particularity } from './particular.ts';
import { staleSince } from './stale.ts';
import { wilson } from './wilson.ts';

type Ask = SkillAsk | CertificationAsk;

/** What one listing asks for, by id; each counts once however often it is named. */
type Asked = ReadonlyMap<string, Ask>;

/** Everything that one listing surely names. */
export function askedIn({ skills, certifications }: Reading): Asked {
  return new Map([...skills, ...certifications].filter(({ sure }) => sure).map((a) => [a.id, a]));
}

/**
 * The shopping list of a board: by listings, not by mentions, most particular first. The same
 * readings, vault and day give the same list in the same order.
 *
 * @param readings one corrected reading for each different job
 * @param today `YYYY-MM-DD`, in the person's own time zone
 */
export function demandOf(
  readings: readonly Reading[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
): Demand {
  const listings = readings.map(askedIn);
  const things = firstAsks(listings);
  const proofs = proofsOf(records, catalog, today);
  const parts = partsOf([...things.keys()], catalog);
  const rows = choices(listings, [...things.keys()]).map((ids): DemandRow => {
    const members = ids.map((id) => ({ id, name: things.get(id)?.name ?? id }));
    const naming = listings.filter((asked) => ids.some((id) => asked.has(id)));
    const strengths = naming.map((asked) => strongest(asked, ids));
    const named = naming.length;
    const first = things.get(ids[0] ?? '');
    const sort = first ? kindOf(first) : 'skill';
    const general = sort === 'skill' && asEverywhere(ids, named, listings.length);
    const kind = general ? 'general' : sort;
    const closer = sort === 'skill' ? naming.filter((asked) => saysCloser(asked, ids, parts)) : [];
    const field = sort === 'skill' && isField(ids, named / listings.length, parts);
    const particular = particularity(ids, named - closer.length / 2, listings.length);
    return {
      id: ids.join('+'),
      members,
      kind,
      named,
      required: strengths.filter((strength) => strength === 'required').length,
      preferred: strengths.filter((strength) => strength === 'preferred').length,
      asChoice: naming.filter((asked) => leavesChoice(asked, ids)).length,
      range: wilson(named, listings.length),
      particular: field ? 0 : particular,
      covered: coveredBy(ids, proofs, records, today),
    };
  });
  return {
    listings: listings.length,
    provisional: listings.length < ENOUGH_LISTINGS,
    // What no listing asks for, only mentions, is nothing to buy.
    rows: rows.filter(({ required, preferred }) => required + preferred > 0).sort(byParticular),
  };
}

/** Whether a row is no part of what to buy: a quality, or what jobs of all kinds ask for alike. */
export function standsApart({ kind }: DemandRow): boolean {
  return kind === 'soft' || kind === 'general';
}

/** Most particular first; then by count, then by name, so that the order never wavers. */
export function byParticular(a: DemandRow, b: DemandRow): number {
  return b.particular - a.particular || byNamed(a, b);
}

/** Most often named first. */
export function byNamed(a: DemandRow, b: DemandRow): number {
  return b.named - a.named || b.required - a.required || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function firstAsks(listings: readonly Asked[]): Map<string, Ask> {
  const things = new Map<string, Ask>();
  for (const asked of listings)
    for (const [id, ask] of asked) if (!things.has(id)) things.set(id, ask);
  return things;
}

const RANK: Record<Strength, number> = { mentioned: 0, preferred: 1, required: 2 };

/** How firmly a listing asks for one of these; `null` when it names none of them. */
export function strongest(asked: Asked, ids: readonly string[]): Strength | null {
  let best: Strength | null = null;
  for (const id of ids) {
    const strength = asked.get(id)?.strength;
    if (strength && (best === null || RANK[strength] > RANK[best])) best = strength;
  }
  return best;
}

/** Whether a listing offers something outside these ids in place of each of them that it names. */
function leavesChoice(asked: Asked, ids: readonly string[]): boolean {
  return ids.every((id) => {
    const group = asked.get(id)?.group;
    if (group === undefined) return true;
    if (group === null) return false;
    return [...asked].some(([other, ask]) => ask.group === group && !ids.includes(other));
  });
}

/** For each of these ids, those among them that are a part of it. */
function partsOf(ids: readonly string[], catalog: Catalog): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const id of ids)
    for (const whole of impliedBy(catalog, id)) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  return parts;
}

/** So many parts of a skill on one board make it the name of the field. */
const FIELD_PARTS = 3;

/**
 * Whether a row is the role's own field ("accounting" for accountants): half of the listings name
 * it, and several of its parts stand on the same list. True, and nothing to set out for.
 */
function isField(
  ids: readonly string[],
  share: number,
  parts: ReadonlyMap<string, readonly string[]>,
): boolean {
  return share >= 0.5 && ids.some((id) => (parts.get(id) ?? []).length >= FIELD_PARTS);
}

/**
 * Whether a listing names a part as well ("marketing, above all SEO and events"): it then tells of
 * the part, and of the whole only by the way.
 */
function saysCloser(
  asked: Asked,
  ids: readonly string[],
  parts: ReadonlyMap<string, readonly string[]>,
): boolean {
  return ids.some((id) => asked.has(id) && (parts.get(id) ?? []).some((part) => asked.has(part)));
}

/**
 * Which things make one row: those that most of the listings which name them offer as a choice
 * ("AWS, Azure or GCP"). They are joined, so that one demand is not counted three times. Everything
 * else stands alone.
 */
function choices(listings: readonly Asked[], ids: readonly string[]): string[][] {
  const named = new Map<string, number>();
  const together = new Map<string, number>();
  for (const asked of listings) {
    const groups = new Map<string, string[]>();
    for (const [id, { group }] of asked) {
      named.set(id, (named.get(id) ?? 0) + 1);
      if (group !== null) groups.set(group, [...(groups.get(group) ?? []), id]);
    }
    for (const members of groups.values())
      for (const [i, one] of members.entries())
        for (const other of members.slice(i + 1)) {
          const pair = one < other ? `${one}|${other}` : `${other}|${one}`;
          together.set(pair, (together.get(pair) ?? 0) + 1);
        }
  }
  const head = new Map(ids.map((id) => [id, id]));
  for (const [pair, times] of [...together].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [one = '', other = ''] = pair.split('|');
    if (times * 2 <= Math.max(named.get(one) ?? 0, named.get(other) ?? 0)) continue;
    const [to, from] = [head.get(one) ?? one, head.get(other) ?? other];
    for (const [id, at] of head) if (at === from) head.set(id, to);
  }
  const rows = new Map<string, string[]>();
  for (const id of [...ids].sort(
    (a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0) || (a < b ? -1 : 1),
  )) {
    const at = head.get(id) ?? id;
    rows.set(at, [...(rows.get(at) ?? []), id]);
  }
  return [...rows.values()];
}

function kindOf(ask: Ask): DemandRow['kind'] {
  if (!('kind' in ask) || ask.kind === 'certification') return 'certification';
  if (ask.soft) return 'soft';
  return ask.kind === 'tool' || ask.kind === 'language' ? 'software' : 'skill';
}

function coveredBy(
  ids: readonly string[],
  proofs: Proofs,
  records: readonly VaultRecord[],
  today: string,
): DemandRow['covered'] {
  const found = ids.flatMap((id) => [...proofs.skill(id).proofs, ...proofs.achievement(id).proofs]);
  const [first] = found;
  if (!first) return null;
  // One fresh proof is enough to be fresh.
  let latest: { title: string; staleSince: number | null } | null = null;
  for (const { recordId, title } of found) {
    const record = records.find(({ id }) => id === recordId);
    const since = record ? staleSince(record, today) : null;
    if (since === null) return { title, staleSince: null };
    if (latest === null || since > (latest.staleSince ?? 0)) latest = { title, staleSince: since };
  }
  return latest;
}
