import { boards, listingsOf, putBoard } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { vault } from '../vault.ts';

/** Copies a board with its listings; the copy becomes the active one. */
export const copyBoard: Handler<'copyBoard'> = async ({ id, name }) => {
  const board = await boards.get(vault, id);
  if (!board) return { id: null };
  const copy = crypto.randomUUID();
  const now = Date.now();
  const listings = await listingsOf(vault, id);
  await putBoard(vault, {
    board: {
      ...board,
      id: copy,
      name,
      archived: false,
      activeAt: now,
      createdAt: now,
      updatedAt: now,
    },
    listings: listings.map((one) => ({
      ...one,
      id: `${copy}/${crypto.randomUUID()}`,
      boardId: copy,
      updatedAt: now,
    })),
    snapshots: [],
  });
  tellPages();
  return { id: copy };
};
