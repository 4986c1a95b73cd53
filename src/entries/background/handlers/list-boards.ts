import { boards, countListings } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** All boards, the active one first, archived ones last. */
export const listBoards: Handler<'listBoards'> = async () => {
  const [all, counts] = await Promise.all([boards.list(vault), countListings(vault)]);
  const sorted = all.sort(
    (a, b) => Number(a.archived) - Number(b.archived) || b.activeAt - a.activeAt,
  );
  return { boards: sorted.map((board) => ({ board, listings: counts.get(board.id) ?? 0 })) };
};
