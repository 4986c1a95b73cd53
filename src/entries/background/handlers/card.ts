import { tabById } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { askAt, cardFor } from '../card.ts';
import { reportOn } from '../engine.ts';
import { ownFacts } from '../own.ts';

/** What to say beside a marked word. In mode "nothing" there is no mark, and so no card. */
export const card: Handler<'card'> = async ({ posting, line, start }, { tabId }) => {
  const whole = await ownFacts();
  const { started, quiet, markMode } = whole.settings;
  if (!started || quiet || markMode === 'nothing') return { card: null };
  const report = await reportOn(posting, whole);
  const compared = markMode === 'have-and-missing' && !report.vaultEmpty;
  const ask = askAt(report, line, start);
  const tab = await tabById(tabId);
  const mayStore = tab !== null && !tab.private;
  return { card: ask && cardFor(report, ask, line, { mayStore, compared }) };
};
