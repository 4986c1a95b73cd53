import { offersFor } from '../../../core/advice/plan/offers.ts';
import { postingFromText } from '../../../features/sites/pasted.ts';
import { readWhole } from '../../../features/vault/whole.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { engine } from '../engine.ts';
import { outcomeOf } from '../outcome.ts';
import { today } from '../today.ts';
import { vault } from '../vault.ts';

/** The gaps of a pasted listing and the credentials that close them. The text is not kept. */
export const planOffers: Handler<'planOffers'> = async ({ text }) => {
  const own = await readWhole(vault);
  const outcome = await outcomeOf({ kind: 'posting', posting: postingFromText(text) }, own);
  const reports = outcome.state === 'read' ? [outcome.report] : [];
  return offersFor(reports, own.records, (await engine()).catalog, today());
};
