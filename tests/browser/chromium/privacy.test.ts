import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, serveAt } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();

/** A page that looks for Waymark from its first moment on. */
async function probing(): Promise<Page> {
  await serveAt(browser.context, GUEST_URL, guestPage({ probe: true }));
  const page = await browser.context.newPage();
  await page.goto(GUEST_URL);
  return page;
}
/** Everything that a page can learn of its highlights: how many, which words, in which look. */
const visible = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .map(([name, highlight]) => {
        const ranges = [...highlight];
        const element = ranges[0]?.startContainer.parentElement;
        const style = element && getComputedStyle(element, `::highlight(${name})`);
        return {
          words: ranges.map(({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
          ),
          line: style?.textDecoration,
          ground: style?.backgroundColor,
          priority: highlight.priority,
        };
      })
      .sort((a, b) => a.priority - b.priority),
  );
const changesAfterLoad = (page: Page) =>
  page.evaluate(async () => {
    const { seen } = globalThis as unknown as { seen: string[] };
    const loaded = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return seen.length - loaded;
  });

describe('a page that looks', () => {
  it('sees nothing at all in mode "nothing"', async () => {
    await ask(browser, 'saveSettings', { markMode: 'nothing' });
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await probing();
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await changesAfterLoad(page)).toBe(0);
  });

  it('sees the same for two different vaults in mode "what is asked"', async () => {
    await ask(browser, 'saveSettings', { markMode: 'asked' });
    const shown: unknown[] = [];
    for (const skills of [['python', 'sql'], ['tableau']]) {
      await resetVault((name, request) => ask(browser, name, request));
      await ask(browser, 'saveSettings', { markMode: 'asked' });
      for (const skill of skills) await ask(browser, 'saveRecord', { record: experienceOf(skill) });
      const page = await probing();
      await until(async () => (await visible(page)).length === 2, { what: 'marks' });
      shown.push(await visible(page));
      await page.close();
    }
    expect(shown[0]).toEqual(shown[1]);
    expect(JSON.stringify(shown[0])).toMatch(/SQL/);
  });

  it('can fetch no address of the extension in any mode', async () => {
    for (const markMode of ['nothing', 'asked', 'have-and-missing'] as const) {
      await ask(browser, 'saveSettings', { markMode });
      const page = await probing();
      const fetched = await page.evaluate(
        async (addresses) =>
          Promise.all(
            addresses.map((address) =>
              fetch(address).then(
                () => true,
                () => false,
              ),
            ),
          ),
        ['manifest.json', 'icons/waymark-16.png', 'src/entries/popup/index.html', ''].map((path) =>
          browser.url(path),
        ),
      );
      expect(fetched).toEqual([false, false, false, false]);
      await page.close();
    }
  });

  it('is neither read nor marked before Start, and nothing is stored by then', async () => {
    await ask(browser, 'deleteAll', {});
    const page = await probing();
    expect(await changesAfterLoad(page)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await openPopupFor(browser, page);
    await popup.getByRole('button', { name: 'Start' }).waitFor();
    const { text } = await ask(browser, 'exportVault', {});
    expect(JSON.parse(text)).toMatchObject({ records: [], settings: { started: false } });
    expect(text).not.toMatch(/Northlight/);
  });
});

describe('the page lives on under the marks', () => {
  const words = async (page: Page) => (await visible(page)).flatMap((group) => group.words);

  it('marks go and come back right when all text is replaced, as by a translation', async () => {
    const page = await probing();
    await until(async () => (await words(page)).includes('SQL'), { what: 'marks' });
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Node[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) all.push(node);
      for (const node of all) {
        // What a browser's own translation puts in, deprecated as the element is.
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
      { what: 'the same words marked in the new text' },
    );
  });

  it('marks and badge are there again after going back in history', async () => {
    const page = await probing();
    await until(async () => (await words(page)).includes('SQL'), { what: 'marks' });
    await serveAt(browser.context, 'https://www.linkedin.com/feed/', '<h1>Feed</h1>');
    await page.goto('https://www.linkedin.com/feed/');
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await page.goBack();
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    await until(async () => (await visible(page)).length === 3, { what: 'have and missing' });
  });

  it('text that "see more" adds is read and marked', async () => {
    const page = await probing();
    await until(async () => (await words(page)).includes('SQL'), { what: 'marks' });
    await page.evaluate(() => {
      const item = document.createElement('li');
      item.textContent = 'Kubernetes, in production';
      document.querySelector('.description__text ul')?.append(item);
    });
    await until(async () => (await words(page)).includes('Kubernetes'), { what: 'the new skill' });
  });
});
