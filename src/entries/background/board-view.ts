import { demandOf } from '../../core/boards/demand.ts';
import { repeatedEmployers } from '../../core/boards/identity.ts';
import type { SavedPosting } from '../../core/domain/board.ts';
import { boards, listingsOf } from '../../features/vault/boards.ts';
import { corrections } from '../../features/vault/corrections.ts';
import { listRecords } from '../../features/vault/records.ts';
import type { BoardView, ListingHead } from '../../protocol/messages.ts';
import { readingsOf } from './board-readings.ts';
import { stepsFor } from './board-steps.ts';
import { catalogWith } from './engine.ts';
import { today } from './today.ts';
import { vault } from './vault.ts';

/** Everything that is shown of one board, counted anew; `null` when there is no such board. */
export async function boardViewOf(id: string): Promise<BoardView | null> {
  const board = await boards.get(vault, id);
  if (!board) return null;
  const [listings, corrected, { records }] = await Promise.all([
    listingsOf(vault, id),
    corrections.list(vault),
    listRecords(vault),
  ]);
  const catalog = await catalogWith(corrected);
  const readings = await readingsOf(listings, corrected);
  const demand = demandOf(readings, records, catalog, today());
  return {
    board,
    listings: listings.map(headOf).reverse(),
    demand,
    employers: repeatedEmployers(listings.map(({ posting }) => posting)),
    steps: stepsFor(demand, readings, records, catalog, today()),
  };
}

function headOf({ id, posting, createdAt, alsoAt, alsoIds, progress }: SavedPosting): ListingHead {
  const { title, company, url } = posting;
  const copies = Math.max(alsoAt.length, alsoIds.length);
  return { id, title, company, url, addedAt: createdAt, copies, progress };
}
