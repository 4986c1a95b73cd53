import type { Posting } from '../../../core/domain/posting.ts';
import { postingFromText } from '../../../features/sites/pasted.ts';
import { sendToTab } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { type ToContentEnvelope, toContent } from '../../../protocol/messages.ts';
import { reportOn } from '../engine.ts';
import { outcomeOf } from '../outcome.ts';
import { ownFacts } from '../own.ts';

const MOST_CHARACTERS = 2_500_000;

/** A selection often begins in the middle, with "Requirements": its first line is never its title. */
function postingFromSelection(text: string): Posting {
  const posting = postingFromText(text);
  if (posting.title === null) return posting;
  const first = { text: posting.title, bullet: false, heading: 'none', depth: 0 } as const;
  return { ...posting, source: 'selection', title: null, lines: [first, ...posting.lines] };
}

/** Reads what is selected in a page as if it had been pasted. The text is not kept. */
export const readSelection: Handler<'readSelection'> = async ({ tabId }) => {
  const message: ToContentEnvelope = { to: 'content', name: 'selection', request: {} };
  const answer = await sendToTab({ tabId }, message).catch(() => null);
  const text = toContent.selection.response.safeParse(answer).data?.text.slice(0, MOST_CHARACTERS);
  if (!text) return { selected: false, report: null };
  const own = await ownFacts().catch(() => ({ records: [], corrections: [] }));
  const page = { kind: 'posting', posting: postingFromSelection(text) } as const;
  const outcome = await outcomeOf(page, own, reportOn);
  return { selected: true, report: outcome.state === 'read' ? outcome.report : null };
};
