import { boards, countListings } from '../../../features/vault/boards.ts';
import { tabById } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { askPage } from '../ask-page.ts';
import { placePosting } from '../place-posting.ts';
import { vault } from '../vault.ts';

/**
 * Puts the listing that a tab shows on a board, which becomes the active one. The page is asked
 * now, so what is kept is what is there. Nothing is kept from a private window.
 */
export const addToBoard: Handler<'addToBoard'> = async ({ tabId, boardId }) => {
  const nothing = { id: null, listings: 0 };
  const tab = await tabById(tabId);
  if (tab === null || tab.private) return { outcome: 'private', ...nothing };
  const board = await boards.get(vault, boardId);
  if (!board) return { outcome: 'no-board', ...nothing };
  const page = await askPage(tabId);
  if (page.kind !== 'state' || page.state.kind !== 'posting')
    return { outcome: 'no-posting', ...nothing };
  const placed = await placePosting(boardId, page.state.posting);
  const now = Date.now();
  await boards.put(vault, [{ ...board, activeAt: now, updatedAt: now }]);
  await announce();
  return { ...placed, listings: (await countListings(vault)).get(boardId) ?? 0 };
};
