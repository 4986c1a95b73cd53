import { postingFromText } from '../../../features/sites/pasted.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { reportOn } from '../engine.ts';
import { outcomeOf } from '../outcome.ts';
import { ownFacts } from '../own.ts';

/** Reads a pasted listing. The text is not kept. */
export const readText: Handler<'readText'> = async ({ text }) => {
  // A vault that cannot be opened is said elsewhere; the text can be read all the same.
  const own = await ownFacts().catch(() => ({ records: [], corrections: [] }));
  const outcome = await outcomeOf(
    { kind: 'posting', posting: postingFromText(text) },
    own,
    reportOn,
  );
  return { report: outcome.state === 'read' ? outcome.report : null };
};
