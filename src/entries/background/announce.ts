import { sendMessage, tabsOn } from '../../platform/browser.ts';
import { tellPage } from './ask-page.ts';

/**
 * Something that pages show has changed (vault or settings): every content script reports its page
 * anew, and open pages of the extension fetch what they show again. Called after the write is on
 * the disk; nobody's answer is waited for.
 */
export async function announce(): Promise<void> {
  tellPages();
  for (const { id } of await tabsOn()) {
    tellPage(id, { to: 'content', name: 'refresh', request: {} });
  }
}

/** Tell the extension's own open pages alone. */
export function tellPages(): void {
  sendMessage({ type: 'changed' }).catch(() => {
    // No page is open.
  });
}
