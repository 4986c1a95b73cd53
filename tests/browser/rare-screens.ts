import type { Page } from 'playwright-core';
import {
  ask,
  type ChromiumWithWaymark,
  openPopupFor,
  tabIdOf,
} from '../../scripts/lib/chromium.ts';
import { until } from '../../scripts/lib/until.ts';
import type { HeldCredential } from '../../src/core/domain/vault.ts';
import type { Snapshot } from '../../src/protocol/messages.ts';
import { fillBoard, LISTING } from './more-screens.ts';
import { GUEST_URL, guestPage } from './pages.ts';
import { experienceOf } from './records.ts';
import { hold, listing, own, page, popup, type Screen } from './screens.ts';

/** A listing as long as they come: forty skills of many trades, in three sections. */
const FORTY = `<h3>Your tasks</h3><ul><li>You look after our data platform.</li></ul>
<h3>Requirements</h3><ul>${[
  'Python, SQL, R, Java and Scala',
  'Apache Spark, Kafka, Airflow, dbt and Snowflake',
  'AWS, Azure or GCP',
  'Docker, Kubernetes, Terraform and Ansible',
  'Tableau or Power BI',
  'At least five years of PostgreSQL, MongoDB and Redis',
  'scikit-learn, PyTorch and TensorFlow',
  'Git, Jenkins and GitHub Actions',
  'A bachelor’s degree and a valid driving licence',
]
  .map((line) => `<li>${line}</li>`)
  .join('')}</ul>
<h3>Nice to have</h3><ul><li>Elasticsearch, Grafana, Prometheus, Looker, Excel</li>
<li>Project management, Scrum, Jira and Confluence</li><li>CISSP or CompTIA Security+</li>
<li>French and communication skills</li></ul>`;

/** The popup with another answer than the background's: what a test cannot bring about cheaply here. */
async function popupThatHears(
  browser: ChromiumWithWaymark,
  change: Partial<Snapshot>,
): Promise<Page> {
  const shown = await listing(browser);
  await until(async () => (await tabIdOf(browser, shown)) >= 0);
  const tabId = await tabIdOf(browser, shown);
  const opened = await browser.context.newPage();
  await opened.addInitScript((changed) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      const answer = await send(message);
      return message.name === 'snapshot' && answer.ok
        ? { ...answer, value: { ...answer.value, ...changed } }
        : answer;
    };
  }, change);
  await opened.setViewportSize({ width: 380, height: 600 });
  await opened.goto(browser.url(`src/entries/popup/index.html?tab=${tabId}`));
  await opened.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}
interface Runtime {
  sendMessage(message: { name?: string }): Promise<{ ok: boolean; value: object }>;
}

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

/** Rest on a marked word until its card is there. */
async function pointAtSql(opened: Page): Promise<void> {
  await opened.mouse.move(0, 0);
  const at = await opened.evaluate(() => {
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, endOffset);
        const { x, y } = range.getBoundingClientRect();
        if (range.toString() === 'SQL') return { x: x + 4, y: y + 4 };
      }
    return { x: 0, y: 0 };
  });
  await opened.mouse.move(at.x, at.y);
  await opened.mouse.move(at.x + 1, at.y);
  await until(() => opened.evaluate(() => document.documentElement.children.length > 2), {
    what: 'the card',
  });
}

/** What is met seldom, or only with much in it. */
export const RARE_SCREENS: readonly Screen[] = [
  {
    name: 'Popup, forty skills asked for',
    open: async (browser) => {
      await hold(browser, 'python', 'sql', 'docker', 'git', 'microsoft-excel');
      const opened = await page(browser, GUEST_URL, guestPage({ description: FORTY }));
      return popup(browser, opened, /Data Analyst/);
    },
  },
  {
    name: 'Popup, a gap with everything opened',
    open: async (browser) => {
      await hold(browser, 'python');
      const opened = await popup(browser, await listing(browser), /Data Analyst/);
      await opened.getByText('Other ways').click();
      await opened.getByRole('button', { name: /says about SQL/ }).click();
      await opened.getByText('Is a skill missing?').click();
      return opened;
    },
  },
  {
    name: 'Popup, a private window',
    open: async (browser) => {
      await hold(browser, 'python');
      return popupThatHears(browser, { private: true });
    },
  },
  {
    name: 'Popup, storage failing',
    open: (browser) => popupThatHears(browser, { state: 'storage-failing' }),
  },
  {
    name: 'Popup, storage failing and nothing read',
    open: (browser) => popupThatHears(browser, { state: 'storage-failing', report: null }),
  },
  {
    name: 'Popup, reading',
    open: (browser) => popupThatHears(browser, { state: 'reading', report: null }),
  },
  {
    name: 'Popup, a change that can be undone',
    open: async (browser) => {
      await hold(browser, 'python');
      const opened = await openPopupFor(browser, await listing(browser));
      await opened.getByRole('button', { name: /says about SQL/ }).click();
      await opened.getByRole('button', { name: 'I have this: SQL' }).click();
      await opened.getByRole('button', { name: 'Undo' }).waitFor();
      return opened;
    },
  },
  {
    name: 'The card beside a word',
    open: async (browser) => {
      await hold(browser, 'python');
      const opened = await listing(browser);
      await until(() => opened.evaluate(() => CSS.highlights.size === 3), { what: 'marks' });
      await pointAtSql(opened);
      return opened;
    },
    again: pointAtSql,
  },
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
