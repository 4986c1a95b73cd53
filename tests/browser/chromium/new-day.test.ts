import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ask,
  badgeOf,
  type ChromiumWithWaymark,
  launchChromium,
  openPopupFor,
  serveAt,
  stopWorker,
} from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { today } from '../../../src/platform/today.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { dayAfter, experienceOf, licence, resetVault } from '../records.ts';
import { type Permissions, variantOf } from '../variant.ts';

/** The few words of the extension's interface that are used in the worker and in its pages. */
declare const chrome: {
  alarms: {
    create(name: string, alarm: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: {
    create: (id: string, options: { title: string; message: string }) => Promise<string>;
    clear(id: string): Promise<boolean>;
    getAll(): Promise<Record<string, boolean>>;
  };
};
/** What tests leave in the worker: the real clock, and what was shown. */
declare global {
  var realDate: DateConstructor | undefined;
  var shown: string[] | undefined;
}

let browser: ChromiumWithWaymark;
const DAY = 86_400_000;
const worker = () => {
  const [one] = browser.context.serviceWorkers();
  if (!one) throw new Error('no worker');
  return one;
};
/** From now on the worker's clock is ahead by whole days (and so is nothing else). */
const sleepFor = (days: number) =>
  worker().evaluate((ahead) => {
    globalThis.realDate ??= Date;
    const Real = globalThis.realDate;
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(Real.now() + ahead);
        else super(...given);
      }
      static override now() {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, days * DAY);
/** The alarm of a new day rings. Its next time is set as soon as the day has begun. */
async function ring(): Promise<void> {
  await browser.own.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
  await until(async () => ((await nextDay()) ?? 0) > Date.now() + 1000, { what: 'the next alarm' });
}
const nextDay = () =>
  browser.own.evaluate(async () => (await chrome.alarms.get('daily'))?.scheduledTime);
const records = async () => (await ask(browser, 'listRecords', {})).records;

async function launch(extension?: string): Promise<void> {
  browser = await launchChromium(extension === undefined ? {} : { extension });
}

describe('a new day', () => {
  beforeAll(() => launch());
  afterAll(() => browser.close());
  beforeEach(() => resetVault((name, request) => ask(browser, name, request)));
  afterEach(() => stopWorker(browser));

  it('a credential that holds today lapses tomorrow: the open page, its badge and the popup say so', async () => {
    await ask(browser, 'saveRecord', { record: licence('today', dayAfter(0)) });
    // One is to be reminded of tomorrow, which is not allowed: the day begins all the same.
    await ask(browser, 'saveRecord', { record: licence('soon', dayAfter(91), 'welding') });
    await ask(browser, 'saveSettings', { reminders: true });
    await serveAt(browser.context, GUEST_URL, guestPage());
    const page = await browser.context.newPage();
    await page.goto(GUEST_URL);
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge today' });
    // Later on the same day nothing changes.
    await sleepFor(0);
    await ring();
    expect(await badgeOf(browser, page)).toBe('2');
    await sleepFor(1);
    await ring();
    await until(async () => (await badgeOf(browser, page)) === '3', { what: 'the badge tomorrow' });
    const popup = await openPopupFor(browser, page);
    await popup.getByText(/Licence today lapsed in .* so it does not count/).waitFor();
    await popup.close();
    // Five past midnight of the day after.
    expect(await nextDay()).toBe(dayAfter(2).getTime() + 5 * 60_000);
    await page.close();
  });

  it('without an alarm the next reading tells it, and the alarm comes back with the worker', async () => {
    await ask(browser, 'saveRecord', { record: licence('today', dayAfter(0)) });
    await serveAt(browser.context, GUEST_URL, guestPage());
    const page = await browser.context.newPage();
    await page.goto(GUEST_URL);
    await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge today' });
    await sleepFor(1);
    await page.reload();
    await until(async () => (await badgeOf(browser, page)) === '3', { what: 'the badge tomorrow' });
    await page.close();
    await browser.own.evaluate(() => chrome.alarms.clear('daily'));
    await stopWorker(browser);
    await records();
    await until(async () => (await nextDay()) !== undefined, { what: 'the alarm again' });
  });
});

describe('the connection to the vault', () => {
  beforeAll(() => launch());
  afterAll(() => browser.close());
  beforeEach(async () => {
    await resetVault((name, request) => ask(browser, name, request));
    await ask(browser, 'saveRecord', { record: experienceOf('python') });
  });

  it('is let go where another version wants to change the vault, and taken up again', async () => {
    // Would wait for ever if the worker kept its connection.
    const outcome = await browser.own.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const deleting = indexedDB.deleteDatabase('waymark');
          deleting.onsuccess = () => resolve('let go');
          deleting.onblocked = () => resolve('blocked');
        }),
    );
    expect(outcome).toBe('let go');
    expect(await records()).toEqual([]);
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    expect(await records()).toHaveLength(1);
  });

  it('is opened anew after the browser took it away', async () => {
    const session = await browser.context.newCDPSession(browser.own);
    await session.send('Storage.clearDataForOrigin', {
      origin: browser.url('').replace(/\/$/, ''),
      storageTypes: 'indexeddb',
    });
    await session.detach();
    expect(await records()).toEqual([]);
    await ask(browser, 'saveRecord', { record: experienceOf('sql') });
    expect(await records()).toHaveLength(1);
  });

  it('says so while a page of an older version holds the vault, loses nothing, and goes on', async () => {
    await stopWorker(browser);
    await browser.own.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('waymark').onsuccess = () => {
            const opening = indexedDB.open('waymark', 1);
            opening.onupgradeneeded = () => {
              opening.result.createObjectStore('records', { keyPath: 'id' });
              opening.result.createObjectStore('settings');
            };
            opening.onsuccess = () => {
              const held = opening.result;
              // An old page that does not listen, and lets go only when it is closed.
              Object.assign(globalThis, { letGo: () => held.close() });
              const writing = held.transaction('records', 'readwrite');
              writing.objectStore('records').put({
                ...{ kind: 'experience', id: 'old', title: 'Of version 1', skills: [] },
                ...{ learned: null, lastUsed: null, note: '', createdAt: 1, updatedAt: 1 },
              });
              writing.oncomplete = () => resolve();
            };
          };
        }),
    );
    const refused = await records().catch((error: unknown) => String(error));
    expect(refused).toContain('storage-blocked');
    await browser.own.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
    await until(async () => (await records()).length === 1, { what: 'the vault brought up' });
    expect(await records()).toMatchObject([{ id: 'old', title: 'Of version 1' }]);
  });
});

