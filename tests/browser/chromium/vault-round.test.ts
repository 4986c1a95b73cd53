import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask, type ChromiumWithWaymark, launchChromium } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { HOSTILE_FILES } from '../../unit/support/hostile-files.ts';
import { FRIENDLY_FILES } from '../../unit/support/friendly-files.ts';
import { resetVault } from '../records.ts';
import { divergedVaultsMerge } from '../vault-merge.ts';
import { bringIn, choose, everyFormatComesBack, heard, listen, type Own } from '../vault-round.ts';

let browser: ChromiumWithWaymark;
const own: Own = {
  ask: (name, request) => ask(browser, name, request),
  run: (work, input) => browser.own.evaluate(work as never, input) as never,
};

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await resetVault(own.ask);
  await browser.own.goto(browser.url('src/entries/options/index.html#data'));
  await browser.own.reload();
  await browser.own.locator('.bring').waitFor();
});

/** What axe objects to in the page as it stands; a picture of it where one is asked for. */
async function look(name: string): Promise<void> {
  const folder = process.env['WAYMARK_SHOTS'];
  if (folder) await browser.own.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await browser.own.evaluate(axe.source);
  const found = await browser.own.evaluate(async () =>
    (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id }) => id),
  );
  expect(found).toEqual([]);
}

it('brings each kind of file back from a backup, field by field and byte by byte', async () => {
  await everyFormatComesBack(own);
  expect(browser.strayRequests).toEqual([]);
});

it('shows side by side what two machines changed, and keeps both', async () => {
  await divergedVaultsMerge(own, () => look('conflict'));
});

it('says one sentence to each hostile file, stores nothing, and lives on', async () => {
  await listen(own, '.bring .notice.bad');
  for (const [index, { what, bytes }] of HOSTILE_FILES.entries()) {
    await choose(own, '.bring input[type=file]', what, bytes());
    await until(async () => (await heard(own)).length > index, { what });
  }
  for (const sentence of await heard(own)) expect(sentence).not.toMatch(/went wrong/);
  expect((await own.ask('listRecords', {})).records).toEqual([]);
  await bringIn(own, FRIENDLY_FILES[0]!);
  expect(browser.strayRequests).toEqual([]);
}, 180_000);
