import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { experienceOf, resetVault } from '../records.ts';
import { asking } from './asking.ts';
import { roleBoard } from '../../unit/support/make.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */

const LISTING = `Data Analyst
Northlight Books, Leeds

Requirements
- SQL and Python
- Tableau or Power BI

Nice to have
- Snowflake`;

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());

const ask = asking(() => own);

const words = (page: Page) => page.evaluate(() => document.body.innerText);

/** What the next file that the page hands to the person holds; the driver cannot save it. */
async function nextFile(page: Page, press: string): Promise<string> {
  await page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => (document.documentElement.dataset['file'] = text));
      return made(blob);
    };
  });
  await page.evaluate((text) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click();
  }, press);
  await until(() => page.evaluate(() => document.documentElement.dataset['file'] !== undefined));
  return page.evaluate(() => document.documentElement.dataset['file'] ?? '');
}

describe('a plan in Firefox', () => {
  it('goes from a missing skill to a plan within the budget, a report and a calendar file', async () => {
    await resetVault(ask);
    await ask('saveRecord', { record: experienceOf('sql') });
    const board = roleBoard('analyst', { name: 'Data analyst' });
    await ask('saveBoard', { board, listings: [] });
    await ask('addTextToBoard', {
      boardId: board.id,
      text: LISTING,
      title: 'Data Analyst',
      company: 'Northlight Books',
    });
    const plan = await firefox.openOwnPage('src/entries/options/index.html#plan');
    await plan.waitForSelector('#plan-board');
    await plan.select('#plan-board', board.id);
    await plan.type('#plan-budget', '250');
    await plan.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.plan-form button[type="submit"]')?.click();
    });
    await until(async () => /Closes \d+ of \d+ gaps/.test(await words(plan)));
    const sum = /Closes \d+ of \d+ gaps · \$(\d+) · \d+ hours/.exec(await words(plan));
    expect(Number(sum?.[1])).toBeLessThanOrEqual(250);
    const steps = await plan.$$eval('.plan-steps > li', (all) => all.length);
    const calendar = await nextFile(plan, 'Save as calendar file');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(steps);

    const report = await firefox.openOwnPage(`src/entries/report/index.html?board=${board.id}`);
    await until(async () => /What it costs/.test(await words(report)));
    expect(await words(report)).toContain(sum?.[0]);
    const saved = await nextFile(report, 'Save as one file');
    expect(saved).toContain(sum?.[0]);
    expect(saved).not.toMatch(/<script|<link|src=/);
  });
});
