import { JOB_WORDS } from '../../../features/sites/job-words.ts';
import { readSettings } from '../../../features/vault/settings.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { showButton } from '../show-button.ts';
import { theLexicon } from '../engine.ts';
import { vault } from '../vault.ts';

/** Whether a page may be read by itself: after Start, and not while quiet. And by which words. */
export const mayRead: Handler<'mayRead'> = async (_request, { tabId, shown }) => {
  const settings = await readSettings(vault).catch(() => null);
  const read = settings !== null && settings.started && !settings.quiet;
  // What the page will show in a moment is read with it. A failure is told to whoever needs it.
  if (read) theLexicon().catch(() => undefined);
  if (!read && shown) {
    const started = settings?.started ?? true;
    const off = settings === null ? 'storage-failing' : started ? 'quiet' : 'not-started';
    await showButton(tabId, { state: off });
  }
  return { read, words: { ...JOB_WORDS } };
};
