import {
  contentScriptFiles,
  contentScriptMatches,
  injectScripts,
  tabsOn,
} from '../../platform/browser.ts';

/**
 * Put the content script into a tab that has none: one that was open before the extension was
 * installed or updated, or a page that a click on the button just gave access to. The script itself
 * sees to it that it runs once. False where the browser does not allow it.
 */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await injectScripts(tabId, contentScriptFiles());
    return true;
  } catch {
    return false;
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
