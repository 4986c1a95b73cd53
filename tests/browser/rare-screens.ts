import type { Page } from 'playwright-core';
import { ask, type ChromiumWithWaymark } from '../../scripts/lib/chromium.ts';
import type { HeldCredential } from '../../src/core/domain/vault.ts';
import { fillBoard, LISTING } from './more-screens.ts';
import { experienceOf } from './records.ts';
import { hold, own, type Screen } from './screens.ts';

/** A credential that lapses in so many days. */
function lapsing(id: string, title: string, days: number): HeldCredential {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return {
    kind: 'credential',
    id,
    title,
    issuer: 'Amazon Web Services',
    issued: '2023-05',
    expiry: { kind: 'date', date },
    achievementId: null,
    identifier: '',
    link: '',
    skills: [{ skillId: 'aws', name: 'Amazon Web Services', depth: 'working' }],
    note: '',
    createdAt: 1,
    updatedAt: 1,
  };
}

const options = (browser: ChromiumWithWaymark, section: string) =>
  own(browser, `options/index.html#${section}`);

/** One person, two machines: both changed the same record since they parted. */
async function conflict(browser: ChromiumWithWaymark): Promise<Page> {
  const record = (note: string, updatedAt: number) => ({
    record: { ...experienceOf('python'), note, updatedAt },
  });
  await ask(browser, 'saveRecord', record('', 1));
  const { text: parted } = await ask(browser, 'exportVault', {});
  await ask(browser, 'saveRecord', record('written on the laptop', 900));
  const { text } = await ask(browser, 'exportVault', {});
  await ask(browser, 'deleteAll', {});
  await ask(browser, 'importVault', { text: parted, choices: [] });
  await ask(browser, 'saveSettings', { started: true });
  await ask(browser, 'saveRecord', record('written here', 500));
  const opened = await options(browser, 'data');
  await opened
    .locator('[aria-labelledby=import-title] input[type=file]')
    .setInputFiles({ name: 'waymark.json', mimeType: '', buffer: Buffer.from(text) });
  await opened.locator('.conflicts').waitFor();
  return opened;
}

async function planView(browser: ChromiumWithWaymark, view: string): Promise<Page> {
  await hold(browser, 'sql');
  const opened = await options(browser, 'plan');
  await opened.locator('#plan-text').fill(LISTING);
  await opened.getByRole('button', { name: view, exact: true }).click();
  return opened;
}

/** Options and reports that are met seldom, or only with much in them. */
export const RARE_SCREENS: readonly Screen[] = [
  {
    name: 'Options, adding a credential',
    open: async (browser) => {
      const opened = await options(browser, 'credentials');
      await opened.getByRole('button', { name: 'Add a credential' }).click();
      await opened.getByRole('button', { name: 'Save' }).click();
      return opened;
    },
  },
  {
    name: 'Options, adding experience',
    open: async (browser) => {
      const opened = await options(browser, 'credentials');
      await opened.getByRole('button', { name: 'Add experience' }).click();
      return opened;
    },
  },
  {
    name: 'Options, what lapses soon',
    open: async (browser) => {
      for (const record of [
        lapsing('soon', 'AWS Certified Solutions Architect – Associate', 20),
        lapsing('gone', 'AWS Certified Cloud Practitioner', -20),
      ])
        await ask(browser, 'saveRecord', { record });
      const opened = await options(browser, 'credentials');
      await opened.locator('.due').waitFor();
      return opened;
    },
  },
  {
    name: 'Options, a text read',
    open: async (browser) => {
      await hold(browser, 'sql');
      const opened = await options(browser, 'read');
      await opened.locator('#read-text').fill(LISTING);
      await opened.getByRole('button', { name: 'Read it' }).click();
      await opened.getByText(/You have 1 of/).waitFor();
      return opened;
    },
  },
  { name: 'Options, an import in conflict', open: conflict },
  {
    name: 'Options, a file that is refused',
    open: async (browser) => {
      const opened = await options(browser, 'data');
      await opened
        .locator('.bring input[type=file]')
        .setInputFiles({ name: 'notes.bin', mimeType: '', buffer: Buffer.from([0, 1, 2, 3, 255]) });
      await opened.locator('.bring .notice.bad').waitFor();
      return opened;
    },
  },
  {
    name: 'Options, deleting everything',
    open: async (browser) => {
      const opened = await options(browser, 'data');
      await opened.getByText('Export with a password').click();
      await opened.getByRole('button', { name: /^Delete everything/ }).click();
      return opened;
    },
  },
  {
    name: 'Options, all of a credential',
    open: async (browser) => {
      const opened = await options(browser, 'catalogue/aws-certified-cloud-practitioner-clf-c02');
      await opened.locator('.opened-card .quality-card').waitFor();
      await opened.locator('.opened-card summary').last().click();
      return opened;
    },
  },
  {
    name: 'Options, an own credential for the catalogue',
    open: async (browser) => {
      const opened = await options(browser, 'catalogue');
      await opened.getByRole('button', { name: 'Add one that is missing' }).click();
      return opened;
    },
  },
  {
    name: 'Options, stacks',
    open: async (browser) => {
      const opened = await planView(browser, 'Stacks');
      await opened.getByRole('heading', { name: 'Put together for your gaps' }).waitFor();
      return opened;
    },
  },
  {
    name: 'Options, compare',
    open: async (browser) => {
      const opened = await planView(browser, 'Compare');
      for (const words of ['CompTIA Security', 'Tableau Desktop']) {
        await opened.getByLabel('Add a credential').fill(words);
        await opened.getByRole('option').first().click();
      }
      await opened.getByLabel('Beside a degree').check();
      await opened.locator('#degree-months').fill('36');
      await opened.getByRole('region', { name: 'Comparison' }).waitFor();
      return opened;
    },
  },
  {
    name: 'Options, a role as a table',
    open: async (browser) => {
      await hold(browser, 'sql');
      await fillBoard(browser);
      const opened = await options(browser, 'boards');
      await opened.getByRole('button', { name: 'Show as a table' }).click();
      await opened.getByRole('table').first().waitFor();
      return opened;
    },
  },
  {
    name: 'The report of a role',
    open: async (browser) => {
      await hold(browser, 'sql');
      await fillBoard(browser);
      const opened = await own(browser, 'report/index.html?board=analyst');
      await opened.getByRole('heading', { name: 'What it costs' }).waitFor();
      return opened;
    },
  },
  {
    name: 'The report of nothing',
    open: (browser) => own(browser, 'report/index.html?board=none'),
  },
];
