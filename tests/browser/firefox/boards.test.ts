import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, searchPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';
import { roleBoard, savedPosting } from '../../unit/support/make.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  // The event page sleeps after three seconds: it is woken again and again.
  firefox = await launchFirefox({ prefs: { 'extensions.background.idle.timeout': 3000 } });
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());

const ask = asking(() => own);

const BOARD = roleBoard('b', { name: 'Analyst' });

const shows = (page: Page, words: RegExp) =>
  until(async () => words.test(await page.evaluate(() => document.body.innerText)), {
    what: `${String(words)} on ${page.url()}`,
  });

/** Press the button or summary that says this (or is labelled so) in a page of the add-on. */
const press = (page: Page, name: string) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const named = (element: HTMLElement) =>
          (element.getAttribute('aria-label') ?? element.innerText).trim() === wanted;
        const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
          (element) => named(element) && element.checkVisibility(),
        );
        found?.click();
        return found !== undefined;
      }, name),
    { what: name },
  );

describe('a role board in Firefox', () => {
  it('keeps the listing of a tab; a correction in the popup shows on badge, popup and board alike', async () => {
    await resetVault(ask);
    await ask('saveRecord', { record: experienceOf('cartography') });
    await ask('saveBoard', { board: BOARD, listings: [] });
    const page = await firefox.openPage({ [GUEST_URL]: guestPage() });
    await page.goto(GUEST_URL);
    const tabId = await own.evaluate(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
      GUEST_URL,
    );
    const badge = (text: string) =>
      until(
        async () =>
          (await own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId)) === text,
        { what: `badge ${text}` },
      );
    await badge('3');
    expect(await ask('addToBoard', { tabId, boardId: 'b' })).toMatchObject({
      outcome: 'added',
      listings: 1,
    });
    const board = await firefox.openOwnPage('src/entries/options/index.html#boards');
    await shows(board, /Python named in 1 of 1/);
    const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
    await shows(popup, /0 of 4/);
    await press(popup, 'What the listing says about Python');
    await press(popup, 'Not read right?');
    await press(popup, 'Python is not a skill here');
    await badge('2');
    await shows(popup, /0 of 3/);
    await shows(board, /SQL named in 1 of 1/);
    await until(async () => !/Python/.test(await board.evaluate(() => document.body.innerText)), {
      what: 'the board without Python',
    });
    await press(popup, 'Undo');
    await badge('3');
    await shows(popup, /0 of 4/);
    await shows(board, /Python named in 1 of 1/);
    for (const one of [page, board, popup]) await one.close();
  });

  it('marks the cards of its listings in a result list', async () => {
    await resetVault(ask);
    const posting = {
      board: 'linkedin',
      jobId: '4200000002',
      url: 'https://www.linkedin.com/jobs/view/4200000002',
      title: 'Report Writer',
      company: 'Harbour Works',
      location: null,
      language: null,
      source: 'board' as const,
      lines: [{ text: 'Strong SQL', bullet: true, heading: 'none' as const, depth: 0 }],
    };
    const listing = savedPosting('b', '1', { posting });
    await ask('saveBoard', { board: BOARD, listings: [listing] });
    const url = 'https://www.linkedin.com/jobs/collections/recommended/';
    const cards = searchPage().replace("draw('4200000001');", '');
    const page = await firefox.openPage({ [url]: cards });
    await page.goto(url);
    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer }) => startContainer.textContent),
        ),
      );
    await until(async () => (await marked()).join() === 'Report Writer', { what: 'the card' });
    await ask('deleteListings', { ids: ['b/1'] });
    await until(async () => (await marked()).length === 0, { what: 'no mark' });
    await page.close();
  });
});
