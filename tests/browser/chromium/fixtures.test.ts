import { join } from 'node:path';
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
import { type Expectation, fixtures, notationOf } from '../../sites/fixtures.ts';
import { bundle } from '../bundle.ts';
import type * as Reader from '../reader-in-page.ts';
import { resetVault } from '../records.ts';

/** What is evaluated in the extension's own page. */
declare const chrome: { tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> } };

const pages = fixtures();
/** Of every folder the first page with a posting, and a page without any. */
const throughExtension = pages.filter(
  (page, at) =>
    pages.findIndex(
      ({ folder, expected }) =>
        folder === page.folder && (folder === 'none' || expected.none === undefined),
    ) === at,
);

let browser: ChromiumWithWaymark;
let states: Map<string, PageState | undefined>;

beforeAll(async () => {
  browser = await launchChromium();
  await resetVault((name, request) => ask(browser, name, request));
  const script = await bundle(join(import.meta.dirname, '../reader-in-page.ts'), 'reader');
  const page = await browser.context.newPage();
  await page.evaluate(script.replace(/^(?:var|const) reader\s*=/, 'globalThis.reader ='));
  const read = await page.evaluate<PageState[], Reader.SavedPage[]>(
    (all) => (globalThis as unknown as { reader: typeof Reader }).reader.readAll(all),
    pages.map(({ html, expected }) => ({ url: expected.url, html })),
  );
  states = new Map(pages.map(({ name }, at) => [name, read[at]]));
  await page.close();
});
afterAll(() => browser.close());

/** What a page shows is what is written beside it. */
function check(state: PageState | undefined, expected: Expectation): void {
  if (expected.none !== undefined) {
    expect(state).toMatchObject({ kind: 'none', detail: { status: expected.none } });
    return;
  }
  if (state?.kind !== 'posting') throw new Error(`read as ${JSON.stringify(state)}`);
  const { lines, ...rest } = state.posting;
  expect(lines.map(notationOf)).toEqual(expected.lines);
  const { url: _url, marked: _marked, none: _none, lines: _lines, ...wanted } = expected;
  expect(rest).toMatchObject(wanted);
}

// `npm run read` reads these same pages with jsdom (tests/sites/contract.test.ts); what the browser
// reads must not differ in a single line. All of them are parsed and read by the browser with the
// readers alone, which takes seconds; the way through the extension is the same for every page of a
// board, so one page of each is enough for it.
describe('the readers in the browser', () => {
  it('have pages to read', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(throughExtension.length).toBeGreaterThan(25);
  });

  it.each(pages.map((page) => [page.name, page] as const))('%s', (name, { expected }) => {
    check(states.get(name), expected);
  });
});

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

describe('the built extension', () => {
  it.each(throughExtension.map((page) => [page.name, page] as const))(
    '%s',
    async (_, { html, expected }) => {
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
        check(state, expected);
      } finally {
        await page.close();
        await browser.context.unrouteAll({ behavior: 'ignoreErrors' });
      }
    },
  );
});
