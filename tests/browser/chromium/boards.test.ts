import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, tabIdOf, stopWorker } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { TEXTS } from '../board-samples.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { openAt, useChromium } from './use-chromium.ts';
import { roleBoard, savedPosting } from '../../unit/support/make.ts';

const SHOTS = process.env['WAYMARK_SHOTS'];

const browser = await useChromium();

const open = (url: string, html: string) => openAt(browser, url, html);

async function options(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(new URL('../options/index.html#boards', browser.own.url()).href);
  return page;
}

async function newBoard(name: string): Promise<string> {
  const board = roleBoard(crypto.randomUUID(), { name, activeAt: Date.now() });
  await ask(browser, 'saveBoard', { board, listings: [] });
  return board.id;
}

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  const { violations: found }: axe.AxeResults = await page.evaluate('axe.run()');
  return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('a role board', () => {
  it('is begun in the popup with the listing at hand, which then counts once', async () => {
    const page = await open(GUEST_URL, guestPage());
    const popup = await openPopupFor(browser, page);
    await popup.getByRole('button', { name: 'Start a role with this listing' }).click();
    await popup.getByRole('textbox', { name: 'The role you want' }).fill('Map analyst');
    await popup.getByRole('button', { name: 'Start a role with this listing' }).click();
    await popup.getByText('On “Map analyst”').waitFor();
    expect(await popup.getByRole('link', { name: '1 of 10 listings' }).count()).toBe(1);
    if (SHOTS) await popup.screenshot({ path: `${SHOTS}/popup.png`, fullPage: true });
    expect(await violations(popup)).toEqual([]);

    await popup.getByRole('button', { name: 'Remove this listing from “Map analyst”' }).click();
    await popup.getByRole('button', { name: 'Add to “Map analyst”' }).waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('On “Map analyst”').waitFor();

    const again = await open(
      'https://www.linkedin.com/jobs/view/other-name-4100000001?trk=mail',
      guestPage(),
    );
    const [head] = (await ask(browser, 'listBoards', {})).boards;
    const boardId = head?.board.id ?? '';
    const tabId = await tabIdOf(browser, again);
    await until(async () => (await ask(browser, 'snapshot', { tabId })).report !== null, {
      what: 'a report',
    });
    expect(await ask(browser, 'addToBoard', { tabId, boardId })).toMatchObject({
      outcome: 'joined',
      listings: 1,
    });
  });

  it('counts pasted listings, says provisional below ten, and shows the sentences', async () => {
    const boardId = await newBoard('Data analyst');
    for (const text of TEXTS.slice(0, 9))
      await ask(browser, 'addTextToBoard', { boardId, text, title: '', company: '' });
    const page = await options();
    await page.getByText('9 of 10 listings').waitFor();
    const sql = page.locator('.demand-row', { hasText: 'SQL' }).first();
    expect(await sql.innerText()).toContain('named in 9 of 9');
    expect(await sql.innerText()).toContain('provisional, 9 of 10 read');
    await sql.locator('summary').click();
    await page.getByText('Strong SQL').first().waitFor();
    expect(await sql.getByText('Strong SQL').count()).toBe(9);
    for (const text of TEXTS.slice(9))
      await ask(browser, 'addTextToBoard', { boardId, text, title: '', company: '' });
    await page.getByText('named in 12 of 12').first().waitFor();
    expect(await page.getByText('provisional').count()).toBe(0);
    const cloud = page.locator('.demand-row', { hasText: 'Amazon Web Services' });
    expect(await cloud.locator('summary').innerText()).toContain(
      'named in 8 of 12 · required in 8 · in 4 of them something else would do as well',
    );
    expect(await violations(page)).toEqual([]);
    if (SHOTS)
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [380, 1200]) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: `${SHOTS}/board-${scheme}-${width}.png`, fullPage: true });
        }
    await page.getByRole('button', { name: 'Show as a table' }).click();
    expect(await page.getByRole('rowheader', { name: 'SQL' }).count()).toBe(1);
    // Qualities stand apart here, too, however often they are named.
    expect(await page.getByRole('rowheader').last().innerText()).toBe('Communication');
    const cells = page.getByRole('row', { name: /^Amazon Web Services/ }).getByRole('cell');
    expect((await cells.allInnerTexts()).slice(1, 4)).toEqual(['8', '8', '4']);
    expect(await violations(page)).toEqual([]);
  });

  it('is renamed, duplicated, and deleted with a way back', async () => {
    const boardId = await newBoard('Old name');
    await ask(browser, 'addTextToBoard', {
      boardId,
      text: TEXTS[0] ?? '',
      title: '',
      company: '',
    });
    const page = await options();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Role', exact: true }).fill('New name');
    await page.getByRole('button', { name: 'Save role' }).click();
    await page.getByRole('heading', { name: 'New name', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await page.getByRole('heading', { name: 'New name (copy)' }).waitFor();
    const copy = (await ask(browser, 'listBoards', {})).boards[0]?.board.id ?? '';
    // A look at its plan keeps the board as it is today; that goes and comes with it.
    await ask(browser, 'planOffers', { boardId: copy, text: '' });
    const earlierDays = async () =>
      (await ask(browser, 'exportVault', {})).text.split(`snapshot:${copy}:`).length - 1;
    expect(await earlierDays()).toBe(1);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('heading', { name: 'New name', exact: true }).waitFor();
    expect(await earlierDays()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'New name (copy)' }).waitFor();
    expect(await earlierDays()).toBe(1);
    const { boards } = await ask(browser, 'listBoards', {});
    expect(boards.map(({ listings }) => listings)).toEqual([1, 1]);
  });

  it('takes two presses at once as one listing, which is there after the worker was stopped', async () => {
    const boardId = await newBoard('Analyst');
    const page = await open(GUEST_URL, guestPage());
    const tabId = await tabIdOf(browser, page);
    await until(async () => (await ask(browser, 'snapshot', { tabId })).report !== null, {
      what: 'a report',
    });
    const press = () => ask(browser, 'addToBoard', { tabId, boardId });
    const outcomes = (await Promise.all([press(), press()])).map(({ outcome }) => outcome);
    await stopWorker(browser);
    expect(outcomes.toSorted()).toEqual(['added', 'joined']);
    const { view } = await ask(browser, 'viewBoard', { id: boardId });
    expect(view?.listings.map(({ title }) => title)).toEqual(['Data Analyst']);
    expect((await ask(browser, 'boardsForTab', { tabId })).onActive).toBe(view?.listings[0]?.id);
  });

  it('follows a correction at once: badge, popup and board say the same, and again when undone', async () => {
    const boardId = await newBoard('Analyst');
    await ask(browser, 'saveRecord', { record: experienceOf('cartography') });
    const page = await open(GUEST_URL, guestPage());
    const badge = (text: string) =>
      until(async () => (await badgeOf(browser, page)) === text, { what: `badge ${text}` });
    await badge('3');
    const tabId = await tabIdOf(browser, page);
    await ask(browser, 'addToBoard', { tabId, boardId });
    const view = await options();
    const row = view.locator('.demand-row', { hasText: 'Python' });
    await row.waitFor();
    const popup = await openPopupFor(browser, page);
    const count = (words: RegExp) =>
      until(async () => words.test(await popup.locator('.count').innerText()), {
        what: `the count ${String(words)}`,
      });
    await count(/0 of 4/);
    await popup.getByRole('button', { name: 'What the listing says about Python' }).click();
    await popup
      .locator('.unit', { hasText: 'Python' })
      .getByText('Not read right?')
      .first()
      .click();
    await popup.getByRole('button', { name: 'Python is not a skill here' }).click();
    await Promise.all([badge('2'), count(/0 of 3/), row.waitFor({ state: 'detached' })]);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await Promise.all([badge('3'), count(/0 of 4/), row.waitFor()]);
  });

  it('reads a saved page by the reader of its site, which joins the job met in a tab', async () => {
    const boardId = await newBoard('Analyst');
    const page = await open(GUEST_URL, guestPage());
    const tabId = await tabIdOf(browser, page);
    await until(async () => (await ask(browser, 'snapshot', { tabId })).report !== null, {
      what: 'a report',
    });
    const view = await options();
    await view.getByText('Paste a listing', { exact: true }).click();
    const drop = async (address: string, html: string) => {
      await view.getByLabel('Or a saved page or text file').setInputFiles({
        name: 'page.html',
        mimeType: 'text/html',
        buffer: Buffer.from(`<!-- saved from url=(0042)${address} -->${html}`),
      });
      await until(async () => (await view.locator('#paste-text').inputValue()).includes('Solid'), {
        what: 'the text',
      });
      await view.getByRole('button', { name: 'Add to this role' }).click();
    };
    const other = GUEST_URL.replace('4100000001', '4100000009');
    await drop(other, guestPage({ title: 'Map Analyst', company: 'Quay House' }));
    await view.getByText('1 of 10 listings').waitFor();
    const { view: after } = await ask(browser, 'viewBoard', { id: boardId });
    expect(after?.listings).toMatchObject([
      { title: 'Map Analyst', company: 'Quay House', url: other },
    ]);
    // The benefits of the page are left aside, as they are when it is open.
    expect(after?.demand.rows.map(({ id }) => id)).not.toContain('docker');
    await ask(browser, 'addToBoard', { tabId, boardId });
    await view.getByText('2 of 10 listings').waitFor();
    await drop(GUEST_URL, guestPage());
    await view.getByText('it counts once').first().waitFor();
    expect((await ask(browser, 'listBoards', {})).boards[0]?.listings).toBe(2);
  });

  it('has every listing once when the worker is stopped time and again while they are added', async () => {
    const boardId = await newBoard('Analyst');
    for (const [index, text] of TEXTS.entries()) {
      const add = () => ask(browser, 'addTextToBoard', { boardId, text, title: '', company: '' });
      // Whoever saw no answer presses again.
      const adding = add().catch(add);
      if (index % 3 === 0) await stopWorker(browser);
      await adding;
    }
    const { view } = await ask(browser, 'viewBoard', { id: boardId });
    expect(view?.listings.map(({ title }) => title).toSorted()).toEqual(
      TEXTS.map((_, index) => `Analyst number ${index}`).toSorted(),
    );
    expect(view?.demand.rows.find(({ id }) => id === 'sql')?.named).toBe(12);
  });
});

describe('a board of 200 listings', () => {
  it('is counted whole, and again after the worker was stopped', async () => {
    const boardId = await newBoard('Many');
    const listings = Array.from({ length: 200 }, (_, index) =>
      savedPosting(boardId, `n${index}`, {
        posting: {
          board: 'web',
          jobId: String(index),
          url: `https://jobs.example/${index}`,
          title: `Analyst ${index}`,
          company: `House ${index}`,
          location: null,
          language: null,
          source: 'generic' as const,
          lines: (TEXTS[index % 12] ?? '')
            .repeat(6)
            .split('\n')
            .map((text) => ({ text, bullet: false, heading: 'none' as const, depth: 0 })),
        },
      }),
    );
    const [head] = (await ask(browser, 'listBoards', {})).boards;
    if (!head) throw new Error('no board');
    await ask(browser, 'saveBoard', { board: head.board, listings });
    const counted = async () =>
      (await ask(browser, 'viewBoard', { id: boardId })).view?.demand.listings;
    expect(await counted()).toBe(200);
    await stopWorker(browser);
    expect(await counted()).toBe(200);
  });
});
