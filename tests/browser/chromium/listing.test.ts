import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Report } from '../../../src/core/domain/report.ts';
import { ask, badgeOf, openPopupFor, tabIdOf, stopWorker } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { experienceOf } from '../records.ts';
import { GUEST_URL, guestPage, JOBS, SEARCH_URL, searchPage } from '../pages.ts';
import { openAt, useChromium } from './use-chromium.ts';

const browser = await useChromium();

const open = (url: string, html: string) => openAt(browser, url, html);

async function reportOf(page: Page, wanted: (report: Report) => boolean = () => true) {
  const tabId = await tabIdOf(browser, page);
  let report: Report | null = null;
  await until(
    async () => {
      ({ report } = await ask(browser, 'snapshot', { tabId }));
      return report !== null && wanted(report);
    },
    { what: 'a report' },
  );
  return report as unknown as Report;
}

const paintedGroups = (page: Page) => page.evaluate(() => CSS.highlights.size);
const paintedWords = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
  );

describe('a listing in LinkedIn’s shape', () => {
  it('is read: required, preferred, either/or, gate; benefits give no skill', async () => {
    const page = await open(GUEST_URL, guestPage());
    const report = await reportOf(page);
    expect(report).toMatchObject({
      board: 'linkedin',
      jobId: '4100000001',
      title: 'Data Analyst',
      company: 'Northlight Books',
    });
    const asked = report.skills.map(({ name, strength }) => `${name} ${strength}`);
    expect(asked).toEqual(
      expect.arrayContaining(['Python required', 'SQL required', 'Tableau preferred']),
    );
    expect(asked.join()).not.toMatch(/Docker|Excel/);
    const cloud = report.skills.filter(({ group }) => group !== null);
    expect(cloud).toHaveLength(3);
    expect(report.gates.map(({ kind }) => kind)).toEqual(['degree']);
    expect(report.count).toMatchObject({ required: 3, preferred: 1 });
  });

  it('shows the same number on the badge, in the popup and in the report', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(GUEST_URL, guestPage());
    const { count } = await reportOf(page);
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    expect(count.required - count.heldRequired).toBe(2);
    const popup = await openPopupFor(browser, page);
    await popup
      .getByText(/1 of 4/)
      .first()
      .waitFor();
    expect(await popup.locator('body').innerText()).toMatch(/missing 2 required/);
  });

  it('is marked without a change to the document, and the page’s observer sees nothing', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(GUEST_URL, guestPage({ probe: true }));
    await until(async () => (await paintedGroups(page)) > 0, { what: 'marks' });
    expect(await paintedWords(page)).toEqual(
      expect.arrayContaining(['Python', 'SQL', 'AWS', 'Azure', 'GCP', 'Tableau']),
    );
    const before = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const after = await page.evaluate(async () => {
      const seen = (globalThis as unknown as { seen: string[] }).seen;
      const loaded = seen.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return seen.length - loaded;
    });
    // What was seen is the parser at work: nodes added before the extension looked.
    expect(before.every((type) => type === 'childList')).toBe(true);
    expect(after).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('waymark'))).toBe(
      false,
    );
  });

  it('paints have and missing differently', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(GUEST_URL, guestPage());
    await until(async () => (await paintedGroups(page)) >= 3, { what: 'three kinds of marks' });
    const lines = () =>
      page.evaluate(() =>
        [...CSS.highlights.entries()].map(([name, highlight]) => {
          const range = [...highlight][0];
          const element = range?.startContainer.parentElement;
          const word = range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
          const style = element && getComputedStyle(element, `::highlight(${name})`);
          return `${word ?? ''}: ${style?.textDecorationStyle ?? ''}`;
        }),
      );
    // Their look comes from the background, a moment after the marks.
    await until(async () => (await lines()).includes('SQL: double'), { what: 'the look of marks' });
    expect(await lines()).toEqual(
      expect.arrayContaining(['Python: solid', 'SQL: double', 'Tableau: dashed']),
    );
  });

  it('follows a change in the vault without a reload', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(GUEST_URL, guestPage());
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await until(async () => (await badgeOf(browser, page)) === '1', { what: 'the new badge' });
    expect((await reportOf(page)).skills.find(({ id }) => id === 'sql')?.standing).toBe('have');
  });

  it('shows nothing of the old job after a change of job without reload', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('git') });
    const page = await open(SEARCH_URL, searchPage());
    const shownFor = async (id: string) => {
      const { skill, title } = JOBS[id]!;
      const report = await reportOf(page, (found) => found.jobId === id);
      expect(report.title).toBe(title);
      expect(report.skills.map(({ name }) => name)).toContain(skill);
      await until(async () => (await paintedWords(page)).includes(skill), {
        what: `${skill} marked`,
      });
    };
    await shownFor('4200000001');
    // The address changes, the pane does not yet: the old job's marks go with the address, long
    // before the page has been quiet and is read again.
    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { navigation, show } = globalThis as unknown as {
            navigation: EventTarget;
            show: (id: string, delay: number) => void;
          };
          const look = () => setTimeout(() => resolve(CSS.highlights.size), 0);
          navigation.addEventListener('navigatesuccess', look, { once: true });
          show('4200000002', 1200);
        }),
    );
    expect(left).toBe(0);
    await shownFor('4200000002');
    await page.evaluate('show("4200000003", 0); show("4200000001", 900)');
    await shownFor('4200000001');
    expect(await paintedWords(page)).not.toContain('TypeScript');
  });

  it('answers after the worker was killed', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    const page = await open(GUEST_URL, guestPage());
    await reportOf(page);
    await stopWorker(browser);
    const report = await reportOf(page);
    expect(report.skills.find(({ id }) => id === 'python')?.standing).toBe('have');
    await stopWorker(browser);
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await until(async () => (await badgeOf(browser, page)) === '1', {
      what: 'the badge after waking',
    });
  });
});

