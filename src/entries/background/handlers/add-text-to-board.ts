import { postingFromText } from '../../../features/sites/pasted.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { placeGiven } from '../place-posting.ts';

/** Puts a pasted listing on a board; an internal role may have neither company nor title. */
export const addTextToBoard: Handler<'addTextToBoard'> = (request) => {
  const { boardId, text, title, company } = request;
  const read = postingFromText(text);
  return placeGiven(boardId, {
    ...read,
    title: title.trim() || read.title,
    company: company.trim() || null,
  });
};
