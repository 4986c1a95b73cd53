import type { Handler } from '../../../protocol/serve.ts';
import { addTab } from '../add-tab.ts';

/** Puts the listing that a tab shows on a board; the popup asks for it. */
export const addToBoard: Handler<'addToBoard'> = ({ tabId, boardId }) => addTab(tabId, boardId);
