import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  type ChromiumWithWaymark,
  launchChromium,
  pressButton,
  serveAt,
  tabIdOf,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import type { PageState } from '../../../src/protocol/messages.ts';
import { fixtures, notationOf } from '../../sites/fixtures.ts';
import { resetVault } from '../records.ts';

/** What is evaluated in the extension's own page. */
declare const chrome: { tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> } };

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
  await resetVault((name, request) => ask(browser, name, request));
});
afterAll(() => browser.close());

/** What the content script in a tab says that its page shows. */
const describePage = (tabId: number) =>
  browser.own.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, {
        to: 'content',
        name: 'describe',
        request: { postingOnly: false },
      }),
    tabId,
  ) as Promise<PageState | undefined>;

const pages = fixtures();

// `npm run read` reads these same pages with jsdom (tests/sites/contract.test.ts); what the browser
// reads must not differ in a single line.
describe('the text map of the browser', () => {
  it('has pages to compare', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  it.each(pages.map((page) => [page.name, page] as const))('%s', async (_, { html, expected }) => {
    await serveAt(browser.context, expected.url, html);
    const page = await browser.context.newPage();
    try {
      await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
      // Not a board: it is read when the toolbar button is pressed.
      if ((await tabIdOf(browser, page)) < 0) await pressButton(browser, page);
      let state: PageState | undefined;
      await until(
        async () => {
          state = await describePage(await tabIdOf(browser, page));
          return state !== undefined && state.kind !== 'reading';
        },
        { what: 'an answer of the page', timeout: 10_000 },
      );
      if (expected.none !== undefined) {
        expect(state).toMatchObject({ kind: 'none', detail: { status: expected.none } });
        return;
      }
      if (state?.kind !== 'posting') throw new Error(`read as ${JSON.stringify(state)}`);
      const { lines, ...rest } = state.posting;
      expect(lines.map(notationOf)).toEqual(expected.lines);
      const { url: _url, marked: _marked, none: _none, lines: _lines, ...wanted } = expected;
      expect(rest).toMatchObject(wanted);
    } finally {
      await page.close();
      await browser.context.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
});
