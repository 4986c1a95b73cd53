import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, badgeOf, serveAt, tabIdOf } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { toBackground, type MessageName } from '../../../src/protocol/messages.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { oneOfEach } from '../one-of-each.ts';
import { experienceOf } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();
let options: Page;

beforeEach(async () => {
  options = await browser.context.newPage();
  await options.goto(browser.url('src/entries/options/index.html'));
});

const titles = async () =>
  (await ask(browser, 'listRecords', {})).records.map(({ title }) => title).toSorted();

describe('credentials in options', () => {
  it('one picked from the catalogue fills the form, and changes an open listing without reload', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await serveAt(browser.context, GUEST_URL, guestPage());
    const listing = await browser.context.newPage();
    await listing.goto(GUEST_URL);
    await until(async () => (await badgeOf(browser, listing)) === '2', { what: 'the badge' });

    await options.bringToFront();
    await options.getByRole('button', { name: 'Add a credential' }).click();
    const title = options.getByRole('combobox').first();
    await title.fill('google data analytics prof');
    await options.getByRole('option', { name: /Google Data Analytics Professional/ }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    await until(async () => (await titles()).length === 2, { what: 'the record' });

    const { records } = await ask(browser, 'listRecords', {});
    const record = records.find(({ kind }) => kind === 'credential');
    expect(record).toMatchObject({
      achievementId: 'google-data-analytics-professional-certificate',
      issuer: 'Google',
    });
    expect(record?.skills.map(({ skillId }) => skillId)).toContain('sql');
    await until(async () => (await badgeOf(browser, listing)) === '1', { what: 'the new badge' });
    await listing.close();
  });

  it('a deletion can be undone, and another window shows each step', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await options.reload();
    await browser.own.locator('.record').waitFor();
    await options
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await until(async () => (await titles()).length === 0, { what: 'the deletion' });
    await browser.own.locator('.record').waitFor({ state: 'detached' });
    await options.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await titles()).length === 1, { what: 'the record back' });
    await browser.own.locator('.record').waitFor();
  });

  it('an export brings everything back after everything was deleted', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
    await ask(browser, 'saveRecord', {
      record: { ...experienceOf('sql'), title: 'Zażółć “gęślą” <b>' },
    });
    const before = await ask(browser, 'listRecords', {});
    await options.goto(browser.url('src/entries/options/index.html#data'));
    // Told by a region that was in the accessibility tree before: one that comes with its words is
    // not read out.
    const told = options.getByRole('region', { name: 'Export' }).getByRole('status');
    await told.waitFor({ state: 'attached' });
    expect(await told.textContent()).toBe('');
    const region = await told.elementHandle();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: /^Export/ }).click(),
    ]);
    const path = await download.path();
    await told.filter({ hasText: 'Exported: waymark' }).waitFor();
    expect(await region.textContent()).toMatch(/^Exported/);
    await ask(browser, 'deleteAll', {});
    expect(await titles()).toEqual([]);
    await options
      .locator('[aria-labelledby=import-title] input[type="file"]')
      .first()
      .setInputFiles(path);
    await until(async () => (await titles()).length === 2, { what: 'the records back' });
    expect(await ask(browser, 'listRecords', {})).toEqual(before);

    // Twice makes no doubles; a file that is none changes nothing and says so.
    await ask(browser, 'importVault', { text: await readFile(path, 'utf8'), choices: [] });
    expect(await titles()).toHaveLength(2);
    await options
      .locator('[aria-labelledby=import-title] input[type="file"]')
      .first()
      .setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"a":'),
      });
    await options
      .getByText(/not a file that Waymark exported/)
      .first()
      .waitFor();
    expect(await titles()).toHaveLength(2);
  });
});

describe('the protocol', () => {
  it('takes one of each message in Chromium and answers in the shape it promises', async () => {
    await serveAt(browser.context, GUEST_URL, guestPage());
    const listing = await browser.context.newPage();
    await listing.goto(GUEST_URL);
    const tabId = await tabIdOf(browser, listing);
    await until(async () => (await ask(browser, 'snapshot', { tabId })).state === 'read');
    const { text } = await ask(browser, 'exportVault', {});
    for (const [name, request] of Object.entries(oneOfEach(tabId, text))) {
      const answer = await ask(browser, name as MessageName, request as never);
      const parsed = toBackground[name as MessageName].response.safeParse(answer);
      expect(parsed.success, `${name}: ${JSON.stringify(answer).slice(0, 300)}`).toBe(true);
    }
    await listing.close();
  });
});
