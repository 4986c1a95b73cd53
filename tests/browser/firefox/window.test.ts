import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import {
  allowPrivateWindows,
  closePopup,
  openPopupIn,
  openPrivately,
  pressButton,
  pressKeys,
} from '../../../scripts/lib/firefox-window.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, jobPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id?: number; active: boolean; incognito: boolean }[]>;
  };
  extension: { getViews(filter: object): { document: Document }[] };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

const ELSEWHERE = 'https://careers.elsewhere.example/jobs/17';

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  await allowPrivateWindows(firefox);
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());
beforeEach(async () => {
  await closePopup(firefox);
  await resetVault(ask);
  await ask('saveRecord', { record: experienceOf('python') });
});

const ask = asking(() => own);
const marks = (page: Page) => page.evaluate(() => CSS.highlights.size);
/** What the popup that hangs on the button says. */
const popupText = () =>
  own
    .evaluate(() =>
      browser.extension
        .getViews({ type: 'popup' })
        .map(({ document }) => document.body.innerText)
        .join(),
    )
    // One that is being closed cannot be looked into.
    .catch(() => '');

describe('Firefox, what only its own window can do', () => {
  it('no access: nothing is read, and the popup says so; a press of the button reads that page', async () => {
    const page = await firefox.openPage({ [ELSEWHERE]: jobPage() });
    await page.goto(ELSEWHERE);
    await page.bringToFront();
    const tabId = await own.evaluate(
      async () => (await browser.tabs.query({})).find(({ active }) => active)?.id ?? -1,
    );
    expect(await ask('snapshot', { tabId })).toMatchObject({ state: 'no-access', report: null });
    const before = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
    await until(async () =>
      /no access[^]*Paste its text/.test(await before.evaluate(() => document.body.innerText)),
    );
    await before.close();
    expect(await marks(page)).toBe(0);

    await page.bringToFront();
    await pressButton(firefox);
    await until(async () => (await marks(page)) === 3, { what: 'marks on any page, by the press' });
    await until(
      async () =>
        /You have 1 of 4[^]*Always read careers\.elsewhere\.example/.test(await popupText()),
      { what: 'the popup on the button' },
    );
    await page.close();
  });

  it('the keys of the manifest: quiet on and off, and the next gap', async () => {
    const page = await firefox.openPage({ [GUEST_URL]: guestPage() });
    await page.goto(GUEST_URL);
    await page.bringToFront();
    await until(async () => (await marks(page)) === 3, { what: 'marks' });
    await pressKeys(firefox, 'J');
    await until(() => page.evaluate(() => document.documentElement.children.length === 3), {
      what: 'the card at the next gap',
    });
    await pressKeys(firefox, 'Q');
    await until(async () => (await ask('getSettings', {})).quiet, { what: 'quiet' });
    await until(async () => (await marks(page)) === 0, { what: 'no marks' });
    await page.close();
  });

  it('a private window: read and compared, marked, and nothing of it is stored', async () => {
    const { text: before } = await ask('exportVault', {});
    const { page, window } = await openPrivately(firefox, GUEST_URL, guestPage());
    await until(async () => (await marks(page)) === 3, { what: 'marks in the private window' });
    const tabId = await own.evaluate(
      async () => (await browser.tabs.query({})).find(({ incognito }) => incognito)?.id ?? -1,
    );
    expect(await ask('snapshot', { tabId })).toMatchObject({ private: true, state: 'read' });
    expect(await own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId)).toBe('2');
    await expect(ask('pageCopy', { tabId })).rejects.toThrow(/not-allowed/);
    await pressButton(firefox, window);
    await until(async () => /popup\/index\.html/.test((await openPopupIn(firefox, window)) ?? ''), {
      what: 'the popup in the private window',
    });
    const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
    await until(async () =>
      /Private window: nothing from this page is stored\.[^]*You have 1 of 4/.test(
        await popup.evaluate(() => document.body.innerText),
      ),
    );
    expect(
      await popup.evaluate(() =>
        [...document.querySelectorAll('button')].some((button) =>
          /I have this|Not a skill|role/.test(button.textContent),
        ),
      ),
    ).toBe(false);
    const { text: after } = await ask('exportVault', {});
    const kept = (text: string) => {
      const { records, boards, postings, corrections } = JSON.parse(text) as Record<
        string,
        unknown
      >;
      return { records, boards, postings, corrections };
    };
    expect(kept(after)).toEqual(kept(before));
    expect(after).not.toMatch(/Northlight/);
    await page.close();
  });
});
