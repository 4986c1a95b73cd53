import type { Page } from 'puppeteer-core';
import type { MessageName, Request, Response, Result } from '../../../src/protocol/messages.ts';

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Asks the background from one of the add-on's own pages, as that page would. */
export function asking(own: () => Page) {
  return async function ask<N extends MessageName>(
    name: N,
    request: Request<N>,
  ): Promise<Response<N>> {
    const result = (await own().evaluate((message) => browser.runtime.sendMessage(message), {
      to: 'background',
      name,
      request,
    })) as Result<Response<N>>;
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    return result.value;
  };
}
