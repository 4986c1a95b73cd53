import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  badgeOf,
  openPopupFor,
  updateExtension,
  stopWorker,
} from '../../../scripts/lib/chromium.ts';
import { openPage } from '../../../scripts/lib/read-file.ts';
import { until } from '../../../scripts/lib/until.ts';
import { buildTextMap } from '../../../src/features/annotate/text-map.ts';
import { readPage } from '../../../src/features/sites/read-page.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { openAt, useChromium } from './use-chromium.ts';

/** A posting's address with prose, in a layout that no reader knows and no list gives away. */
const UNREADABLE = 'https://www.linkedin.com/jobs/view/4399000222/';
const SECRETIVE = `<!doctype html><title>LinkedIn</title><main><div class="z1"><p>Signed in as Isolde Trautwein</p></div>${[
  'We are a house by the sea that has mended boats and nets since 1911, and we like a quiet day.',
  'Write to Roswitha Quendel, roswitha@books.example, or call 0221 / 987 65 43 after the ferry left.',
  'Whoever comes to us finds a kitchen with a view, a stove that smokes, and forty-one cousins.',
  'The ferry runs at six and at nine, and nobody has ever been seen to run after it in winter.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</main>`;

const browser = await useChromium();

beforeEach(async () => {
  await ask(browser, 'saveRecord', { record: experienceOf('python') });
});

const open = (url = GUEST_URL, html = guestPage()) => openAt(browser, url, html);
const says = (popup: Page, title: RegExp) =>
  popup.getByRole('heading', { level: 1, name: title }).waitFor();
const groups = (page: Page) => page.evaluate(() => CSS.highlights.size);

describe('the bad day', () => {
  it('could not read: the badge asks, and a scrubbed copy is shown and then saved', async () => {
    const page = await open(UNREADABLE, SECRETIVE);
    await until(async () => (await badgeOf(browser, page)) === '?', { what: 'the question mark' });
    const popup = await openPopupFor(browser, page);
    await says(popup, /could not be read/);
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Save a scrubbed copy of this page' }).click();
    const copy = await opened;
    await copy.getByText('Replaced:').waitFor();
    const shown = await copy.locator('main').innerText();
    expect(shown).toMatch(/house by the sea/);
    expect(shown).not.toMatch(/Isolde|Trautwein|Roswitha|Quendel|987|4399000222/);
    const saving = copy.waitForEvent('download');
    await copy.getByRole('button', { name: 'Save the copy' }).click();
    const html = await readFile(await (await saving).path(), 'utf8');
    expect(html).not.toMatch(/Isolde|Trautwein|Roswitha|Quendel|987|4399000222/);
    // In the project it fails as the page did, until its reader is mended.
    const address = /saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ?? '';
    const read = readPage(openPage(html, address), address, buildTextMap);
    expect(read.kind === 'none' && read.detail.status).toBe('unreadable');
  });

  it('reload needed: the page is allowed, but shows an error of the browser', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://www.linkedin.com/jobs/view/404').catch(() => undefined);
    let tabId = -1;
    await until(async () => (tabId = await tabAt('https://www.linkedin.com/jobs/view/404')) >= 0, {
      what: 'the tab of an error page',
    });
    const popup = await browser.context.newPage();
    await popup.goto(browser.url(`src/entries/popup/index.html?tab=${tabId}`));
    await says(popup, /open before Waymark was ready/);
    await popup.getByRole('button', { name: 'Load the page again' }).waitFor();
  });

  it('reading: a page that is busy is waited for, and read as soon as it answers', async () => {
    const page = await open();
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    // Its only thread waits for an answer that is held back.
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await browser.context.route('https://www.linkedin.com/slow', async (route) => {
      await held;
      await route.fulfill({ body: '' });
    });
    await page.evaluate(() => {
      setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open('GET', '/slow', false);
        request.send();
      });
    });
    const popup = await openPopupFor(browser, page);
    await says(popup, /Reading the listing/);
    answer();
    await says(popup, /Data Analyst/);
  });

  it('storage failing: says so, counts and marks nothing, and goes on once it works again', async () => {
    const page = await open();
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    await browser.own.evaluate(breakStorage);
    await stopWorker(browser);
    await page.reload();
    await until(async () => (await badgeOf(browser, page)) === '', { what: 'no number' });
    const popup = await openPopupFor(browser, page);
    await popup.getByText(/could not be opened/).waitFor();
    expect(await groups(page)).toBe(0);
    // Mended by taking it away, so there is nothing in it, not even Start.
    await browser.own.evaluate(mendStorage);
    await popup.getByRole('button', { name: 'Try again' }).click();
    await says(popup, /not read anything yet/);
  });

  it('an update in mid-use: old marks go, new ones come, and the open page is not read twice', async () => {
    const page = await open();
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    const before = await page.evaluate(() => [...CSS.highlights.keys()]);
    await updateExtension(browser);
    await until(
      async () => {
        const now = await page.evaluate(() => [...CSS.highlights.keys()]);
        return now.length === 3 && !now.some((name) => before.includes(name));
      },
      { what: 'new marks alone' },
    );
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    const popup = await openPopupFor(browser, page);
    await says(popup, /Data Analyst/);
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await until(async () => (await badgeOf(browser, page)) === '1', { what: 'the new number' });
    expect(await groups(page)).toBe(3);
  });

  it('a tab that was open at install is read once, when the popup is opened there', async () => {
    const page = await open();
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    await updateExtension(browser, { fresh: true });
    await until(async () => (await groups(page)) === 0, { what: 'the old marks gone' });
    await ask(browser, 'saveSettings', { started: true });
    for (let time = 0; time < 2; time += 1) {
      const popup = await openPopupFor(browser, page);
      await says(popup, /Data Analyst/);
      await until(async () => (await groups(page)) === 2, { what: 'what is asked, marked once' });
      await popup.close();
    }
  });
});

/** An error page has another address than its tab. */
const tabAt = (url: string) =>
  browser.own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

/** A database of a later version, such as a downgrade leaves behind: it cannot be opened. */
function breakStorage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('waymark', 1_000_000);
    opening.onerror = () => reject(new Error('not broken'));
    opening.onblocked = () => undefined;
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
function mendStorage(): Promise<void> {
  return new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase('waymark');
    deleting.onsuccess = () => resolve();
  });
}
