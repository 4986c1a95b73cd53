import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxWithWaymark, launchFirefox } from '../../../scripts/lib/firefox.ts';
import { until } from '../../../scripts/lib/until.ts';
import { today } from '../../../src/platform/today.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { dayAfter, licence, resetVault } from '../records.ts';
import { divergedVaultsMerge } from '../vault-merge.ts';
import { everyFormatComesBack, lockedFileComesBack, type Own } from '../vault-round.ts';
import { asking } from './asking.ts';

/** The few words of the extension API that are evaluated in the add-on's own page. */
declare const browser: {
  alarms: {
    create(name: string, alarm: { when: number }): void;
    getAll(): Promise<{ name: string }[]>;
  };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
  runtime: { getBackgroundPage(): Promise<{ Date: DateConstructor }> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

let firefox: FirefoxWithWaymark;
let own: Page;
const ask = asking(() => own);
const driven: Own = { ask, run: (work, input) => own.evaluate(work as never, input) };

beforeAll(async () => {
  firefox = await launchFirefox({
    prefs: {
      // The browser's own question lies outside of every page: it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // The desktop's own service may be missing here; Firefox then shows them itself.
      'alerts.useSystemBackend': false,
    },
  });
  own = await firefox.openOwnPage('src/entries/options/index.html#data');
});
afterAll(() => firefox.close());
beforeEach(() => resetVault(ask));

const DAY = 86_400_000;
/** From now on the background's clock is ahead by whole days (and so is nothing else). */
const sleepFor = (days: number) =>
  own.evaluate(async (ahead) => {
    const background = await browser.runtime.getBackgroundPage();
    background.Date = class extends Date {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(Date.now() + ahead);
        else super(...given);
      }
      static override now() {
        return Date.now() + ahead;
      }
    } as DateConstructor;
  }, days * DAY);
const ring = () => own.evaluate(() => browser.alarms.create('daily', { when: Date.now() }));
const badgeOf = (url: string) =>
  own.evaluate(async (wanted) => {
    const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
    return tab?.id === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });
  }, url);

describe('a vault that is carried', () => {
  it('brings each kind of file back from a backup, field by field and byte by byte', async () => {
    await until(() => own.evaluate(() => document.querySelector('.bring') !== null));
    await everyFormatComesBack(driven);
    expect(firefox.strayRequests).toEqual([]);
  });

  it('comes back from a file with a password, and a wrong one opens nothing', async () => {
    await lockedFileComesBack(driven);
  });

  it('shows side by side what two machines changed, and keeps both', async () => {
    await divergedVaultsMerge(driven, () => Promise.resolve());
  });
});

describe('a new day', () => {
  it('begins with an alarm', async () => {
    const names = () =>
      own.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name));
    await until(async () => (await names()).includes('daily'), { what: 'the daily alarm' });
    expect(await names()).toEqual(['daily']);
  });

  it('a credential that holds today lapses tomorrow: the open page’s badge and the popup say so', async () => {
    await ask('saveRecord', { record: licence('today', dayAfter(0)) });
    const page = await firefox.openPage({ [GUEST_URL]: guestPage() });
    await page.goto(GUEST_URL);
    await until(async () => (await badgeOf(GUEST_URL)) === '2', { what: 'the badge today' });
    await sleepFor(1);
    await ring();
    await until(async () => (await badgeOf(GUEST_URL)) === '3', { what: 'the badge tomorrow' });
    const tabId = await own.evaluate(
      async (wanted) => (await browser.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1,
      GUEST_URL,
    );
    const popup = await firefox.openOwnPage(`src/entries/popup/index.html?tab=${tabId}`);
    await until(
      async () =>
        /Licence today lapsed in .* so it does not count/.test(
          await popup.evaluate(() => document.body.innerText),
        ),
      { what: 'the popup saying why' },
    );
    await popup.close();
    await page.close();
  });

  it('switched on by a click, it reminds 90 days before and not on the day after', async () => {
    await ask('saveRecord', { record: licence('secret', dayAfter(100)) });
    await own.evaluate(() => {
      location.hash = '#credentials';
    });
    await own.bringToFront();
    const toggle = '.due [role=switch]';
    await until(() => own.evaluate((wanted) => document.querySelector(wanted) !== null, toggle));
    await own.click(toggle);
    await until(async () => (await ask('getSettings', {})).reminders, { what: 'reminders on' });
    const shownOn = async (day: number) => {
      await sleepFor(day);
      await ring();
      const lookedOn = today(dayAfter(day));
      await until(async () => (await ask('getSettings', {})).remindedOn === lookedOn, {
        what: `the look of day ${day}`,
      });
      return own.evaluate(async () => {
        const open = Object.values(await browser.notifications.getAll());
        await browser.notifications.clear('daily');
        return open;
      });
    };
    expect(await shownOn(9)).toEqual([]);
    expect(await shownOn(10)).toMatchObject([
      {
        title: 'Waymark',
        message: expect.not.stringMatching(/secret|Port|python|licence/i) as string,
      },
    ]);
    expect(await shownOn(11)).toEqual([]);
  });
});
