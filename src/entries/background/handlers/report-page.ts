import { buttonText } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { askPage } from '../ask-page.ts';
import { matchedOn, theRelations } from '../engine.ts';
import { marksFor } from '../marks.ts';
import { outcomeOf } from '../outcome.ts';
import { showButton } from '../show-button.ts';
import { ownFacts } from '../own.ts';

const NOTHING = { marks: [] };

/**
 * A frame says what it shows. It is told what to mark, and the tab's button follows. Nothing of it
 * is stored, in private windows as in others.
 */
export const reportPage: Handler<'reportPage'> = async ({ state }, sender) => {
  const { tabId, frameId, shown } = sender;
  // A page that is only being prepared must not draw over the one that is looked at.
  if (!shown) return NOTHING;
  // What a listing is held against is read from the package while the vault is opened.
  if (state.kind === 'posting') theRelations().catch(() => undefined);
  const whole = await ownFacts().catch(() => null);
  if (whole === null) {
    await showButton(tabId, { state: 'storage-failing' });
    return NOTHING;
  }
  const { settings } = whole;
  if (!settings.started || settings.quiet) {
    await showButton(tabId, { state: settings.started ? 'quiet' : 'not-started' });
    return NOTHING;
  }

  if (state.kind === 'posting') {
    const outcome = await outcomeOf(state, whole, matchedOn);
    // Marks need not wait for the button.
    void showButton(tabId, outcome).then(tellPages);
    return outcome.state === 'read'
      ? { marks: marksFor(outcome.report, settings.markMode) }
      : NOTHING;
  }

  // Frames without a posting (advertisements, log-ins) have no say while the button is plain.
  if (frameId !== 0 && (await buttonText(tabId)) === '') return NOTHING;
  const page = await askPage(tabId);
  const shows = page.kind === 'state' ? page.state : state;
  await showButton(tabId, await outcomeOf(shows, whole, matchedOn));
  tellPages();
  return NOTHING;
};
