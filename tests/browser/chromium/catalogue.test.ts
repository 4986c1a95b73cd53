import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { experienceOf } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();
let page: Page;

beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(browser.url('src/entries/options/index.html#catalogue'));
});

const search = (text: string) => page.getByLabel('Credential, issuer or skill').fill(text);
const open = async (name: string) => {
  await page.locator('.catalogue-list summary', { hasText: name }).first().click();
  await page.locator('.quality-card').waitFor();
};

describe('the catalogue in options', () => {
  it('shows what is known of a credential, where it comes from, and keeps the own view of it', async () => {
    await search('CKA');
    await open('Kubernetes Administrator');
    const card = page.locator('.quality-card');
    await card.getByText('US list price, checked').waitFor();
    await card.getByText('Done on a live system').waitFor();
    await card.getByText('Not known to Waymark').waitFor();
    await card.getByText('4 of 5').check({ force: true });
    await card.getByLabel('Your note').fill('Hard, and worth it.');
    await card.getByRole('button', { name: 'Keep' }).click();
    await card.getByText('Kept on this device.').waitFor();

    await page.reload();
    await search('CKA');
    await open('Kubernetes Administrator');
    expect(await page.getByLabel('Your note').inputValue()).toBe('Hard, and worth it.');
    expect(await page.getByLabel('4 of 5').isChecked()).toBe(true);
    await page.getByText(/^\d sources$/).click();
    expect(await page.locator('.sources li').count()).toBeGreaterThan(0);
    expect(browser.strayRequests).toEqual([]);
  });

  it('filters, counts what it found, and says when there is nothing', async () => {
    await page.getByLabel('Field of work').selectOption('marketing');
    await page.getByLabel('Free', { exact: true }).check();
    await until(async () =>
      /^\d+ credentials$/.test((await page.locator('.catalogue-count').textContent()) ?? ''),
    );
    const total = Number.parseInt((await page.locator('.catalogue-count').textContent()) ?? '', 10);
    await until(
      async () => (await page.locator('.tally dd').first().textContent()) === String(total),
    );
    await search('astrolabe');
    await page.getByText('The catalogue has none of that kind.').waitFor();
  });

  it('takes in a credential of one’s own: it is found and suggested, and can be taken back', async () => {
    await page.getByRole('button', { name: 'Add one that is missing' }).click();
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.getByText('Give it a name.').waitFor();
    await page.getByLabel('Name', { exact: true }).last().fill('Lindqvist Data Badge');
    const skills = page.getByRole('combobox', { name: 'Skills it teaches or proves' });
    await skills.fill('Snowflake');
    await page
      .getByRole('option', { name: /^Snowflake/ })
      .first()
      .click();
    await page.getByLabel(/^Cost in all.*: from/).fill('80');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.locator('.catalogue-list summary', { hasText: 'Lindqvist' }).waitFor();
    await open('Lindqvist');
    await page.getByText('nobody checked it', { exact: false }).waitFor();

    const { report } = await ask(browser, 'readText', {
      text: 'Data Engineer\n\nRequirements\n- Snowflake\n- Lindqvist Data Badge',
    });
    expect(report?.suggestions[0]).toMatchObject({
      name: 'Lindqvist Data Badge',
      namedByPosting: true,
      totalUsd: [80, 80],
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The catalogue has none of that kind.').waitFor();
  });

  it('is one click away from the next step of a listing', async () => {
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    await page.goto(browser.url('src/entries/options/index.html#read'));
    await page
      .getByLabel('Text of the listing')
      .first()
      .fill('Cloud Engineer\n\nRequirements\n- SQL\n- AWS Certified Cloud Practitioner');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('link', { name: /^What is known of it.*Practitioner/ }).click();
    await page.getByRole('heading', { level: 2, name: /Cloud Practitioner/ }).waitFor();
    await page.locator('.opened-card').getByText('A supervised exam').waitFor();
  });

  it('has nothing that axe finds, with a card and the form open', async () => {
    await search('google data analytics');
    await open('Google Data Analytics');
    await page.getByRole('button', { name: 'Add one that is missing' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
  });
});
