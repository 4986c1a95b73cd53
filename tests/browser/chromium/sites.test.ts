import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  ask,
  type ChromiumWithWaymark,
  launchChromium,
  pressButton,
  serveAt,
  tabIdOf,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import {
  ENDLESS_URL,
  endlessList,
  ICIMS_URL,
  icimsPages,
  INDEED_IDS,
  INDEED_URL,
  indeedApp,
  LINKEDIN_IDS,
  LINKEDIN_URL,
  linkedInApp,
  RESTLESS_URL,
  restlessPage,
  SHADOW_URL,
  shadowPage,
  SKILLS,
  WORKDAY_URL,
  workdayApp,
} from '../acting-pages.ts';
import { resetVault } from '../records.ts';
import { openAt } from './use-chromium.ts';

let browser: ChromiumWithWaymark;

beforeAll(async () => {
  browser = await launchChromium();
  await resetVault((name, request) => ask(browser, name, request));
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== browser.own) await page.close();
});

const open = (url: string, html: string) => openAt(browser, url, html);

const wordsIn = (frame: Pick<Page, 'evaluate'>) =>
  frame.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      ),
  );

const marked = (page: Pick<Page, 'evaluate'>, word: string) =>
  until(async () => (await wordsIn(page)).includes(word), { what: `${word} marked` });

const reportIn = async (page: Page) =>
  (await ask(browser, 'snapshot', { tabId: await tabIdOf(browser, page) })).report;

const stale = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { stale: string[] }).stale);

describe('an application that changes its job without a load', () => {
  it('LinkedIn through ten jobs, with late and overtaken texts: nothing of another job is ever painted', async () => {
    const page = await open(LINKEDIN_URL, linkedInApp());
    await marked(page, SKILLS[0] ?? '');
    const delays = [0, 0, 700, 0, 1200, 300, 0, 900, 50, 500];
    for (let at = 1; at < LINKEDIN_IDS.length; at += 1) {
      const id = LINKEDIN_IDS[at] ?? '';
      // Every third job is clicked through in haste: the one before answers last and overwrites it.
      if (at % 3 === 0) {
        const passed = LINKEDIN_IDS[(at + 4) % 10] ?? '';
        await page.evaluate(`show('${passed}', 600); show('${id}', 100)`);
        await page.waitForFunction(
          (other) => document.querySelector(`[id$="_${other}"]`) !== null,
          passed,
        );
        await page.evaluate(`settle('${id}')`);
      } else await page.evaluate(`show('${id}', ${delays[at] ?? 0})`);
      await marked(page, SKILLS[at] ?? '');
      await until(async () => (await reportIn(page))?.jobId === id, {
        what: `the report of ${id}`,
      });
    }
    expect(await stale(page)).toEqual([]);
  });

  it('Indeed’s pane: each job by its own id, company without the board’s words, none stale', async () => {
    const page = await open(INDEED_URL, indeedApp());
    await marked(page, SKILLS[0] ?? '');
    for (const at of [1, 2, 0]) {
      await page.evaluate(`show(${at}, ${at * 400})`);
      await marked(page, SKILLS[at] ?? '');
      await until(async () => (await reportIn(page))?.jobId === INDEED_IDS[at]);
      expect(await reportIn(page)).toMatchObject({
        board: 'indeed',
        title: `Boat Builder ${at + 1}`,
        company: `Slipway ${at + 1}`,
      });
    }
    expect(await stale(page)).toEqual([]);
  });

  it('Workday’s text, which comes after the shell, and the next job of the same application', async () => {
    const page = await open(WORKDAY_URL, workdayApp());
    await pressButton(browser, page);
    await until(async () => {
      const { state } = await ask(browser, 'snapshot', { tabId: await tabIdOf(browser, page) });
      return state === 'no-posting';
    });
    await page.evaluate('arrive()');
    await marked(page, 'Terraform');
    expect(await reportIn(page)).toMatchObject({
      board: 'workday',
      jobId: 'R-1001',
      company: 'Slipway',
    });
    await page.evaluate('next()');
    await marked(page, 'Ansible');
    expect(await reportIn(page)).toMatchObject({ jobId: 'R-1002', title: 'Rigger' });
  });
});

describe('where the text stands', () => {
  it('iCIMS: in a frame of the same host, read and marked there', async () => {
    for (const [url, html] of Object.entries(icimsPages()))
      await serveAt(browser.context, url, html);
    const page = await browser.context.newPage();
    await page.goto(ICIMS_URL);
    await pressButton(browser, page);
    await until(async () => (await reportIn(page))?.title === 'Sailmaker', { what: 'the report' });
    expect(await reportIn(page)).toMatchObject({ board: 'icims', jobId: '77' });
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (frame === undefined) throw new Error('the frame is gone');
    await marked(frame, 'Figma');
  });

  it('in open shadow trees: read, and marked', async () => {
    const page = await open(SHADOW_URL, shadowPage());
    await pressButton(browser, page);
    await until(async () => (await reportIn(page))?.title === 'Sail Designer', {
      what: 'the report',
    });
    expect((await reportIn(page))?.skills.map(({ name }) => name)).toContain('Figma');
    await marked(page, 'Figma');
  });
});

describe('a page that never rests', () => {
  it('draws its description anew every 200 ms for 20 s: read once, marked throughout, and marked at the end', async () => {
    const page = await open(RESTLESS_URL, restlessPage(100));
    await marked(page, 'Kubernetes');
    const drawnAt = () => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
    // Marked while it is still at it, not only when it has come to rest.
    expect(await drawnAt()).toBeLessThan(100);
    await until(async () => (await drawnAt()) === 100, {
      what: 'its last drawing',
      timeout: 60_000,
    });
    // The marks stand in the nodes that are there now.
    await until(
      () =>
        page.evaluate(() =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => range.startContainer.isConnected),
          ),
        ),
      { what: 'marks on the last drawing' },
    );
    expect((await reportIn(page))?.title).toBe('Rigger');
  });

  it('grows a list to 500 cards: the open job stays, no card is read as a job', async () => {
    const page = await open(ENDLESS_URL, endlessList(500));
    await marked(page, 'GraphQL');
    await page.evaluate('grow()');
    await page.waitForFunction(() => document.querySelectorAll('#list > li').length >= 500);
    await page.evaluate(() =>
      document.getElementById('list')?.append(document.createElement('li')),
    );
    await marked(page, 'GraphQL');
    expect(await wordsIn(page)).not.toContain('Kubernetes');
    expect(await reportIn(page)).toMatchObject({ jobId: '4330000001', title: 'Pilot' });
  });
});