describe('what leaves and what shows', () => {
  it('nothing is read, marked or counted before Start', async () => {
    await ask(browser, 'deleteAll', {});
    const page = await open(GUEST_URL, guestPage());
    await page.waitForTimeout(1500);
    expect(await paintedGroups(page)).toBe(0);
    expect(await badgeOf(browser, page)).toBe('');
    const { state, report } = await ask(browser, 'snapshot', {
      tabId: await tabIdOf(browser, page),
    });
    expect([state, report]).toEqual(['not-started', null]);
    await ask(browser, 'saveSettings', { started: true });
    await reportOf(page);
    await until(async () => (await paintedGroups(page)) > 0, { what: 'marks after Start' });
  });

  it('in mode "nothing" a page sees nothing; in "asked" two vaults look the same', async () => {
    await ask(browser, 'saveSettings', { markMode: 'nothing' });
    const page = await open(GUEST_URL, guestPage());
    await reportOf(page);
    await page.waitForTimeout(500);
    expect(await paintedGroups(page)).toBe(0);
    await ask(browser, 'saveSettings', { markMode: 'asked' });
    await until(async () => (await paintedGroups(page)) === 2, { what: 'asked marks' });
    const words = (await paintedWords(page)).toSorted();
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await page.waitForTimeout(800);
    expect((await paintedWords(page)).toSorted()).toEqual(words);
    expect(await paintedGroups(page)).toBe(2);
  });

  it('an empty vault shows no number on the button', async () => {
    const page = await open(GUEST_URL, guestPage());
    const report = await reportOf(page);
    expect(report.vaultEmpty).toBe(true);
    expect(await badgeOf(browser, page)).toBe('');
  });

  it('says so on a page without a posting, and a list of jobs is none', async () => {
    const page = await open(
      'https://www.linkedin.com/feed/',
      '<!doctype html><p>Requirements: Python</p>',
    );
    const tabId = await tabIdOf(browser, page);
    await until(async () => (await ask(browser, 'snapshot', { tabId })).state === 'no-posting');
    expect(await badgeOf(browser, page)).toBe('');
    expect(await paintedGroups(page)).toBe(0);
  });

  it('opens none of the extension’s files to a page', async () => {
    const page = await open(GUEST_URL, guestPage());
    const reachable = await page.evaluate(
      async (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url)
              .then(() => url)
              .catch(() => null),
          ),
        ),
      [
        'manifest.json',
        'catalog/catalog.json',
        'src/entries/content/index.js',
        'icons/waymark-16.png',
      ].map((path) => browser.url(path)),
    );
    expect(reachable.filter(Boolean)).toEqual([]);
  });

  it('asks the network for nothing, and the probe would have seen it', async () => {
    const page = await open(GUEST_URL, guestPage());
    await reportOf(page);
    const popup = await openPopupFor(browser, page);
    await popup.waitForTimeout(300);
    browser.strayRequests.splice(
      0,
      browser.strayRequests.length,
      ...browser.strayRequests.filter((url) => !url.endsWith('/favicon.ico')),
    );
    expect(browser.strayRequests).toEqual([]);
    await page.evaluate(() => fetch('https://probe.waymark.invalid/').catch(() => undefined));
    expect(browser.strayRequests).toEqual(['https://probe.waymark.invalid/']);
    browser.strayRequests.length = 0;
  });
});
