import { sendMessage } from '../platform/browser.ts';
import { CodedError } from '../platform/coded-error.ts';
import type {
  ErrorCode,
  MessageName,
  Request,
  Response,
  Result,
  ToBackground,
} from './messages.ts';

type ExtensionMessage = {
  [N in MessageName]: ToBackground[N]['from'] extends 'extension' ? N : never;
}[MessageName];

/** Every message that an extension page may send, as a function. */
export type Call = { [N in ExtensionMessage]: (request: Request<N>) => Promise<Response<N>> };

/** What a call throws: a code that has a sentence in `_locales`. */
export class ProtocolError extends CodedError<ErrorCode> {}

/**
 * Ask the background: `await call.snapshot({ tabId })`. Throws `ProtocolError`. The functions are
 * made from the name alone, so that no page carries the schemas; the background has them.
 */
export const call: Call = new Proxy({} as Call, {
  get: (_, name) => (request: unknown) => ask(String(name), request),
});

async function ask(name: string, request: unknown): Promise<unknown> {
  const message = { to: 'background', name, request };
  const result = (await sendMessage(message).catch((error: unknown) => {
    // Nobody heard it: the worker was just being stopped. A second message wakes it.
    if (isUnheard(error)) return sendMessage(message).catch(fail);
    return fail(error);
  })) as Result<unknown> | undefined;
  if (result?.ok) return result.value;
  const { code, message: text } = result?.error ?? { code: 'internal', message: 'No answer' };
  throw new ProtocolError(code, text);
}

function fail(error: unknown): never {
  throw new ProtocolError('internal', 'The background could not be reached', error);
}

function isUnheard(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist/i.test(error.message);
}
