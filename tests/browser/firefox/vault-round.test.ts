import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { divergedVaultsMerge } from '../vault-merge.ts';
import { everyFormatComesBack, lockedFileComesBack, type Own } from '../vault-round.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  alarms: { getAll(): Promise<{ name: string }[]> };
};

let firefox: FirefoxWithWaymark;
let page: Page;
const own: Own = {
  run: (work, input) => page.evaluate(work as never, input),
  ask: asking(() => page),
};

beforeAll(async () => {
  firefox = await launchFirefox();
  page = await firefox.openOwnPage('src/entries/options/index.html#data');
  await until(() => own.run(() => document.querySelector('.bring') !== null, null));
});
afterAll(() => firefox.close());

it('brings each kind of file back from a backup, field by field and byte by byte', async () => {
  await everyFormatComesBack(own);
  expect(firefox.strayRequests).toEqual([]);
});

it('comes back from a file with a password, and a wrong one opens nothing', async () => {
  await lockedFileComesBack(own);
});

it('shows side by side what two machines changed, and keeps both', async () => {
  await divergedVaultsMerge(own, () => Promise.resolve());
});

it('is woken once a day', async () => {
  const names = () => page.evaluate(async () => (await browser.alarms.getAll()).map((a) => a.name));
  await until(async () => (await names()).includes('daily'), { what: 'the daily alarm' });
  expect(await names()).toEqual(['daily']);
});
