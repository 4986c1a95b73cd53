import type { Handler } from '../../../protocol/serve.ts';
import { adviceForBoard, adviceForText } from '../advice-view.ts';

/** What advice knows of a board or of a pasted listing. */
export const planOffers: Handler<'planOffers'> = ({ text, boardId }) =>
  boardId === null ? adviceForText(text) : adviceForBoard(boardId);
