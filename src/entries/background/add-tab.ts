import { boards, countListings } from '../../features/vault/boards.ts';
import { readSettings } from '../../features/vault/settings.ts';
import { activeTab, tabById } from '../../platform/browser.ts';
import type { Response } from '../../protocol/messages.ts';
import { announce } from './announce.ts';
import { askPage } from './ask-page.ts';
import { boardHeads } from './board-heads.ts';
import { inject } from './inject.ts';
import { placePosting } from './place-posting.ts';
import { vault } from './vault.ts';

/**
 * Puts the listing that a tab shows on a board, which becomes the active one. The page is asked
 * now, so what is kept is what is there. Nothing is kept from a private window.
 */
export async function addTab(tabId: number, boardId: string): Promise<Response<'addToBoard'>> {
  const nothing = { id: null, listings: 0 };
  const tab = await tabById(tabId);
  if (tab === null || tab.private) return { outcome: 'private', ...nothing };
  const board = await boards.get(vault, boardId);
  if (!board) return { outcome: 'no-board', ...nothing };
  let page = await askPage(tabId);
  if (page.kind === 'no-script' && (await inject(tabId)) === 'done') page = await askPage(tabId);
  if (page.kind !== 'state' || page.state.kind !== 'posting')
    return { outcome: 'no-posting', ...nothing };
  const placed = await placePosting(boardId, page.state.posting);
  const now = Date.now();
  await boards.put(vault, [{ ...board, activeAt: now, updatedAt: now }]);
  await announce();
  return { ...placed, listings: (await countListings(vault, [boardId])).get(boardId) ?? 0 };
}

/**
 * One key puts the listing in front on the active role. The popup, which opened with the key, says
 * how far the role has come, or offers to begin one where there is none.
 */
export async function addShownTab(): Promise<void> {
  const [tab, { started }, [head]] = await Promise.all([
    activeTab(),
    readSettings(vault),
    boardHeads(),
  ]);
  // Before Start no page is read.
  if (tab && started && head && !head.board.archived) await addTab(tab.id, head.board.id);
}
