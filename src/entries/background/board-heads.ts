import { boards, countListings } from '../../features/vault/boards.ts';
import type { BoardHead } from '../../protocol/messages.ts';
import { vault } from './vault.ts';

/** All boards, the active one first, archived ones last. */
export async function boardHeads(): Promise<BoardHead[]> {
  const all = await boards.list(vault);
  const counts = await countListings(
    vault,
    all.map(({ id }) => id),
  );
  const sorted = all.sort(
    (a, b) => Number(a.archived) - Number(b.archived) || b.activeAt - a.activeAt,
  );
  return sorted.map((board) => ({ board, listings: counts.get(board.id) ?? 0 }));
}
