import { putBoard } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Keeps a board, and listings of it that are brought back; others are left alone. */
export const saveBoard: Handler<'saveBoard'> = async ({ board, listings }) => {
  await putBoard(
    vault,
    board,
    listings.filter(({ boardId }) => boardId === board.id),
  );
  await announce();
  return {};
};
