import type { Page } from 'playwright-core';
import {
  ask,
  type ChromiumWithWaymark,
  openPopupFor,
  serveAt,
  tabIdOf,
} from '../../scripts/lib/chromium.ts';
import { until } from '../../scripts/lib/until.ts';
import { GUEST_URL, guestPage } from './pages.ts';
import { experienceOf, resetVault } from './records.ts';

/** A screen of the product in one of its states, and how to come to it from a new vault. */
export interface Screen {
  name: string;
  open: (browser: ChromiumWithWaymark) => Promise<Page>;
  /** What has to be done again after the window's size has changed. */
  again?: (page: Page) => Promise<void>;
}

const LONG =
  'Rechtsschutzversicherungsgesellschaften-Sachbearbeitungsgrundlagen (Fortgeschrittene)';

/** LinkedIn's page of a listing. */
export const listing = (browser: ChromiumWithWaymark) => page(browser, GUEST_URL, guestPage());

/** A page that is served, opened. */
export async function page(browser: ChromiumWithWaymark, url: string, html: string): Promise<Page> {
  await serveAt(browser.context, url, html);
  const opened = await browser.context.newPage();
  await opened.goto(url);
  return opened;
}

/** The popup for it, once its title is there. */
export async function popup(
  browser: ChromiumWithWaymark,
  shown: Page,
  title: RegExp,
): Promise<Page> {
  const opened = await openPopupFor(browser, shown);
  await opened.getByRole('heading', { level: 1, name: title }).waitFor();
  return opened;
}

/** A page of the extension. */
export async function own(browser: ChromiumWithWaymark, path: string): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.goto(browser.url(`src/entries/${path}`));
  await opened.getByRole('heading').locator('visible=true').first().waitFor();
  return opened;
}

/** Note experience with these skills. */
export const hold = async (browser: ChromiumWithWaymark, ...skills: string[]) => {
  for (const skill of skills) await ask(browser, 'saveRecord', { record: experienceOf(skill) });
};

const correct = (browser: ChromiumWithWaymark) =>
  ask(browser, 'saveCorrections', {
    corrections: [
      {
        id: 'one',
        scope: { kind: 'always' },
        change: { kind: 'not-a-skill', id: 'excel', name: 'Excel' },
        createdAt: 1,
        updatedAt: 1,
      },
      {
        id: 'two',
        scope: { kind: 'always' },
        change: { kind: 'own-skill', id: 'own:long', name: LONG, names: [LONG] },
        createdAt: 2,
        updatedAt: 2,
      },
    ],
  });

