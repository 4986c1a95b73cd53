import type * as z from 'zod/mini';
import type { MessageListener, Sender } from '../platform/browser.ts';
import { ERROR_CODES, type ErrorCode } from './error-codes.ts';
import type { MessageName, Request, Response, Result, ToBackground } from './messages.ts';

/** The frame of a page from which a content script speaks, as the browser vouches for it. */
export interface ContentSender {
  tabId: number;
  /** 0 is the page itself. */
  frameId: number;
  /** False for a page that is not shown yet (prerender) or no more (back/forward cache). */
  shown: boolean;
}

type SenderOf<N extends MessageName> = ToBackground[N]['from'] extends 'content'
  ? ContentSender
  : undefined;

/** Answers one message. What it throws becomes a code at the caller's end. */
export type Handler<N extends MessageName> = (
  request: Request<N>,
  sender: SenderOf<N>,
) => Response<N> | Promise<Response<N>>;

/** One handler for every message of `toBackground`. */
export type Handlers = { [N in MessageName]: Handler<N> };

/** The few things that `serve` needs of the browser; tests bring their own. */
export interface Listening {
  extensionId: string;
  /** Address of the extension's pages, ending in a slash. */
  origin: string;
  onMessage(listener: MessageListener): void;
  /** Told of failures that no code foresees. */
  report(name: string, error: unknown): void;
  /** Longest time an answer may take; a caller is never left hanging. */
  patienceMs: number;
}

/** How a request travels. Nothing else that is heard is ours. */
export interface Envelope {
  to: 'background';
  name: MessageName;
  request: unknown;
}

/**
 * Answer the messages of `toBackground`: the extension's only message listener. Whether a message
 * is ours is decided at once, because a listener that hesitates claims messages meant for others.
 */
export function serve(handlers: Handlers, listening: Listening): void {
  listening.onMessage((message, sender, respond) => {
    if (!isEnvelope(message, handlers) || sender.id !== listening.extensionId) return false;
    void answer(handlers, listening, message, sender).then(respond);
    return true;
  });
}

async function answer(
  handlers: Handlers,
  listening: Listening,
  { name, request }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  const { from, request: schema } = await rowOf(name);
  const caller = senderAs(from, sender, listening.origin);
  if (caller === null) return failure('not-allowed', `${name} may not be sent from here`);
  const parsed = schema.safeParse(request);
  if (!parsed.success) return failure('bad-request', `${name}: not a valid request`);
  try {
    // Both types of the pair come from the same row of the table.
    const handler = handlers[name] as (request: unknown, sender: unknown) => unknown;
    const value = await within(listening.patienceMs, () =>
      handler(parsed.data, caller === 'extension' ? undefined : caller),
    );
    return { ok: true, value };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'internal') listening.report(name, error);
    // A content script lives in a foreign page and learns no details.
    return failure(code, from === 'content' || !(error instanceof Error) ? name : error.message);
  }
}

/** What serving needs of a row of `toBackground`. */
interface Row {
  from: 'content' | 'extension';
  request: z.ZodMiniType;
}

/**
 * The parts of `toBackground`. A group's schemas are made when one of it is first heard: zod needs
 * some milliseconds for all of them, which a cold background does not have. Those of pages first.
 */
const GROUPS: readonly (() => Promise<Partial<Record<MessageName, Row>>>)[] = [
  async () => (await import('./messages/page.ts')).pageMessages,
  async () => (await import('./messages/reading.ts')).readingMessages,
  async () => (await import('./messages/vault.ts')).vaultMessages,
  async () => (await import('./messages/catalogue.ts')).catalogueMessages,
  async () => (await import('./messages/boards.ts')).boardMessages,
];

async function rowOf(name: MessageName): Promise<Row> {
  for (const load of GROUPS) {
    const row = (await load())[name];
    if (row) return row;
  }
  throw new Error(`${name} is in no group of messages`);
}

/** The sender in the role that the message asks for, or `null` when it may not send it. */
function senderAs(
  from: 'content' | 'extension',
  sender: Sender,
  origin: string,
): ContentSender | 'extension' | null {
  const ownPage = sender.url?.startsWith(origin) ?? false;
  if (from === 'extension') return ownPage ? 'extension' : null;
  if (ownPage || sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return {
    tabId: sender.tab.id,
    frameId: sender.frameId,
    shown: (sender.documentLifecycle ?? 'active') === 'active',
  };
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return to === 'background' && typeof name === 'string' && Object.hasOwn(handlers, name);
}

function within<T>(ms: number, work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), ms);
    const settled = () => clearTimeout(timer);
    Promise.resolve().then(work).then(resolve, reject).finally(settled);
  });
}

function codeOf(error: unknown): ErrorCode {
  const code = (error as { code?: unknown } | null)?.code;
  return ERROR_CODES.find((known) => known === code) ?? 'internal';
}

function failure(code: ErrorCode, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
