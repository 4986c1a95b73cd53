import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, serveAt } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();

/** Press Tab until the focus is on what is named so; every stop on the way has to be visible. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const field = at as HTMLInputElement;
      const label = at.getAttribute('aria-label') ?? field.labels?.[0]?.textContent;
      const { outlineStyle, boxShadow } = getComputedStyle(at);
      const name = (label ?? at.textContent).trim();
      return { name, seen: outlineStyle !== 'none' || boxShadow !== 'none' };
    });
    if (!stop) continue;
    expect(stop.seen, `focus on "${stop.name}" can be seen`).toBe(true);
    if (name.test(stop.name)) return;
  }
  throw new Error(`no way by Tab to ${String(name)}`);
}

describe('the main job with the keyboard alone', () => {
  it('starts, notes a skill, corrects another, decides about a step, and undoes each, also in options', async () => {
    await ask(browser, 'deleteAll', {});
    await serveAt(browser.context, GUEST_URL, guestPage());
    const page = await browser.context.newPage();
    await page.goto(GUEST_URL);
    const badge = (text: string) =>
      until(async () => (await badgeOf(browser, page)) === text, { what: `badge ${text}` });
    const popup = await openPopupFor(browser, page);
    await popup.getByRole('heading', { name: /not read anything/ }).waitFor();

    await tabTo(popup, /^Start$/);
    await popup.keyboard.press('Enter');
    await popup.getByText(/4 skills asked for/).waitFor();
    await tabTo(popup, /^Python$/);
    await popup.keyboard.press('Space');
    await popup.keyboard.press('Enter');
    await badge('2');
    await popup.getByText(/You have 1 of 4/).waitFor();
    // The focus went to the number that changed, and goes on from there.
    await tabTo(popup, /says about SQL/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^Not read right\?$/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^SQL is not a skill here$/);
    await popup.keyboard.press('Enter');
    await badge('1');
    await popup.getByText(/You have 1 of 3/).waitFor();
    await tabTo(popup, /^Undo$/);
    await popup.keyboard.press('Enter');
    await badge('2');

    const dismissed = async () =>
      (await ask(browser, 'listAdvice', {})).notes.filter((note) => note.dismissed).length;
    await tabTo(popup, /^Decide/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /^Not for me$/);
    await popup.keyboard.press('Enter');
    await until(async () => (await dismissed()) === 1, { what: 'the decision' });
    await tabTo(popup, /^Undo$/);
    await popup.keyboard.press('Enter');
    await until(async () => (await dismissed()) === 0, { what: 'no decision' });

    await tabTo(popup, /^Credentials$/);
    const opened = browser.context.waitForEvent('page');
    await popup.keyboard.press('Enter');
    const options = await opened;
    await options.getByRole('button', { name: /^Delete/ }).waitFor();
    await tabTo(options, /^Delete/);
    await options.keyboard.press('Enter');
    await badge('');
    await tabTo(options, /^Undo$/);
    await options.keyboard.press('Enter');
    await badge('2');
  });

  it('chooses marks on the first page and starts there', async () => {
    await ask(browser, 'deleteAll', {});
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/entries/welcome/index.html'));
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await tabTo(page, /^Have and missing/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Start$/);
    await page.keyboard.press('Enter');
    await page.getByText(/4 skills asked for/).waitFor();
    expect(await ask(browser, 'getSettings', {})).toMatchObject({
      started: true,
      markMode: 'asked',
    });
  });
});
