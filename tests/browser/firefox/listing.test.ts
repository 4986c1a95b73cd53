import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, JOBS, SEARCH_URL, searchPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  // The event page sleeps after three seconds of quiet: tests wake it again and again, yet a loaded
  // machine has time to unpack the words in one go.
  firefox = await launchFirefox({ prefs: { 'extensions.background.idle.timeout': 3000 } });
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());

const ask = asking(() => own);

async function open(url: string, html: string) {
  const page = await firefox.openPage({ [url]: html });
  await page.goto(url);
  const tabId = await own.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
    url,
  );
  return { page, tabId };
}

const badge = (tabId: number) =>
  own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
const groups = (page: Page) => page.evaluate(() => CSS.highlights.size);

describe('Firefox', () => {
  it('reads, marks and counts a listing, and follows the vault after the event page slept', async () => {
    await resetVault(ask);
    await ask('saveRecord', { record: experienceOf('python') });
    const { page, tabId } = await open(GUEST_URL, guestPage({ probe: true }));
    await until(async () => (await badge(tabId)) === '2', { what: 'the badge' });
    await until(async () => (await groups(page)) === 3, { what: 'three kinds of marks' });
    const changes = await page.evaluate(async () => {
      const { seen } = globalThis as unknown as { seen: string[] };
      const loaded = seen.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return seen.length - loaded;
    });
    expect(changes).toBe(0);

    await new Promise((resolve) => setTimeout(resolve, 3000));
    await ask('saveRecord', { record: experienceOf('sql') });
    await until(async () => (await badge(tabId)) === '1', { what: 'the badge after sleep' });
    const { report } = await ask('snapshot', { tabId });
    expect(report?.count).toEqual({ required: 3, preferred: 1, heldRequired: 2, heldPreferred: 0 });

    const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
    await until(async () => /2 of 4/.test(await popup.evaluate(() => document.body.innerText)), {
      what: 'the same number in the popup',
    });
    await popup.close();
    await page.close();
  });

  it('never shows the old job after a change of job without reload', async () => {
    await resetVault(ask);
    const { page, tabId } = await open(SEARCH_URL, searchPage());
    const shown = async () => (await ask('snapshot', { tabId })).report;
    await until(async () => (await shown())?.jobId === '4200000001', { what: 'the first job' });
    await until(async () => (await groups(page)) > 0, { what: 'its marks' });
    await page.evaluate('show("4200000002", 1200)');
    await until(async () => (await groups(page)) === 0, { what: 'old marks gone', timeout: 1100 });
    await until(async () => (await shown())?.jobId === '4200000002', { what: 'the second job' });
    const report = await shown();
    expect(report?.title).toBe(JOBS['4200000002']?.title);
    expect(report?.skills.map(({ name }) => name)).toContain(JOBS['4200000002']?.skill);
    await page.close();
  });

  it('asked the network for nothing', () => {
    const strays = firefox.strayRequests.filter((url) => !url.endsWith('/favicon.ico'));
    expect(strays).toEqual([]);
  });
});
