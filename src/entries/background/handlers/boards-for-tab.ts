import { sameJob } from '../../../core/boards/identity.ts';
import { listingsOf } from '../../../features/vault/boards.ts';
import { tabById } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { askPage } from '../ask-page.ts';
import { boardHeads } from '../board-heads.ts';
import { boardViewOf } from '../board-view.ts';
import { vault } from '../vault.ts';

const NONE = { boards: [], active: null, onActive: null, next: null };

/** What the popup says of boards; in a private window nothing, since nothing can be added there. */
export const boardsForTab: Handler<'boardsForTab'> = async ({ tabId }) => {
  const tab = await tabById(tabId);
  if (tab === null || tab.private) return NONE;
  const heads = (await boardHeads()).filter(({ board }) => !board.archived);
  const boards = heads.map(({ board: { id, name }, listings }) => ({ id, name, listings }));
  const [active] = boards;
  if (!active) return NONE;
  const [page, view, saved] = await Promise.all([
    askPage(tabId),
    boardViewOf(active.id),
    listingsOf(vault, active.id),
  ]);
  const posting =
    page.kind === 'state' && page.state.kind === 'posting' ? page.state.posting : null;
  return {
    boards,
    active: active.id,
    onActive: posting === null ? null : (sameJob(saved, posting)?.id ?? null),
    next: view?.steps[0] ?? null,
  };
};
