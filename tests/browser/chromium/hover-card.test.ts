import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, badgeOf, openPopupFor, serveAt } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from '../pages.ts';
import { experienceOf } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();
let page: Page;

beforeEach(async () => {
  await ask(browser, 'saveRecord', { record: experienceOf('python') });
  await serveAt(browser.context, GUEST_URL, guestPage());
  page = await browser.context.newPage();
  await page.goto(GUEST_URL);
  await until(async () => (await badgeOf(browser, page)) === '2', { what: 'the badge' });
});

/** Point at a word, as a person does; pages report no pointer that does not move. */
async function pointAt(word: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('li')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, word);
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y);
}
/** What assistive technology sees of the card: the page itself cannot look into it. */
async function cardNodes(): Promise<{ role: string; name: string; backend: number }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const named = nodes.map(({ role, name, backendDOMNodeId }) => ({
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    backend: backendDOMNodeId ?? 0,
  }));
  const from = named.findIndex(({ role }) => role === 'dialog');
  return from < 0 ? [] : named.slice(from);
}
const cardText = async () => (await cardNodes()).map(({ name }) => name).join(' ');
const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);
async function press(label: string): Promise<void> {
  const button = (await cardNodes()).find(({ role, name }) => role === 'button' && name === label);
  const session = await page.context().newCDPSession(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button?.backend ?? 0 });
  await session.detach();
  const [x = 0, y = 0] = model.content;
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.click(x + 4, y + 4);
}

describe('the card beside a marked word', () => {
  it('says what is held and by what; Escape takes it off the page without a trace', async () => {
    await pointAt('Python');
    await until(async () => /You have this/.test(await cardText()), { what: 'the card' });
    expect(await cardText()).toMatch(/Proved by: Work with python/);
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot, text: host?.textContent, size: host?.childNodes.length };
    });
    expect(seen).toEqual({ root: null, text: '', size: 0 });
    await page.keyboard.press('Escape');
    expect(await hosts()).toBe(0);
  });

  it('says what is missing, and "I have this" in it holds everywhere at once', async () => {
    await pointAt('SQL');
    await until(async () => /Missing, required here/.test(await cardText()), { what: 'the card' });
    await press('I have this');
    await until(async () => (await badgeOf(browser, page)) === '1', { what: 'the badge' });
    await until(async () => /Noted/.test(await cardText()), { what: 'the word that it is noted' });
  });

  it('takes "not a skill here" for this listing', async () => {
    await pointAt('SQL');
    await until(async () => /Missing/.test(await cardText()), { what: 'the card' });
    await press('Not a skill here');
    await until(async () => (await badgeOf(browser, page)) === '1', { what: 'the badge' });
    const { corrections } = await ask(browser, 'listCorrections', {});
    expect(corrections).toMatchObject([{ scope: { kind: 'posting' }, change: { id: 'sql' } }]);
  });

  it('takes "the same as", from what the catalogue calls much like it, without typing', async () => {
    await pointAt('SQL');
    await until(async () => /Missing/.test(await cardText()), { what: 'the card' });
    await press('The same as …');
    await until(async () => /SQL\*Plus/.test(await cardText()), { what: 'the choices' });
    await press('SQL*Plus');
    await until(async () => /Noted/.test(await cardText()), { what: 'the word that it is noted' });
    const { corrections } = await ask(browser, 'listCorrections', {});
    expect(corrections).toMatchObject([
      { change: { kind: 'same-as', id: 'sql', asName: 'SQL*Plus' } },
    ]);
    // Still one thing that is missing, by another name.
    expect(await badgeOf(browser, page)).toBe('2');
  });

  it('opens without a mouse through the popup’s "show on page", and goes with scrolling and with the window’s size', async () => {
    const popup = await openPopupFor(browser, page);
    await popup.getByRole('button', { name: 'Show Tableau on the page' }).click();
    await until(async () => /Tableau/.test(await cardText()), { what: 'the card' });
    await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
    await until(async () => (await hosts()) === 0, { what: 'the card gone' });
    await popup.getByRole('button', { name: 'Show Tableau on the page' }).click();
    await until(async () => (await hosts()) === 1, { what: 'the card again' });
    await page.setViewportSize({ width: 700, height: 600 });
    await until(async () => (await hosts()) === 0, { what: 'no card at the old place' });
  });

  it('says nothing of the vault in mode "what is asked"', async () => {
    await ask(browser, 'saveSettings', { markMode: 'asked' });
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 2, {
      what: 'marks of what is asked',
    });
    await pointAt('Python');
    await until(async () => /Required here/.test(await cardText()), { what: 'the card' });
    expect(await cardText()).not.toMatch(/You have|Proved by/);
  });

  it('never opens in mode "nothing"', async () => {
    await ask(browser, 'saveSettings', { markMode: 'nothing' });
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, {
      what: 'marks gone',
    });
    await pointAt('Python');
    await page.waitForTimeout(900);
    expect(await hosts()).toBe(0);
  });
});