/** Every screen and state, in the order in which a person meets them. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'First page, before Start',
    open: async (browser) => {
      await ask(browser, 'deleteAll', {});
      return own(browser, 'welcome/index.html');
    },
  },
  {
    name: 'First page, started',
    open: async (browser) => {
      const opened = await own(browser, 'welcome/index.html');
      await opened.getByText(/skills asked for/).waitFor();
      return opened;
    },
  },
  {
    name: 'Popup, not started',
    open: async (browser) => {
      await ask(browser, 'deleteAll', {});
      return popup(browser, await listing(browser), /not read anything/);
    },
  },
  {
    name: 'Popup, nothing held',
    open: async (browser) => popup(browser, await listing(browser), /Data Analyst/),
  },
  {
    name: 'Popup, some held',
    open: async (browser) => {
      await hold(browser, 'python', 'aws');
      return popup(browser, await listing(browser), /Data Analyst/);
    },
  },
  {
    name: 'Popup, correcting',
    open: async (browser) => {
      await hold(browser, 'python', 'aws');
      const opened = await popup(browser, await listing(browser), /Data Analyst/);
      await opened.getByRole('button', { name: /says about SQL/ }).click();
      await opened.locator('.unit').getByText('Not read right?').first().click();
      await opened.getByRole('button', { name: 'SQL is the same as …' }).click();
      await opened.getByRole('textbox', { name: 'What SQL really is' }).fill('Postg');
      await opened.getByRole('button', { name: /PostgreSQL$/ }).waitFor();
      return opened;
    },
  },
  {
    name: 'Popup, quiet',
    open: async (browser) => {
      await hold(browser, 'python');
      await ask(browser, 'saveSettings', { quiet: true });
      return popup(browser, await listing(browser), /Data Analyst/);
    },
  },
  {
    name: 'Popup, no listing',
    open: async (browser) =>
      popup(
        browser,
        await page(browser, 'https://www.linkedin.com/feed/', '<h1>Feed</h1>'),
        /No job/,
      ),
  },
  {
    name: 'Popup, in a foreign frame',
    open: async (browser) => {
      const frame = 'https://boards.framed.example/embed/1';
      await serveAt(browser.context, frame, '<p>Job</p>');
      const html = `<h1>Careers</h1><iframe src="${frame}" width="800" height="600"></iframe>`;
      return popup(
        browser,
        await page(browser, 'https://www.linkedin.com/careers-frame', html),
        /frame/,
      );
    },
  },
  {
    name: 'Popup, no access',
    open: async (browser) => {
      const shown = await page(browser, 'https://other.example/', '<h1>Other</h1>');
      await shown.bringToFront();
      const id = await tabIdOf(browser, shown);
      const opened = await browser.context.newPage();
      await opened.setViewportSize({ width: 380, height: 600 });
      const front = id >= 0 ? id : await frontTab(browser, opened);
      await opened.goto(browser.url(`src/entries/popup/index.html?tab=${front}`));
      await opened.getByRole('heading', { name: /no access/ }).waitFor();
      return opened;
    },
  },
  {
    name: 'Options, empty',
    open: (browser) => own(browser, 'options/index.html'),
  },
  {
    name: 'Options, credentials',
    open: async (browser) => {
      await hold(browser, 'python', 'sql');
      const record = { ...experienceOf('welding'), id: 'long', title: LONG };
      await ask(browser, 'saveRecord', { record });
      const opened = await own(browser, 'options/index.html');
      await opened.getByText(LONG).first().waitFor();
      return opened;
    },
  },
  {
    name: 'Options, no corrections',
    open: (browser) => own(browser, 'options/index.html#corrections'),
  },
  {
    name: 'Options, corrections',
    open: async (browser) => {
      await correct(browser);
      return own(browser, 'options/index.html#corrections');
    },
  },
  { name: 'Options, sites', open: (browser) => own(browser, 'options/index.html#sites') },
  {
    name: 'Options, a site asks',
    open: (browser) => own(browser, 'options/index.html?allow=https%3A%2F%2Fjobs.lever.co#sites'),
  },
  { name: 'Options, read a text', open: (browser) => own(browser, 'options/index.html#read') },
  {
    name: 'Options, how a listing was read',
    open: async (browser) => {
      await listing(browser);
      const opened = await own(browser, 'options/index.html#read');
      await opened.getByRole('switch', { name: 'Show how a listing was read' }).click();
      await opened.getByRole('list', { name: 'Lines of the listing' }).waitFor();
      return opened;
    },
  },
  { name: 'Options, marks', open: (browser) => own(browser, 'options/index.html#marks') },
  { name: 'Options, data', open: (browser) => own(browser, 'options/index.html#data') },
  { name: 'Options, about', open: (browser) => own(browser, 'options/index.html#about') },
];

/** A tab that shows an address which the extension may not see. */
async function frontTab(browser: ChromiumWithWaymark, except: Page): Promise<number> {
  const [own] = await Promise.all([tabIdOf(browser, browser.own), except.bringToFront()]);
  const ids = await browser.own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    return (await tabs.query({})).filter(({ url }) => url === undefined).map(({ id }) => id ?? -1);
  });
  return ids.find((id) => id !== own) ?? -1;
}

interface TabsApi {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

/** Bring the product to a known beginning, then to a screen. */
export async function openScreen(browser: ChromiumWithWaymark, screen: Screen): Promise<Page> {
  for (const open of browser.context.pages()) if (open !== browser.own) await open.close();
  await resetVault((name, request) => ask(browser, name, request));
  const opened = await screen.open(browser);
  // The toast of a change elsewhere, or a late answer, would make pictures differ.
  await until(() => opened.evaluate(() => document.querySelector('[aria-busy="true"]') === null));
  return opened;
}
