import { type Demand, type DemandRow, standsApart } from '../domain/board.ts';
import type { BoardChanges } from '../domain/plan.ts';
import { type Naming, plainly } from './naming.ts';

/** A share that grew by so much is rising; less is chance. */
const RISE = 0.15;
/** What a single listing names is no change of the market. */
const LEAST_LISTINGS = 2;
/** With fewer new listings nobody can say that something is asked for no more. */
const ENOUGH_NEW = 5;

/** Three counts of one board, all made with the same catalogue and the same corrections. */
export interface Counts {
  /** The listings of then, held against the vault of then. */
  before: Demand;
  /** The listings that were added since. */
  since: Demand;
  /** All listings, held against the vault of now. */
  now: Demand;
  naming?: Naming;
}

/**
 * What changed on a board since a day: gaps that something new in the vault closes; what new
 * listings ask for and earlier ones did not; what a larger part of them asks for; what none of them
 * asks for any more. What stands apart on the board now is no news. Since all three counts come from
 * the same catalogue, nothing that is reported can come from an update of it.
 */
export function changesBetween({
  before,
  since,
  now,
  naming = plainly,
}: Counts): Omit<BoardChanges, 'since' | 'added' | 'removed'> {
  const [earlier, fresh, all] = [before, since, now].map(rowsOf) as [Rows, Rows, Rows];
  const nameOf = ({ members }: DemandRow) => naming(members.map(({ name }) => name));
  const changes: ReturnType<typeof changesBetween> = {
    closed: [],
    fresh: [],
    rising: [],
    gone: [],
  };
  const isNews = (row: DemandRow) => !standsApart(counterpart(row, all) ?? row);
  for (const row of all.values())
    if (isNews(row) && counterpart(row, earlier)?.covered === null && row.covered !== null)
      changes.closed.push({ name: nameOf(row), title: row.covered.title });
  for (const row of fresh.values()) {
    const was = counterpart(row, earlier);
    const name = nameOf(row);
    if (row.named < LEAST_LISTINGS || !isNews(row)) continue;
    if (!was) changes.fresh.push({ name, named: row.named });
    else if (since.listings >= ENOUGH_NEW && share(row, since) - share(was, before) >= RISE)
      changes.rising.push({ name, before: share(was, before), now: share(row, since) });
  }
  if (since.listings >= ENOUGH_NEW)
    for (const row of earlier.values())
      if (!counterpart(row, fresh) && row.named >= LEAST_LISTINGS && isNews(row))
        changes.gone.push({ name: nameOf(row), named: row.named });
  return changes;
}

type Rows = ReadonlyMap<string, DemandRow>;

function rowsOf({ rows }: Demand): Rows {
  return new Map(rows.filter(({ kind }) => kind !== 'soft').map((row) => [row.id, row]));
}

/** The same row, or the first that shares a member: what is offered as a choice may be cut anew. */
function counterpart(row: DemandRow, rows: Rows): DemandRow | undefined {
  const ids = new Set(row.members.map(({ id }) => id));
  return (
    rows.get(row.id) ??
    [...rows.values()].find(({ members }) => members.some(({ id }) => ids.has(id)))
  );
}

const share = (row: DemandRow, { listings }: Demand) => (listings === 0 ? 0 : row.named / listings);
