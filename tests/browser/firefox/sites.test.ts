import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import {
  INDEED_URL,
  indeedApp,
  LINKEDIN_IDS,
  LINKEDIN_URL,
  linkedInApp,
  RESTLESS_URL,
  restlessPage,
  SKILLS,
} from '../acting-pages.ts';
import { resetVault } from '../records.ts';
import { asking } from './asking.ts';

/** What is evaluated in the add-on's own page. */

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  own = await firefox.openOwnPage('src/entries/options/index.html');
  await resetVault(ask);
});
afterAll(() => firefox.close());

const ask = asking(() => own);

async function open(url: string, html: string): Promise<Page> {
  const page = await firefox.openPage({ [url]: html });
  await page.goto(url);
  return page;
}

const wordsIn = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      ),
  );

const marked = (page: Page, word: string) =>
  until(async () => (await wordsIn(page)).includes(word), { what: `${word} marked` });

const stale = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { stale: string[] }).stale);

describe('the three hardest pages', () => {
  it('LinkedIn through ten jobs, with late and overtaken texts: nothing of another job is ever painted', async () => {
    const page = await open(LINKEDIN_URL, linkedInApp());
    await marked(page, SKILLS[0] ?? '');
    for (let at = 1; at < LINKEDIN_IDS.length; at += 1) {
      const id = LINKEDIN_IDS[at] ?? '';
      if (at % 3 === 0) {
        const passed = LINKEDIN_IDS[(at + 4) % 10] ?? '';
        await page.evaluate(`show('${passed}', 600); show('${id}', 100)`);
        await page.waitForSelector(`[id$="_${passed}"]`);
        await page.evaluate(`settle('${id}')`);
      } else await page.evaluate(`show('${id}', ${(at * 370) % 1100})`);
      await marked(page, SKILLS[at] ?? '');
    }
    expect(await stale(page)).toEqual([]);
    await page.close();
  });

  it('Indeed’s pane, one job after another', async () => {
    const page = await open(INDEED_URL, indeedApp());
    await marked(page, SKILLS[0] ?? '');
    for (const at of [1, 2, 0]) {
      await page.evaluate(`show(${at}, ${at * 400})`);
      await marked(page, SKILLS[at] ?? '');
    }
    expect(await stale(page)).toEqual([]);
    await page.close();
  });

  it('a page that draws its description anew every 200 ms is marked meanwhile and at the end', async () => {
    const page = await open(RESTLESS_URL, restlessPage(40));
    await marked(page, 'Kubernetes');
    await page.waitForFunction('window.drawn === 40');
    await until(
      () =>
        page.evaluate(() =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => range.startContainer.isConnected),
          ),
        ),
      { what: 'marks on the last drawing' },
    );
    await page.close();
  });
});
