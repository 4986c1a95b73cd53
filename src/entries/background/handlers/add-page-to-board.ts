import type { Handler } from '../../../protocol/serve.ts';
import { placeGiven } from '../place-posting.ts';

/** Puts the listing of a saved page on a board; it joins the same job that was met in a tab. */
export const addPageToBoard: Handler<'addPageToBoard'> = ({ boardId, posting }) =>
  placeGiven(boardId, posting);
