import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  type ChromiumWithWaymark,
  launchChromium,
  updateExtension,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { roleBoard } from '../../unit/support/make.ts';

declare const chrome: {
  windows: { create(options: object): Promise<{ tabs?: { id?: number }[] }> };
  tabs: { get(id: number): Promise<{ url?: string; status?: string }> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
  await updateExtension(browser, { privateWindows: true });
});
afterAll(() => browser.close());

/** Playwright does not see private windows: their page is served and looked into from outside. */
async function openPrivately(url: string, html: string): Promise<number> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no connection to the browser itself');
  const usual = new Set((await targets(session)).map((target) => target.browserContextId));
  const tabId = await browser.own.evaluate(async () => {
    const made = await chrome.windows.create({ incognito: true, url: 'about:blank' });
    return made.tabs?.[0]?.id ?? -1;
  });
  let page: string | undefined;
  await until(
    async () => {
      page = (await targets(session)).find(
        ({ browserContextId, type }) => type === 'page' && !usual.has(browserContextId),
      )?.targetId;
      return page !== undefined;
    },
    { what: 'the private page' },
  );
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: page ?? '',
    flatten: false,
  });
  let last = 0;
  const tell = (method: string, params: object) =>
    session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: ++last, method, params }),
    });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as {
      method?: string;
      params?: { requestId: string; request: { url: string } };
    };
    if (method !== 'Fetch.requestPaused' || !params) return;
    const ours = params.request.url === url;
    void tell(ours ? 'Fetch.fulfillRequest' : 'Fetch.failRequest', {
      requestId: params.requestId,
      ...(ours
        ? {
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
            body: Buffer.from(html).toString('base64'),
          }
        : { errorReason: 'InternetDisconnected' }),
    });
  });
  await tell('Fetch.enable', {});
  const tab = () => browser.own.evaluate((id) => chrome.tabs.get(id), tabId);
  // The window's own first page, were it still on its way, would take the place of ours.
  await until(async () => (await tab()).status === 'complete', { what: 'the empty private page' });
  await tell('Page.navigate', { url });
  await until(async () => (await tab()).url === url && (await tab()).status === 'complete', {
    what: 'the private page to load',
  });
  return tabId;
}

const targets = async (session: CDPSession) =>
  (await session.send('Target.getTargets')).targetInfos;

describe('a private window', () => {
  it('is read and compared; nothing of it is stored, whatever is pressed; the popup says so', async () => {
    await resetVault((name, request) => ask(browser, name, request));
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const board = roleBoard('b');
    await ask(browser, 'saveBoard', { board, listings: [] });
    const { text: before } = await ask(browser, 'exportVault', {});
    const tabId = await openPrivately(GUEST_URL, guestPage());
    const badge = () =>
      browser.own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await until(async () => (await badge()) === '2', { what: 'the badge of the private tab' });
    expect(await ask(browser, 'snapshot', { tabId })).toMatchObject({
      private: true,
      state: 'read',
      report: { count: { required: 3, heldRequired: 1 } },
    });
    expect(await ask(browser, 'addToBoard', { tabId, boardId: 'b' })).toMatchObject({
      outcome: 'private',
    });
    await expect(ask(browser, 'pageCopy', { tabId })).rejects.toThrow(/not-allowed/);

    const popup = await browser.context.newPage();
    await popup.goto(browser.url(`src/entries/popup/index.html?tab=${tabId}`));
    await popup.getByText('Private window: nothing from this page is stored.').waitFor();
    await popup.getByText('You have 1 of 4').waitFor();
    expect(
      await popup.getByRole('button', { name: /I have this|Add to|Not a skill/ }).count(),
    ).toBe(0);

    const { text: after } = await ask(browser, 'exportVault', {});
    expect(after).not.toMatch(/Northlight/);
    const kept = (text: string) => {
      const { records, boards, postings, corrections } = JSON.parse(text) as Record<
        string,
        unknown
      >;
      return { records, boards, postings, corrections };
    };
    expect(kept(after)).toEqual(kept(before));
  });
});
