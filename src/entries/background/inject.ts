import {
  contentScriptFiles,
  contentScriptMatches,
  injectScripts,
  tabsOn,
} from '../../platform/browser.ts';

/** What came of putting the content script into a tab. */
export type Injected = 'done' | 'no-access' | 'forbidden';

/** Chrome's words for pages of its own and of its store; it gives no code. */
const FORBIDDEN = /cannot access a \S+:\/\/ url|gallery cannot be scripted/i;

/**
 * Put the content script into a tab that has none: one that was open before the extension was
 * installed or updated, or a page that a click on the button just gave access to. The script itself
 * sees to it that it runs once.
 */
export async function inject(tabId: number): Promise<Injected> {
  try {
    await injectScripts(tabId, contentScriptFiles());
    return 'done';
  } catch (error) {
    return error instanceof Error && FORBIDDEN.test(error.message) ? 'forbidden' : 'no-access';
  }
}

/**
 * Wake the job pages that are already open, so that Start works on them without a reload. Pages
 * whose script is alive are not asked, only injected: asking would read them.
 */
export async function injectIntoOpenPages(): Promise<void> {
  const tabs = await tabsOn(contentScriptMatches());
  await Promise.all(tabs.map(({ id }) => inject(id)));
}
