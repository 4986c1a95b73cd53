import { changesBetween } from '../../core/advice/changes.ts';
import { demandOf } from '../../core/boards/demand.ts';
import type { BoardSnapshot } from '../../core/domain/advice.ts';
import type { RoleBoard, SavedPosting } from '../../core/domain/board.ts';
import type { BoardChanges } from '../../core/domain/plan.ts';
import type { Reading } from '../../core/domain/reading.ts';
import { alternatives } from '../../features/ui/format.ts';
import { snapshots } from '../../features/vault/advice.ts';
import type { OwnFacts } from '../../features/vault/own.ts';
import { catalogWith } from './engine.ts';
import { today } from '../../platform/today.ts';
import { vault } from './vault.ts';

const DAY_MS = 86_400_000;
/** Snapshots are taken no oftener, and compared with one of about a month ago. */
const DAYS_BETWEEN = 7;
const DAYS_BACK = 28;
const MOST_KEPT = 26;

/**
 * What changed on a board since about a month ago, or since it was first looked at; `null` on the
 * first day. Takes a snapshot when the last one is a week old.
 */
export async function changesOf(
  { id: boardId, name }: RoleBoard,
  listings: readonly SavedPosting[],
  readings: readonly Reading[],
  own: OwnFacts,
): Promise<BoardChanges | null> {
  const mine = (await snapshots.list(vault))
    .filter((snapshot) => snapshot.boardId === boardId)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  await takeSnapshot(boardId, listings, own, mine);
  const old = mine.filter(({ on }) => daysSince(on) > 0);
  const then = old.findLast(({ on }) => daysSince(on) >= DAYS_BACK) ?? old[0];
  return then ? changesSince(then, name, listings, readings, own) : null;
}

async function changesSince(
  then: BoardSnapshot,
  role: string,
  listings: readonly SavedPosting[],
  readings: readonly Reading[],
  { records, corrections }: OwnFacts,
): Promise<BoardChanges> {
  const catalog = await catalogWith(corrections);
  const earlier = new Set(then.listings);
  const had = new Set(then.records);
  const of = (wanted: (id: string) => boolean) =>
    readings.filter((_, index) => wanted(listings[index]?.id ?? ''));
  const recordsThen = records.filter(({ id }) => had.has(id));
  const here = new Set(listings.map(({ id }) => id));
  return {
    since: then.on,
    added: listings.filter(({ id }) => !earlier.has(id)).length,
    removed: then.listings.filter((id) => !here.has(id)).length,
    ...changesBetween({
      before: demandOf(
        of((id) => earlier.has(id)),
        recordsThen,
        catalog,
        today(),
        role,
      ),
      since: demandOf(
        of((id) => !earlier.has(id)),
        records,
        catalog,
        today(),
        role,
      ),
      now: demandOf(readings, records, catalog, today(), role),
      naming: alternatives,
    }),
  };
}

async function takeSnapshot(
  boardId: string,
  listings: readonly SavedPosting[],
  { records }: OwnFacts,
  mine: readonly BoardSnapshot[],
): Promise<void> {
  const last = mine.at(-1);
  if (listings.length === 0 || (last && daysSince(last.on) < DAYS_BETWEEN)) return;
  await snapshots.put(vault, [
    {
      id: `snapshot:${boardId}:${today()}`,
      kind: 'board-snapshot',
      boardId,
      on: today(),
      listings: listings.map(({ id }) => id).slice(-5000),
      records: records.map(({ id }) => id).slice(-20_000),
      updatedAt: Date.now(),
    },
  ]);
  const over = mine.slice(0, Math.max(0, mine.length + 1 - MOST_KEPT));
  if (over.length > 0)
    await snapshots.remove(
      vault,
      over.map(({ id }) => id),
    );
}

const daysSince = (day: string) => Math.round((Date.parse(today()) - Date.parse(day)) / DAY_MS);
