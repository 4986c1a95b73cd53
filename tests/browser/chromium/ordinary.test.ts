import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, serveAt, tabIdOf } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { openAt, useChromium } from './use-chromium.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; windowId: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
    move(tabId: number, to: { windowId: number; index: number }): Promise<unknown>;
  };
  windows: { create(options: object): Promise<{ id?: number }>; remove(id: number): Promise<void> };
};

const browser = await useChromium({ backForwardCache: true });

beforeEach(async () => {
  await ask(browser, 'saveRecord', { record: experienceOf('python') });
});

const open = (url = GUEST_URL, html = guestPage()) => openAt(browser, url, html);
const groups = (page: Page) => page.evaluate(() => CSS.highlights.size);
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      )
      .toSorted(),
  );
/** The words that are marked as held: the one group with a plain line. */
const held = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name, highlight]) => {
        const element = [...highlight][0]?.startContainer.parentElement;
        return (
          element &&
          getComputedStyle(element, `::highlight(${name})`).textDecorationStyle === 'solid'
        );
      })
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      )
      .toSorted(),
  );
const badge = (page: Page, text: string) =>
  until(async () => (await badgeOf(browser, page)) === text, { what: `badge "${text}"` });

describe('ordinary browsing', () => {
  it('a page that comes back from the back/forward cache shows what holds now', async () => {
    const page = await open();
    await badge(page, '2');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      });
    });
    await serveAt(browser.context, 'https://www.linkedin.com/feed/', '<h1>Feed</h1>');
    await page.goto('https://www.linkedin.com/feed/');
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await page.evaluate(() => history.back());
    await until(async () => (await page.title()) === 'kept', { what: 'the page from the cache' });
    await badge(page, '1');
    await until(async () => (await held(page)).includes('SQL'), { what: 'the new skill as held' });
  });

  it('two tabs of one job agree, and a change in one is seen in the other', async () => {
    const [one, other] = [await open(), await open()];
    await badge(one, '2');
    const popup = await openPopupFor(browser, one);
    await popup.getByRole('button', { name: /says about SQL/ }).click();
    await popup.getByRole('button', { name: 'I have this: SQL' }).click();
    for (const page of [one, other])
      await until(async () => (await held(page)).join() === 'Python,SQL', { what: 'both held' });
  });

  it('a tab moved to another window keeps its number, and the popup there reads it', async () => {
    const page = await open();
    await badge(page, '2');
    const tabId = await tabIdOf(browser, page);
    const windowId = await browser.own.evaluate(async (id) => {
      const made = await chrome.windows.create({ focused: true });
      await chrome.tabs.move(id, { windowId: made.id ?? -1, index: 0 });
      return made.id ?? -1;
    }, tabId);
    await badge(page, '2');
    expect((await ask(browser, 'snapshot', { tabId })).report?.title).toBe('Data Analyst');
    expect(await marked(page)).toContain('SQL');
    await browser.own.evaluate((id) => chrome.windows.remove(id), windowId);
  });

  it('text that is folded away again takes its marks along', async () => {
    const page = await open();
    await until(async () => (await marked(page)).includes('Tableau'), { what: 'marks' });
    await page.evaluate(() => {
      const items = [...document.querySelectorAll('.description__text li')];
      items.find(({ textContent }) => textContent.includes('Tableau'))?.remove();
      document.querySelector('.description__text')?.append(document.createElement('hr'));
    });
    await until(async () => !(await marked(page)).includes('Tableau'), { what: 'no Tableau' });
    expect(await marked(page)).toContain('SQL');
  });

  it('at another zoom the card opens at the word that is pointed at', async () => {
    const page = await open();
    await until(async () => (await marked(page)).includes('SQL'), { what: 'marks' });
    const tabId = await tabIdOf(browser, page);
    for (const factor of [0.67, 1.75]) {
      await browser.own.evaluate(([id, zoom]) => chrome.tabs.setZoom(id, zoom), [
        tabId,
        factor,
      ] as const);
      await until(() => page.evaluate((zoom) => Math.abs(devicePixelRatio - zoom) < 0.05, factor), {
        what: `zoom ${factor}`,
      });
      const at = await page.evaluate(() => {
        for (const highlight of CSS.highlights.values())
          for (const { startContainer, startOffset, endOffset } of highlight) {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(startContainer, endOffset);
            const box = range.getBoundingClientRect();
            if (range.toString() === 'SQL') return { x: box.x + 4, y: box.y + 4 };
          }
        return null;
      });
      await page.mouse.move(0, 0);
      await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
      await page.mouse.move((at?.x ?? 0) + 1, at?.y ?? 0);
      await until(() => page.evaluate(() => document.documentElement.children.length > 2), {
        what: `the card at ${factor}`,
      });
      await page.keyboard.press('Escape');
    }
    await browser.own.evaluate((id) => chrome.tabs.setZoom(id, 1), tabId);
  });

  it('prints as the page itself: no line, no ground, no card', async () => {
    const page = await open();
    await until(async () => (await groups(page)) === 3, { what: 'marks' });
    const looks = () =>
      page.evaluate(() =>
        [...CSS.highlights.entries()].map(([name, highlight]) => {
          const element = [...highlight][0]?.startContainer.parentElement;
          return element && getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
        }),
      );
    await until(async () => (await looks()).every((line) => line === 'underline'), {
      what: 'lines',
    });
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await looks())).toEqual(new Set(['none']));
  });
});
