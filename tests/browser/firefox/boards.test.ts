import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import type { MessageName, Request, Response, Result } from '../../../src/protocol/messages.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf, resetVault } from '../records.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

let firefox: FirefoxWithWaymark;
let own: Page;

beforeAll(async () => {
  // The event page sleeps after a second: it is woken for nearly every message.
  firefox = await launchFirefox({ prefs: { 'extensions.background.idle.timeout': 1000 } });
  own = await firefox.openOwnPage('src/entries/options/index.html');
});
afterAll(() => firefox.close());

async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const result = (await own.evaluate((message) => browser.runtime.sendMessage(message), {
    to: 'background',
    name,
    request,
  })) as Result<Response<N>>;
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

describe('a role board in Firefox', () => {
  it('keeps the listing of a tab, and follows a correction together with badge and popup', async () => {
    await resetVault(ask);
    await ask('saveRecord', { record: experienceOf('cartography') });
    const board = {
      id: 'b',
      name: 'Analyst',
      target: '2028-11',
      place: '',
      note: '',
      exploratory: false,
      archived: false,
      activeAt: 1,
      createdAt: 1,
      updatedAt: 1,
    };
    await ask('saveBoard', { board, listings: [] });
    const page = await firefox.openPage({ [GUEST_URL]: guestPage() });
    await page.goto(GUEST_URL);
    const tabId = await own.evaluate(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
      GUEST_URL,
    );
    const badge = () => own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
    await until(async () => (await badge()) === '3', { what: 'the badge' });
    expect(await ask('addToBoard', { tabId, boardId: 'b' })).toMatchObject({
      outcome: 'added',
      listings: 1,
    });
    const required = async () =>
      (await ask('viewBoard', { id: 'b' })).view?.demand.rows.filter((row) => row.required > 0)
        .length;
    expect(await required()).toBe(3);
    await ask('saveCorrections', {
      corrections: [
        {
          id: 'c',
          scope: { kind: 'always' },
          change: { kind: 'not-a-skill', id: 'python', name: 'Python' },
          createdAt: 1,
          updatedAt: 1,
        },
      ],
    });
    await until(async () => (await badge()) === '2', { what: 'the corrected badge' });
    expect(await required()).toBe(2);
    expect((await ask('snapshot', { tabId })).report?.count.required).toBe(2);
  });
});
