import { type FrameTarget, sendToTab } from '../../platform/browser.ts';
import {
  type PageState,
  pageStateSchema,
  type ToContentEnvelope,
} from '../../protocol/messages.ts';

/** What came of asking a tab what it shows. */
export type PageAnswer =
  | { kind: 'state'; state: PageState }
  /** No content script is alive there. */
  | { kind: 'no-script' }
  /** There is one, but it is too busy to answer. */
  | { kind: 'busy' };

/** A page that is frozen or busy must not keep the popup waiting. */
const PATIENCE_MS = 2_000;

/**
 * What a tab shows: the posting of whichever frame has one, else what the page itself says. Some
 * career pages show their listings in a frame of another site.
 */
export async function askPage(tabId: number): Promise<PageAnswer> {
  const top = await askFrame({ tabId, frameId: 0 }, false);
  if (top.kind === 'state' && top.state.kind === 'posting') return top;
  const inner = await askFrame({ tabId }, true);
  return inner.kind === 'state' && inner.state.kind === 'posting' ? inner : top;
}

/** Send to all frames of a tab, and wait neither for an answer nor for one that never comes. */
export function tellPage(tabId: number, message: ToContentEnvelope): void {
  sendToTab({ tabId }, message).catch(() => {
    // A tab without a content script has nothing to be told.
  });
}

async function askFrame(target: FrameTarget, postingOnly: boolean): Promise<PageAnswer> {
  const message: ToContentEnvelope = { to: 'content', name: 'describe', request: { postingOnly } };
  const answer = await Promise.race([
    sendToTab(target, message).catch(() => NO_SCRIPT),
    new Promise<typeof BUSY>((resolve) => setTimeout(() => resolve(BUSY), PATIENCE_MS)),
  ]);
  if (answer === NO_SCRIPT || answer === BUSY) return answer as PageAnswer;
  // What a page's process says is looked at before it is believed.
  const parsed = pageStateSchema.safeParse(answer);
  return { kind: 'state', state: parsed.success ? parsed.data : UNREADABLE };
}

const NO_SCRIPT: PageAnswer = { kind: 'no-script' };
const BUSY: PageAnswer = { kind: 'busy' };
const UNREADABLE: PageState = {
  kind: 'none',
  detail: { status: 'unreadable', board: null, jobId: null, url: '', tried: [] },
};
