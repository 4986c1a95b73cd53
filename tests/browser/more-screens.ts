import type { Page } from 'playwright-core';
import { ask, type ChromiumWithWaymark, tabIdOf } from '../../scripts/lib/chromium.ts';
import { until } from '../../scripts/lib/until.ts';
import { hold, listing, own, page, popup, type Screen } from './screens.ts';
import { roleBoard } from '../unit/support/make.ts';

export const LISTING = `Data Analyst
Northlight Books, Leeds

Requirements
- SQL and Python
- Tableau or Power BI
- Falconry

Nice to have
- Snowflake`;

const OTHER = LISTING.replace('Northlight Books, Leeds', 'Harbour Foods, Hull').replace(
  'Falconry',
  'Excel',
);

const LATIN = `First Name,Name,Url,Authority,Started On,Finished On,License Number
,AWS Certified Solutions Architect – Associate,,Amazon Web Services (AWS),May 2023,May 2026,
,Forklift licence,,Example,,,77
`;

/** A posting's address with prose, in a layout that no reader knows. */
const UNREADABLE = `<title>LinkedIn</title><main>${Array.from(
  { length: 4 },
  () =>
    '<p>We are a house by the sea that has mended boats since 1911. Write to Dr. Ada Quendel, ada@books.example, and we like a quiet day.</p>',
).join('')}</main>`;

const unreadable = (browser: ChromiumWithWaymark) =>
  page(browser, 'https://www.linkedin.com/jobs/view/4399000222/', UNREADABLE);

/** A role with two listings. */
export async function fillBoard(browser: ChromiumWithWaymark): Promise<void> {
  const board = roleBoard('analyst', {
    name: 'Data analyst, public service',
    target: '2028-11',
    place: 'Leeds',
  });
  await ask(browser, 'saveBoard', { board, listings: [] });
  for (const [company, text] of [
    ['Northlight Books', LISTING],
    ['Harbour Foods', OTHER],
  ] as const)
    await ask(browser, 'addTextToBoard', {
      boardId: board.id,
      text,
      title: 'Data Analyst',
      company,
    });
}

/** A tab whose page is an error of the browser: allowed, but without a script. */
async function failedPage(browser: ChromiumWithWaymark): Promise<number> {
  const url = 'https://www.linkedin.com/jobs/view/404';
  const failed = await browser.context.newPage();
  await failed.goto(url).catch(() => undefined);
  let id = -1;
  await until(async () => {
    id = await tabIdOf(browser, { url: () => url } as Page);
    return id >= 0;
  });
  return id;
}

/** The screens of the bad day, of roles, plans and imports. */
export const MORE_SCREENS: readonly Screen[] = [
  {
    name: 'First page, skills of a CV',
    open: async (browser) => {
      const opened = await own(browser, 'welcome/index.html#have');
      await opened.getByLabel('Or paste the text').fill('Ten years of SQL, Tableau, Excel; PMP.');
      await opened.getByRole('button', { name: 'Find skills' }).click();
      await opened.getByRole('checkbox', { name: 'SQL' }).check();
      return opened;
    },
  },
  {
    name: 'Popup, ticking what one has',
    open: async (browser) => {
      const opened = await popup(browser, await listing(browser), /Data Analyst/);
      await opened.getByRole('checkbox', { name: 'SQL' }).check();
      await opened.getByRole('checkbox', { name: 'Azure' }).check();
      await opened.getByRole('button', { name: /says about Python/ }).click();
      return opened;
    },
  },
  {
    name: 'Popup, could not be read',
    open: async (browser) => popup(browser, await unreadable(browser), /could not be read/),
  },
  {
    name: 'Popup, reload needed',
    open: async (browser) => {
      const id = await failedPage(browser);
      const opened = await own(browser, `popup/index.html?tab=${id}`);
      await opened.setViewportSize({ width: 380, height: 600 });
      await opened.getByRole('heading', { name: /was ready/ }).waitFor();
      return opened;
    },
  },
  {
    name: 'Popup, a page of the browser',
    open: async (browser) => {
      const id = await tabIdOf(browser, browser.own);
      const opened = await own(browser, `popup/index.html?tab=${id}`);
      await opened.setViewportSize({ width: 380, height: 600 });
      return opened;
    },
  },
  {
    name: 'Popup, with a role',
    open: async (browser) => {
      await hold(browser, 'python');
      await fillBoard(browser);
      const opened = await popup(browser, await listing(browser), /Data Analyst/);
      await opened.getByRole('button', { name: /Add to/ }).waitFor();
      return opened;
    },
  },
  {
    name: 'A scrubbed copy',
    open: async (browser) => {
      const id = await tabIdOf(browser, await unreadable(browser));
      const opened = await own(browser, `page-copy/index.html?tab=${id}`);
      await opened.getByText('Replaced:').waitFor();
      return opened;
    },
  },
  { name: 'Options, no role', open: (browser) => own(browser, 'options/index.html#boards') },
  {
    name: 'Options, a role',
    open: async (browser) => {
      await hold(browser, 'sql');
      await fillBoard(browser);
      const opened = await own(browser, 'options/index.html#boards');
      await opened.getByText('Harbour Foods').first().waitFor();
      return opened;
    },
  },
  { name: 'Options, no plan', open: (browser) => own(browser, 'options/index.html#plan') },
  {
    name: 'Options, a plan',
    open: async (browser) => {
      await hold(browser, 'sql');
      const opened = await own(browser, 'options/index.html#plan');
      await opened.locator('#plan-text').fill(LISTING);
      await opened.getByLabel(/^Budget/).fill('250');
      await opened.getByLabel('Hours a week').fill('8');
      await opened.getByRole('button', { name: 'Make a plan' }).click();
      await opened.getByText(/^Closes \d+ of \d+ gaps/).waitFor();
      return opened;
    },
  },
  {
    name: 'Options, an import before it is saved',
    open: async (browser) => {
      const opened = await own(browser, 'options/index.html#data');
      await opened.locator('.bring input[type=file]').setInputFiles({
        name: 'Certifications.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(LATIN.replace('First Name,', '').replaceAll(/^,/gm, '')),
      });
      await opened.locator('.bring-row').first().waitFor();
      return opened;
    },
  },
  {
    name: 'Options, start from a CV',
    open: async (browser) => {
      const opened = await own(browser, 'options/index.html#credentials');
      await opened.getByRole('button', { name: 'Start from your CV' }).click();
      return opened;
    },
  },
  {
    name: 'Options, the catalogue',
    open: (browser) => own(browser, 'options/index.html#catalogue'),
  },
  {
    name: 'A listing with its marks',
    open: async (browser) => {
      await hold(browser, 'python');
      const opened = await listing(browser);
      await until(() => opened.evaluate(() => CSS.highlights.size === 3), { what: 'marks' });
      return opened;
    },
  },
];
