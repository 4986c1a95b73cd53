import { offersFor } from '../../../core/advice/plan/offers.ts';
import { postingFromText } from '../../../features/sites/pasted.ts';
import { listingsOf } from '../../../features/vault/boards.ts';
import { readOwn } from '../../../features/vault/own.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { catalogWith } from '../engine.ts';
import { outcomeOf } from '../outcome.ts';
import { today } from '../today.ts';
import { vault } from '../vault.ts';

/** The gaps of a board or of a pasted listing, and the credentials that close them. */
export const planOffers: Handler<'planOffers'> = async ({ text, boardId }) => {
  const own = await readOwn(vault);
  const postings =
    boardId === null
      ? [postingFromText(text)]
      : (await listingsOf(vault, boardId)).map(({ posting }) => posting);
  const reports = [];
  for (const posting of postings) {
    const outcome = await outcomeOf({ kind: 'posting', posting }, own);
    if (outcome.state === 'read') reports.push(outcome.report);
  }
  return offersFor(reports, own.records, await catalogWith(own.corrections), today());
};
