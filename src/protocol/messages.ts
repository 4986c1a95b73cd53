import type * as z from 'zod/mini';
import { boardMessages } from './messages/boards.ts';
import { catalogueMessages } from './messages/catalogue.ts';
import { pageMessages, type toContent } from './messages/page.ts';
import { readingMessages } from './messages/reading.ts';
import { vaultMessages } from './messages/vault.ts';
import type { ErrorCode } from './error-codes.ts';

/*
 * Every word between the worlds of Waymark, by what it is about in messages/. One table per
 * direction; each message has a request and a response schema, and says who may send it. JSON
 * only: Chrome's messages turn a Map into `{}` and a Date into a string.
 *
 * A content script lives in a foreign page and is not trusted: it may report what the page shows
 * and is told which characters to mark. It never sees the vault.
 */

/** Messages that the background answers. `from` is checked against the sender before parsing. */
export const toBackground = {
  ...pageMessages,
  ...readingMessages,
  ...vaultMessages,
  ...catalogueMessages,
  ...boardMessages,
} as const;

export type {
  BoardHead,
  BoardsForTab,
  BoardStep,
  BoardView,
  ListingHead,
} from './messages/boards.ts';
export type { CatalogHit } from './messages/catalogue.ts';
export type { Card, Mark, MarkGroup, PageState } from './messages/page.ts';
export type { ErrorCode } from './error-codes.ts';
export { pageStateSchema, toContent } from './messages/page.ts';
export type { Snapshot } from './messages/reading.ts';

/** Failure as data: `Error` objects do not survive a message in every browser. */
export type Result<T> =
  { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

export type ToBackground = typeof toBackground;
export type MessageName = keyof ToBackground;
export type Request<N extends MessageName> = z.infer<ToBackground[N]['request']>;
export type Response<N extends MessageName> = z.infer<ToBackground[N]['response']>;
export type ToContent = typeof toContent;

/** How a message to content scripts travels. */
export type ToContentEnvelope = {
  [N in keyof ToContent]: {
    to: 'content';
    name: N;
    request: z.infer<ToContent[N]['request']>;
  };
}[keyof ToContent];
