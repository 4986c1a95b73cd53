import { postingFromText } from '../../../features/sites/pasted.ts';
import { boards } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { placePosting } from '../place-posting.ts';
import { vault } from '../vault.ts';

/** Puts a pasted listing on a board; an internal role may have neither company nor title. */
export const addTextToBoard: Handler<'addTextToBoard'> = async (request) => {
  const { boardId, text, title, company } = request;
  if (!(await boards.get(vault, boardId))) return { outcome: 'no-board', id: null };
  const read = postingFromText(text);
  if (!read.lines.some((line) => line.text.trim() !== '')) {
    return { outcome: 'no-posting', id: null };
  }
  const placed = await placePosting(boardId, {
    ...read,
    title: title.trim() || read.title,
    company: company.trim() || null,
  });
  tellPages();
  return placed;
};
