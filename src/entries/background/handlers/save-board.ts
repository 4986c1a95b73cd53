import { putBoard } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Keeps a board, and what is brought back of it; what belongs to others is left alone. */
export const saveBoard: Handler<'saveBoard'> = async ({ board, listings, snapshots = [] }) => {
  const ofBoard = ({ boardId }: { boardId: string }) => boardId === board.id;
  await putBoard(vault, {
    board,
    listings: listings.filter(ofBoard),
    snapshots: snapshots.filter(ofBoard),
  });
  await announce();
  return {};
};
