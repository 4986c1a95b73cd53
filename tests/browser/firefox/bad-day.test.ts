import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { FIREFOX_ID } from '../../../scripts/lib/manifest.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
    move(tabId: number, to: { windowId: number; index: number }): Promise<unknown>;
  };
  windows: { create(options: object): Promise<{ id?: number }> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

const FEED = 'https://www.linkedin.com/feed/';
/** A posting's address with prose, in a layout that no reader knows. */
const UNREADABLE = 'https://www.linkedin.com/jobs/view/4399000222/';
const PROSE = `<title>LinkedIn</title><main>${[
  'We are a house by the sea that has mended boats and nets since 1911, and we like a quiet day.',
  'Write to Roswitha Quendel, roswitha@books.example, or call 0221 / 987 65 43 after the ferry left.',
  'Whoever comes to us finds a kitchen with a view, a stove that smokes, and forty-one cousins.',
  'The ferry runs at six and at nine, and nobody has ever been seen to run after it in winter.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</main>`;

let firefox: FirefoxWithWaymark;
let own: Page;

const PREFS = {
  // What no test answers leads to a proxy that is not there, and so to an error page.
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // Installed anew, the add-on's pages have the address that is known here.
  'extensions.webextensions.keepUuidOnUninstall': true,
};

beforeAll(async () => {
  firefox = await launchFirefox({ prefs: PREFS });
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());
beforeEach(async () => {
  await resetVault(ask);
  await ask('saveRecord', { record: experienceOf('python') });
});

const ask = asking(() => own);

const tabOf = (url: string) =>
  own.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
    url,
  );
async function open(url = GUEST_URL, html = guestPage(), more: Record<string, string> = {}) {
  const page = await firefox.openPage({ [url]: html, ...more });
  await page.goto(url);
  return { page, tabId: await tabOf(url) };
}
const groups = (page: Page) => page.evaluate(() => CSS.highlights.size);
const badge = (tabId: number, text: string) =>
  until(
    async () =>
      (await own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId)) === text,
    { what: `badge "${text}"` },
  );
const words = (page: Page) =>
  page.evaluate(() =>
    Array.from(CSS.highlights.values())
      .flatMap((highlight) => Array.from(highlight as Iterable<StaticRange>))
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
  );
const says = (popup: Page, said: RegExp) =>
  until(async () => said.test(await popup.evaluate(() => document.body.innerText)), {
    what: `the popup saying ${String(said)}`,
  });
async function popupSays(tabId: number, said: RegExp): Promise<Page> {
  const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
  await says(popup, said);
  return popup;
}

describe('Firefox on a bad day', () => {
  it('could not read: the badge asks, and a copy without people is shown before it is saved', async () => {
    const { page, tabId } = await open(UNREADABLE, PROSE);
    await badge(tabId, '?');
    const popup = await popupSays(tabId, /could not be read[^]*Save a scrubbed copy/);
    const copy = await firefox.openOwnPage(`src/entries/page-copy/index.html?tab=${tabId}`);
    await until(async () => /Replaced:/.test(await copy.evaluate(() => document.body.innerText)), {
      what: 'the copy',
    });
    const shown = await copy.evaluate(() => document.body.innerText);
    expect(shown).toMatch(/house by the sea/);
    expect(shown).not.toMatch(/Roswitha|Quendel|987|4399000222/);
    for (const opened of [copy, popup, page]) await opened.close();
  });

  it('reload needed: the page is allowed, but shows an error of the browser', async () => {
    const page = await firefox.browser.newPage();
    const gone = 'https://www.linkedin.com/jobs/view/404';
    await page.goto(gone).catch(() => undefined);
    const popup = await popupSays(await tabOf(gone), /open before Waymark was ready[^]*Load the/);
    for (const opened of [popup, page]) await opened.close();
  });

  it('reading: a page that is busy is waited for, and read as soon as it answers', async () => {
    const { page, tabId } = await open();
    const popup = await popupSays(tabId, /You have 1 of 4/);
    // Only in a tab that is not in front: Firefox changes tabs when the old one has answered.
    void page.evaluate(() => {
      const end = Date.now() + 5_000;
      while (Date.now() < end);
    });
    await popup.evaluate(() => location.reload());
    await says(popup, /Reading the listing/);
    await says(popup, /You have 1 of 4/);
    for (const opened of [popup, page]) await opened.close();
  });

  it('storage failing: says so and counts nothing', async () => {
    const { page, tabId } = await open();
    await badge(tabId, '2');
    // A database of a later version, such as a downgrade leaves behind.
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('waymark', 1_000_000);
          opening.onerror = () => reject(new Error('not broken'));
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await (await popupSays(tabId, /could not be opened[^]*Try again/)).close();
    await own.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('waymark').onsuccess = () => resolve();
        }),
    );
    await page.close();
  });

  it('an update in mid-use: old marks go, new ones come', async () => {
    const { page, tabId } = await open();
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    // Firefox ends the old script without a word. Its names stay, but their look goes with it.
    const drawn = () =>
      page.evaluate(() =>
        Array.from(CSS.highlights.entries())
          .filter(([name, highlight]) => {
            const [first] = Array.from(highlight as Iterable<StaticRange>);
            const element = first?.startContainer.parentElement;
            const style = element && getComputedStyle(element, `::highlight(${name})`);
            return style?.textDecorationLine === 'underline';
          })
          .map(([name]) => name),
      );
    await until(async () => (await drawn()).length === 3, { what: 'their look' });
    const before = await drawn();
    await firefox.install();
    own = await firefox.openOwnPage('src/entries/options/index.html');
    await until(
      async () => {
        const now = await drawn();
        return now.length === 3 && !now.some((name) => before.includes(name));
      },
      { what: 'new marks alone' },
    );
    await badge(tabId, '2');
    await page.close();
  });

  it('a tab that was open at install is read once, when the popup is opened there', async () => {
    const { page, tabId } = await open();
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    await firefox.browser.uninstallExtension(FIREFOX_ID);
    await firefox.install();
    own = await firefox.openOwnPage('src/entries/options/index.html');
    await ask('saveSettings', { started: true });
    for (let time = 0; time < 2; time += 1) {
      await (await popupSays(tabId, /4 skills asked for/)).close();
      // The three names of the old script stay, without a look; what is asked comes to them once.
      await until(async () => (await groups(page)) === 3 + 2, { what: 'what is asked, once' });
    }
    await page.close();
  });
});

