import { type FrameTarget, sendToTab } from '../../platform/browser.ts';
import {
  type PageState,
  pageStateSchema,
  type ToContentEnvelope,
} from '../../protocol/messages.ts';
import { inject } from './inject.ts';

/** What came of asking a tab what it shows. */
export type PageAnswer =
  | { kind: 'state'; state: PageState }
  /** No content script is alive there. */
  | { kind: 'no-script' }
  /** There is one, but it is too busy to answer. */
  | { kind: 'busy' };

/** A page that is frozen, busy or still loading must not keep the popup waiting. */
const PATIENCE_MS = 2_000;
/** How long a popup that shows nothing yet waits for each answer. */
export const HURRY_MS = 400;

/**
 * What a tab shows: the posting of whichever frame has one, else what the page itself says. Some
 * career pages show their listings in a frame of another site.
 */
export async function askPage(tabId: number, patienceMs = PATIENCE_MS): Promise<PageAnswer> {
  const top = await askFrame({ tabId, frameId: 0 }, false, patienceMs);
  if (top.kind === 'state' && top.state.kind === 'posting') return top;
  const inner = await askFrame({ tabId }, true, patienceMs);
  return inner.kind === 'state' && inner.state.kind === 'posting' ? inner : top;
}

/** Send to all frames of a tab, and wait neither for an answer nor for one that never comes. */
export function tellPage(tabId: number, message: ToContentEnvelope): void {
  sendToTab({ tabId }, message).catch(() => {
    // A tab without a content script has nothing to be told.
  });
}

/**
 * Put the content script into a tab that had none, and ask it. The browser puts it in when the
 * page has loaded, and that may be long.
 */
export async function askInjected(
  tabId: number,
  patienceMs = PATIENCE_MS,
): Promise<PageAnswer | { kind: 'forbidden' }> {
  const injected = await soon(inject(tabId), patienceMs);
  if (injected === 'late') return BUSY;
  if (injected === 'forbidden') return { kind: 'forbidden' };
  return injected === 'done' ? askPage(tabId, patienceMs) : NO_SCRIPT;
}

async function askFrame(
  target: FrameTarget,
  postingOnly: boolean,
  patienceMs: number,
): Promise<PageAnswer> {
  const message: ToContentEnvelope = { to: 'content', name: 'describe', request: { postingOnly } };
  const answer = await soon(
    sendToTab(target, message).catch(() => NO_SCRIPT),
    patienceMs,
  );
  if (answer === 'late') return BUSY;
  if (answer === NO_SCRIPT) return NO_SCRIPT;
  // What a page's process says is looked at before it is believed.
  const parsed = pageStateSchema.safeParse(answer);
  return { kind: 'state', state: parsed.success ? parsed.data : UNREADABLE };
}

/** What comes of it within a time; `late` when nothing has come by then. */
function soon<T>(work: Promise<T>, ms: number): Promise<T | 'late'> {
  return Promise.race([
    work,
    new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), ms)),
  ]);
}

const NO_SCRIPT: PageAnswer = { kind: 'no-script' };
const BUSY: PageAnswer = { kind: 'busy' };
const UNREADABLE: PageState = {
  kind: 'none',
  detail: { status: 'unreadable', board: null, jobId: null, url: '', tried: [] },
};
