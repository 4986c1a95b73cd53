import type { Catalog } from '../domain/catalog.ts';
import { type Demand, type DemandRow, ENOUGH_LISTINGS, standsApart } from '../domain/board.ts';
import type { CertificationAsk, Reading, SkillAsk, Strength } from '../domain/reading.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { type Proofs, proofsOf } from '../matching/proofs.ts';
import { isField, ownFieldOf, partsOf, repeatsParts, saysCloser } from './broader.ts';
import { asEverywhere, isThin, particularity } from './particular.ts';
import { staleSince } from './stale.ts';
import { wilson } from './wilson.ts';
import { type Naming, ownWords } from './wording.ts';

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
 * @param role what the person calls the role: its own name is nothing to set out for
 */
export function demandOf(
  readings: readonly Reading[],
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  role = '',
): Demand {
  const listings = readings.map(askedIn);
  const companies = new Map(readings.map(({ company }, at) => [listings[at], company]));
  const things = firstAsks(listings);
  const proofs = proofsOf(records, catalog, today);
  const parts = partsOf([...things.keys()], catalog);
  const isOwnField = ownFieldOf(role, readings);
  const rows = choices(listings, [...things.keys()]).map((ids): DemandRow => {
    const members = ids.map((id) => ({ id, name: things.get(id)?.name ?? id }));
    const naming = listings.filter((asked) => ids.some((id) => asked.has(id)));
    const strengths = naming.map((asked) => strongest(asked, ids));
    const named = naming.length;
    const first = things.get(ids[0] ?? '');
    const sort = first ? kindOf(first) : 'skill';
    const own = ownWords(naming.map((asked) => namingOf(asked, ids, companies)));
    const inOwnWords = Math.round(own.reduce((sum, each) => sum + each, 0));
    const isBroad =
      (canBeBroad(first) && repeatsParts(ids, listings, parts)) ||
      (sort === 'skill' &&
        (isField(ids, listings, parts, catalog) || isOwnField(namesOf(ids, catalog))));
    const general = sort === 'skill' && asEverywhere(ids, named, listings.length);
    const kind = general ? 'general' : isBroad ? 'broad' : sort;
    const firmness = naming.map(
      (asked, at) =>
        (own[at] ?? 1) *
        FIRMNESS[strongest(asked, ids) ?? 'mentioned'] *
        (leavesChoice(asked, ids) ? OF_A_CHOICE : 1) *
        (sort === 'skill' && saysCloser(asked, ids, parts) ? SAID_BY_THE_WAY : 1),
    );
    return {
      id: ids.join('+'),
      members,
      kind,
      named,
      required: strengths.filter((strength) => strength === 'required').length,
      preferred: strengths.filter((strength) => strength === 'preferred').length,
      inOwnWords,
      asChoice: naming.filter((asked) => leavesChoice(asked, ids)).length,
      range: wilson(named, listings.length),
      particular: particularity(
        ids,
        { named: inOwnWords, asking: firmness.reduce((sum, each) => sum + each, 0) },
        listings.length,
      ),
      covered: coveredBy(ids, proofs, records, today),
    };
  });
  return {
    listings: listings.length,
    provisional: listings.length < ENOUGH_LISTINGS,
    rows: rows.filter((row) => isAsked(row, listings.length)).sort(byParticular),
  };
}

/**
 * Whether too few of a board's listings name a row for it to keep coming up. Below five listings
 * what one of them names is a quarter already.
 */
export function namedByFew({ inOwnWords }: DemandRow, { listings }: Demand): boolean {
  return isThin(inOwnWords, listings);
}

/** What a listing's naming counts in the order: what it requires most, a mere duty least. */
const FIRMNESS: Readonly<Record<Strength, number>> = {
  required: 1,
  preferred: 0.8,
  mentioned: 0.6,
};
/** Something else would do as well. */
const OF_A_CHOICE = 0.75;
const SAID_BY_THE_WAY = 0.75;

/** Duties that so many of the listings, and this share of them, name are as good as asked for. */
const LEAST_DUTIES = 3;
const DUTY_SHARE = 0.25;

/** Software that none asks for is what they sell or run, unless half of the listings name it. */
const SOFTWARE_SHARE = 0.5;

/** Whether the listings ask for a row; what a few only mention is nothing to buy. */
function isAsked({ kind, named, required, preferred }: DemandRow, listings: number): boolean {
  const share = kind === 'software' ? SOFTWARE_SHARE : DUTY_SHARE;
  return required + preferred > 0 || named >= Math.max(LEAST_DUTIES, listings * share);
}

/**
 * Whether a name can only repeat its parts. JavaScript stays what there is to learn where all
 * listings name React too.
 */
function canBeBroad(ask: Ask | undefined): boolean {
  return ask !== undefined && 'soft' in ask && !ask.soft && ask.kind !== 'language';
}

/** All names of these in the catalogue. */
function namesOf(ids: readonly string[], catalog: Catalog): string[] {
  return ids.flatMap((id) => {
    const entry = catalog.skills.get(id);
    return entry ? [entry.name, ...(entry.names ?? [])] : [];
  });
}

/** The rows that enough listings name: what there are steps for. */
export function keptRows(demand: Demand): DemandRow[] {
  return demand.rows.filter((row) => !namedByFew(row, demand));
}

/** What is to be bought: the kept rows that do not stand apart. */
export function shoppingRows(demand: Demand): DemandRow[] {
  return keptRows(demand).filter((row) => !standsApart(row));
}

/** Most particular first; then by count, then by name, so that the order never wavers. */
export function byParticular(a: DemandRow, b: DemandRow): number {
  return b.particular - a.particular || byNamed(a, b);
}

/** Most often named first. */
export function byNamed(a: DemandRow, b: DemandRow): number {
  return b.named - a.named || b.required - a.required || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where a listing names these, and whose it is. */
function namingOf(
  asked: Asked,
  ids: readonly string[],
  companies: ReadonlyMap<Asked | undefined, string | null>,
): Naming {
  return {
    company: companies.get(asked) ?? null,
    mentions: ids.flatMap((id) => asked.get(id)?.mentions ?? []),
  };
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
