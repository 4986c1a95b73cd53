import { removeBoard } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes a board out with its listings, and answers with all of it. */
export const deleteBoard: Handler<'deleteBoard'> = async ({ id }) => {
  const removed = await removeBoard(vault, id);
  tellPages();
  return removed ?? { board: null, listings: [] };
};
