import { pageSource, tabById } from '../../../platform/browser.ts';
import { CodedError } from '../../../platform/coded-error.ts';
import type { Handler } from '../../../protocol/serve.ts';

/** Longer pages are cut: what is beyond is not what keeps a reader from reading. */
const MOST_CHARACTERS = 10_000_000;

/** Takes the source of a page for the person to look at, scrub and save; nothing of it is kept. */
export const pageCopy: Handler<'pageCopy'> = async ({ tabId }) => {
  const tab = await tabById(tabId);
  if (tab?.private) throw new CodedError('not-allowed', 'Nothing is saved of a private window');
  const page = tab && (await pageSource(tabId).catch(() => null));
  if (!page) throw new CodedError('tab-gone', 'The page cannot be seen any more');
  return { html: page.html.slice(0, MOST_CHARACTERS), url: page.url };
};
