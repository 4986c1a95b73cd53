import { activeTab } from '../../platform/browser.ts';
import type { ToContentEnvelope } from '../../protocol/messages.ts';
import { tellPage } from './ask-page.ts';

const MESSAGES: Record<string, ToContentEnvelope> = {
  'next-missing': { to: 'content', name: 'step', request: { direction: 1 } },
  'previous-missing': { to: 'content', name: 'step', request: { direction: -1 } },
  'toggle-marks': { to: 'content', name: 'toggleMarks', request: {} },
};

/** Keys that act on the page in front. A page without a listing takes no notice. */
export async function tellShownPage(shortcut: string): Promise<void> {
  const message = MESSAGES[shortcut];
  const tab = message && (await activeTab());
  if (tab) tellPage(tab.id, message);
}