describe('Firefox, ordinary browsing', () => {
  it('a page that comes back from the back/forward cache shows what holds now', async () => {
    const { page, tabId } = await open(GUEST_URL, guestPage(), { [FEED]: '<h1>Feed</h1>' });
    await badge(tabId, '2');
    await page.goto(FEED);
    await ask('saveRecord', { record: experienceOf('sql') });
    await page.evaluate(() => history.back());
    await badge(tabId, '1');
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    await page.close();
  });

  it('marks go and come back right when all text is replaced, as by a translation', async () => {
    const { page } = await open();
    await until(async () => (await words(page)).includes('SQL'), { what: 'marks' });
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Node[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) all.push(node);
      for (const node of all) {
        const font = document.createElement('font' as string);
        font.textContent = node.textContent?.replace('Solid', 'Gediegenes') ?? '';
        node.parentNode?.replaceChild(font, node);
      }
    });
    await until(
      async () => {
        const now = await words(page);
        return (
          now.length > 0 &&
          now.every((word) => /^(SQL|Python|AWS|Azure|GCP|Tableau)$/.test(word ?? ''))
        );
      },
      { what: 'the same words in the new text' },
    );
    await page.close();
  });

  it('text that "see more" adds is marked, and what is folded away takes its marks along', async () => {
    const { page } = await open();
    await until(async () => (await words(page)).includes('Tableau'), { what: 'marks' });
    await page.evaluate(() => {
      const list = document.querySelector('.description__text ul');
      const item = document.createElement('li');
      item.textContent = 'Kubernetes, in production';
      list?.append(item);
      const items = [...document.querySelectorAll('.description__text li')];
      items.find(({ textContent }) => textContent.includes('Tableau'))?.remove();
    });
    await until(
      async () => {
        const now = await words(page);
        return now.includes('Kubernetes') && !now.includes('Tableau');
      },
      { what: 'Kubernetes instead of Tableau' },
    );
    await page.close();
  });

  it('a tab moved to another window keeps its number and its listing', async () => {
    const { page, tabId } = await open();
    await badge(tabId, '2');
    await own.evaluate(async (id) => {
      const made = await browser.windows.create({});
      await browser.tabs.move(id, { windowId: made.id ?? -1, index: 0 });
    }, tabId);
    await badge(tabId, '2');
    expect((await ask('snapshot', { tabId })).report?.title).toBe('Data Analyst');
    await page.close();
  });

  it('zoom leaves the marks where the words are', async () => {
    const { page, tabId } = await open();
    await until(async () => (await words(page)).includes('SQL'), { what: 'marks' });
    await own.evaluate((id) => browser.tabs.setZoom(id, 1.75), tabId);
    await until(() => page.evaluate(() => devicePixelRatio > 1.5), { what: 'the zoom' });
    expect(await words(page)).toContain('SQL');
    await own.evaluate((id) => browser.tabs.setZoom(id, 1), tabId);
    await page.close();
  });
});