describe('reminders, where the person allowed notifications', () => {
  let variant: Awaited<ReturnType<typeof variantOf>>;
  beforeAll(async () => {
    // The browser's own question cannot be answered by a driver; allowed from the start it is the same.
    variant = await variantOf(({ permissions, optional_permissions }: Permissions) => ({
      permissions: [...permissions, 'notifications'],
      optional_permissions: optional_permissions.filter((name) => name !== 'notifications'),
    }));
    await launch(variant.folder);
  });
  afterAll(async () => {
    await browser.close();
    await variant.remove();
  });

  it('come once 90, 60 and 30 days before, in words that a locked screen may show', async () => {
    await resetVault((name, request) => ask(browser, name, request));
    await ask(browser, 'saveRecord', { record: licence('secret', dayAfter(100)) });
    await ask(browser, 'saveSettings', { reminders: true });
    // The browser shows them as ever; what they say is noted on the way.
    await worker().evaluate(() => {
      globalThis.shown = [];
      const { notifications } = chrome;
      const create = notifications.create.bind(notifications);
      notifications.create = (id, options) => {
        globalThis.shown?.push(`${options.title}: ${options.message}`);
        return create(id, options);
      };
    });
    const shownOn = async (day: number) => {
      await sleepFor(day);
      const next = dayAfter(day + 1).getTime() + 5 * 60_000;
      await browser.own.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
      await until(async () => (await nextDay()) === next, { what: `day ${day}` });
      // What the day brings is done when the date of the last look is on the disk.
      const lookedOn = today(dayAfter(day));
      await until(async () => (await ask(browser, 'getSettings', {})).remindedOn === lookedOn, {
        what: `the look of day ${day}`,
      });
      return worker().evaluate(async () => {
        const open = Object.keys(await chrome.notifications.getAll());
        await Promise.all(open.map((id) => chrome.notifications.clear(id)));
        return open;
      });
    };
    const days = [9, 10, 11, 40, 41, 69, 70, 71, 101];
    const seen: [number, string[]][] = [];
    for (const day of days) seen.push([day, await shownOn(day)]);
    expect(seen.filter(([, open]) => open.length > 0)).toEqual([
      [10, ['daily']],
      [40, ['daily']],
      [70, ['daily']],
    ]);
    const said = await worker().evaluate(() => globalThis.shown);
    expect(said).toHaveLength(3);
    for (const words of said ?? []) expect(words).not.toMatch(/secret|Port|python|licence|expire/i);
  });
});
