import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, serveAt } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage, REQUIREMENTS } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();
let page: Page;
let popup: Page;

beforeEach(async () => {
  await ask(browser, 'saveRecord', { record: experienceOf('python') });
  await serveAt(browser.context, GUEST_URL, guestPage());
  page = await browser.context.newPage();
  await page.goto(GUEST_URL);
  await badge('2');
  popup = await openPopupFor(browser, page);
  await popup.getByRole('heading', { name: 'Data Analyst' }).waitFor();
});

const badge = (text: string) =>
  until(async () => (await badgeOf(browser, page)) === text, { what: `the badge ${text}` });
const painted = () =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
  );
const count = (words: RegExp) =>
  until(async () => words.test(await popup.locator('.count').innerText()), {
    what: `the count ${String(words)}`,
  });
/** Unfold what a row hides: what the listing says, then what can be corrected. */
async function unfold(name: string): Promise<void> {
  await popup.getByRole('button', { name: `What the listing says about ${name}` }).click();
  await popup
    .locator('.unit', { hasText: name })
    .getByText('Not read right?', { exact: true })
    .click();
}

describe('a correction', () => {
  it('holds at once on badge, marks and popup, and is undone at once', async () => {
    await unfold('SQL');
    await popup.getByRole('button', { name: 'SQL is not a skill here' }).click();
    await badge('1');
    await count(/1 of 3/);
    await until(async () => !(await painted()).includes('SQL'), { what: 'SQL unmarked' });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await badge('2');
    await count(/1 of 4/);
    await until(async () => (await painted()).includes('SQL'), { what: 'SQL marked again' });
    expect((await ask(browser, 'listCorrections', {})).corrections).toEqual([]);
  });

  it('moves a skill from preferred to required, and stays in this one listing', async () => {
    await unfold('Tableau');
    await popup.getByRole('button', { name: 'Tableau is required' }).click();
    await badge('3');
    await count(/3 required/);
    const other = GUEST_URL.replace('4100000001', '4100000002');
    await serveAt(browser.context, other, guestPage());
    const second = await browser.context.newPage();
    await second.goto(other);
    await until(async () => (await badgeOf(browser, second)) === '2', { what: 'its own badge' });
  });

  it('says that a name is the same as another skill, which may be held', async () => {
    await unfold('SQL');
    await popup.getByRole('button', { name: 'SQL is the same as …' }).click();
    await popup.getByRole('textbox', { name: 'What SQL really is' }).fill('Python');
    await popup.getByRole('button', { name: 'SQL is Python', exact: true }).click();
    await badge('1');
    await count(/1 of 3/);
  });

  it('finds a skill of one’s own in the listing', async () => {
    await popup.getByText('Is a skill missing?').click();
    await popup.getByLabel('Its name, as listings write it').fill('second-hand maps');
    await popup.getByRole('button', { name: 'Look for it' }).click();
    await until(
      async () =>
        /second-hand maps/.test(await popup.locator('.report').innerText()) ||
        (await popup.locator('.apart').textContent())?.includes('second-hand maps') === true,
      { what: 'the own skill in the report' },
    );
  });

  it('makes a name that nobody knows an own skill: one press, counted everywhere', async () => {
    const url = GUEST_URL.replace('4100000001', '4100000003');
    const description = REQUIREMENTS.replace('Solid Python and SQL', 'Python, Quuxflow, SQL');
    await serveAt(browser.context, url, guestPage({ description }));
    const second = await browser.context.newPage();
    await second.goto(url);
    await until(async () => (await badgeOf(browser, second)) === '2', { what: 'what is known' });
    const report = await openPopupFor(browser, second);
    await report.getByRole('button', { name: 'Make it my own: Quuxflow' }).click();
    await until(async () => (await badgeOf(browser, second)) === '3', { what: 'one more' });
    await report
      .getByRole('heading', { name: 'Unknown to Waymark' })
      .waitFor({ state: 'detached' });
    await report.locator('.unit-head', { hasText: 'Quuxflow' }).waitFor();
  });

  it('is listed in the options, and taken back there', async () => {
    await unfold('SQL');
    await popup.getByLabel('in every listing').locator('visible=true').check();
    await popup.getByRole('button', { name: 'SQL is not a skill here' }).click();
    await badge('1');
    const options = await browser.context.newPage();
    await options.goto(browser.url('src/entries/options/index.html#corrections'));
    await options.getByText('SQL is not a skill in every listing').waitFor();
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save a contribution file' }).click();
    const file = await (await (await saving).createReadStream()).toArray();
    const told = JSON.parse(Buffer.concat(file as Buffer[]).toString()) as object;
    expect(told).toEqual({
      format: 'waymark-contribution',
      version: 1,
      corrections: [{ kind: 'not-a-skill', id: 'sql', name: 'SQL', everywhere: true }],
    });
    await options.getByRole('button', { name: 'Take back the correction of SQL' }).click();
    await badge('2');
    await options.getByRole('button', { name: 'Undo' }).click();
    await badge('1');
  });
});
