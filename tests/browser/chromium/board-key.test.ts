import type { Page, Worker } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, serveAt, tabIdOf } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { useChromium } from './use-chromium.ts';
import { roleBoard } from '../../unit/support/make.ts';

/** The few words of the extension API that are evaluated in the worker. */
declare const chrome: {
  commands: {
    onCommand: { dispatch(name: string): void };
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
  runtime: { getManifest(): { commands: Record<string, { suggested_key?: object }> } };
};

const browser = await useChromium();

function worker(): Worker {
  const [found] = browser.context.serviceWorkers();
  if (!found) throw new Error('no worker');
  return found;
}

/** No test can press a browser's own shortcut: what the browser calls for it is called here. */
const press = () => worker().evaluate(() => chrome.commands.onCommand.dispatch('add-to-board'));

async function listing(): Promise<Page> {
  await serveAt(browser.context, GUEST_URL, guestPage());
  const page = await browser.context.newPage();
  await page.goto(GUEST_URL);
  await page.bringToFront();
  const tabId = await tabIdOf(browser, page);
  await until(async () => (await ask(browser, 'snapshot', { tabId })).report !== null, {
    what: 'a report',
  });
  return page;
}

const board = (id: string, activeAt: number, archived = false) =>
  roleBoard(id, { name: id, activeAt, archived });

const counts = async () =>
  Object.fromEntries(
    (await ask(browser, 'listBoards', {})).boards.map(({ board: { id }, listings }) => [
      id,
      listings,
    ]),
  );

describe('the keys', () => {
  it('that Waymark suggests are all free in this browser, which drops others without a word', async () => {
    const without = await worker().evaluate(async () => {
      const { commands } = chrome.runtime.getManifest();
      const given = await chrome.commands.getAll();
      return given
        .filter(({ name, shortcut }) => commands[name]?.suggested_key && shortcut === '')
        .map(({ name }) => name);
    });
    expect(without).toEqual([]);
  });

  it('put the listing in front on the active role, once, and never on an archived one', async () => {
    for (const one of [board('now', 2), board('before', 1), board('archived', 3, true)])
      await ask(browser, 'saveBoard', { board: one, listings: [] });
    await listing();
    await press();
    const addedAt = async () =>
      (await ask(browser, 'viewBoard', { id: 'now' })).view?.board.activeAt ?? 0;
    await until(async () => (await counts())['now'] === 1 && (await addedAt()) > 2, {
      what: 'the listing',
    });
    const first = await addedAt();
    await press();
    await until(async () => (await addedAt()) > first, { what: 'the second press' });
    expect(await counts()).toEqual({ now: 1, before: 0, archived: 0 });
  });

  it('keep nothing before Start, and nothing where there is no role yet', async () => {
    await listing();
    await press();
    await ask(browser, 'saveBoard', { board: board('now', 1), listings: [] });
    await ask(browser, 'deleteAll', {});
    await ask(browser, 'saveBoard', { board: board('now', 1), listings: [] });
    await press();
    // Another press, after Start, is the first that counts.
    await ask(browser, 'saveSettings', { started: true });
    expect(await counts()).toEqual({ now: 0 });
    await press();
    await until(async () => (await counts())['now'] === 1, { what: 'the listing' });
  });
});
