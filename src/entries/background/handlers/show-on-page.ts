import { sendToTab } from '../../../platform/browser.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { type ToContentEnvelope, toContent } from '../../../protocol/messages.ts';

/** Brings a sentence of the listing to view. False when the page no longer has it. */
export const showOnPage: Handler<'showOnPage'> = async ({ tabId, ...place }) => {
  const message: ToContentEnvelope = { to: 'content', name: 'reveal', request: place };
  const answer = await sendToTab({ tabId }, message).catch(() => null);
  return { shown: toContent.reveal.response.safeParse(answer).data?.shown ?? false };
};
