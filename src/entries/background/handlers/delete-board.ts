import { removeBoard } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes a board out with its listings and earlier days, and answers with all of it. */
export const deleteBoard: Handler<'deleteBoard'> = async ({ id }) => {
  const removed = await removeBoard(vault, id);
  await announce();
  return removed ?? { board: null, listings: [], snapshots: [] };
};
