import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, jobPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());
beforeEach(() => resetVault(ask));

const ask = asking(() => own);

async function open(url: string, html: string) {
  const page = await firefox.openPage({ [url]: html });
  await page.goto(url);
  return { page, tabId: await tabAt(url) };
}

const tabAt = (url: string) =>
  own.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
    url,
  );

const groups = (page: Page) => page.evaluate(() => CSS.highlights.size);
const badge = (tabId: number) =>
  own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
/** What the popup for a tab says, once it says it. */
async function popupSays(tabId: number, words: RegExp): Promise<Page> {
  const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
  await says(popup, words);
  return popup;
}
const says = (popup: Page, words: RegExp) =>
  until(async () => words.test(await popup.evaluate(() => document.body.innerText)), {
    what: `the popup saying ${String(words)}`,
  });

describe('Firefox, state by state', () => {
  it('not started: nothing is read, marked or stored', async () => {
    await ask('deleteAll', {});
    const { page, tabId } = await open(GUEST_URL, guestPage());
    const popup = await popupSays(tabId, /not read anything yet/);
    expect(await groups(page)).toBe(0);
    expect(await badge(tabId)).toBe('');
    expect((await ask('exportVault', {})).text).not.toMatch(/Northlight/);
    await popup.close();
    await page.close();
  });

  it('no listing: offers to read what is selected, and reads it', async () => {
    const text = '<h2>Requirements</h2><ul><li>Solid Python and SQL</li></ul>';
    const { page, tabId } = await open('https://www.linkedin.com/feed/', text);
    const popup = await popupSays(tabId, /No job listing[^]*Read the selected text/);
    const press = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('main .primary')?.click());
    await press();
    await says(popup, /Select the listing/);
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    await press();
    await says(popup, /2 skills asked for/);
    await popup.close();
    await page.close();
  });

  it('a page that no extension may read: says so, and takes its text', async () => {
    const page = await firefox.openPage({});
    // An empty tab is the browser's own page, opened last; its address is hidden from add-ons.
    const tabId = await own.evaluate(async () =>
      Math.max(...(await browser.tabs.query({})).map((tab) => tab.id ?? -1)),
    );
    const popup = await popupSays(tabId, /lets no extension read|no access/);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/Paste its text/);
    await popup.close();
    await page.close();
  });

  it('a listing inside another site’s frame: names that site and offers it', async () => {
    const frame = 'https://boards.framed.example/embed/job?token=1';
    const url = 'https://www.linkedin.com/careers-frame';
    const page = await firefox.openPage({
      [url]: `<h1>Careers</h1><iframe src="${frame}" width="800" height="900"></iframe>`,
      [frame]: jobPage(),
    });
    await page.goto(url);
    const popup = await popupSays(
      await tabAt(url),
      /frame\s+of boards\.framed\.example[^]*Always read boards\.framed\.example/,
    );
    await popup.close();
    await page.close();
  });

  it('nothing held, quiet, and a correction that holds at once', async () => {
    const { page, tabId } = await open(GUEST_URL, guestPage());
    await (await popupSays(tabId, /4 skills asked for/)).close();
    await ask('saveRecord', { record: experienceOf('python') });
    await until(async () => (await badge(tabId)) === '2', { what: 'the badge' });
    await ask('saveCorrections', {
      corrections: [
        {
          id: 'c',
          scope: { kind: 'always' },
          change: { kind: 'not-a-skill', id: 'sql', name: 'SQL' },
          createdAt: 1,
          updatedAt: 1,
        },
      ],
    });
    await until(async () => (await badge(tabId)) === '1', { what: 'the corrected badge' });
    await ask('saveSettings', { quiet: true });
    await until(async () => (await badge(tabId)) === '', { what: 'no badge' });
    await until(async () => (await groups(page)) === 0, { what: 'no marks' });
    await (await popupSays(tabId, /Quiet is on/)).close();
    await page.close();
  });

  it('a key goes to the next gap and opens the card there; Escape takes it away', async () => {
    await ask('saveRecord', { record: experienceOf('python') });
    const { page, tabId } = await open(GUEST_URL, guestPage());
    await until(async () => (await groups(page)) > 0, { what: 'marks' });
    const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);
    await own.evaluate(
      (id) =>
        void browser.tabs.sendMessage(id, {
          to: 'content',
          name: 'step',
          request: { direction: 1 },
        }),
      tabId,
    );
    await until(async () => (await hosts()) === 1, { what: 'the card' });
    const root = await page.evaluate(
      () => document.documentElement.lastElementChild?.shadowRoot ?? null,
    );
    expect(root).toBeNull();
    await page.keyboard.press('Escape');
    await until(async () => (await hosts()) === 0, { what: 'the card gone' });
    await page.close();
  });

  it('first page: after Start a listing in it is read and marked', async () => {
    const page = await firefox.openOwnPage('src/entries/welcome/index.html');
    await until(
      async () => /4 skills asked for/.test(await page.evaluate(() => document.body.innerText)),
      {
        what: 'the count',
      },
    );
    await until(async () => (await groups(page)) === 2, { what: 'marks' });
    await page.close();
  });
});
