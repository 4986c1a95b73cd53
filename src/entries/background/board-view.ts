import { wishesFrom } from '../../core/advice/wishes.ts';
import { demandOf } from '../../core/boards/demand.ts';
import { repeatedEmployers } from '../../core/boards/identity.ts';
import type { SavedPosting } from '../../core/domain/board.ts';
import { boards, listingsOf } from '../../features/vault/boards.ts';
import type { BoardView, ListingHead } from '../../protocol/messages.ts';
import { readingsOf } from './board-readings.ts';
import { stepsFor } from './board-steps.ts';
import { catalogWith } from './engine.ts';
import { ownFacts } from './own.ts';
import { today } from '../../platform/today.ts';
import { vault } from './vault.ts';

/** Views counted since the vault was last written to; a shortcut, never a truth. */
const counted = new Map<string, Promise<BoardView | null>>();

/**
 * Everything that is shown of one board; `null` when there is no such board. It is counted anew
 * after whatever was written, and on another day.
 */
export function boardViewOf(id: string): Promise<BoardView | null> {
  const moment = `${vault.writes()} ${today()} `;
  const had = counted.get(moment + id);
  if (had) return had;
  for (const key of counted.keys()) if (!key.startsWith(moment)) counted.delete(key);
  const view = count(id);
  counted.set(moment + id, view);
  // What failed is tried anew.
  view.catch(() => counted.delete(moment + id));
  return view;
}

async function count(id: string): Promise<BoardView | null> {
  const board = await boards.get(vault, id);
  if (!board) return null;
  const [listings, { records, corrections, notes }] = await Promise.all([
    listingsOf(vault, id),
    ownFacts(),
  ]);
  const catalog = await catalogWith(corrections);
  const readings = await readingsOf(listings, corrections);
  const demand = demandOf(readings, records, catalog, today(), board.name);
  return {
    board,
    listings: listings.map(headOf).reverse(),
    demand,
    employers: repeatedEmployers(listings.map(({ posting }) => posting)),
    steps: stepsFor(demand, readings, records, catalog, today(), wishesFrom(notes)),
  };
}

function headOf({ id, posting, createdAt, alsoAt, alsoIds, progress }: SavedPosting): ListingHead {
  const { title, company, url } = posting;
  const copies = Math.max(alsoAt.length, alsoIds.length);
  return { id, title, company, url, addedAt: createdAt, copies, progress };
}
