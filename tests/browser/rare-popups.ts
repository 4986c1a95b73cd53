import type { Page } from 'playwright-core';
import { type ChromiumWithWaymark, openPopupFor, tabIdOf } from '../../scripts/lib/chromium.ts';
import { until } from '../../scripts/lib/until.ts';
import type { Snapshot } from '../../src/protocol/messages.ts';
import { GUEST_URL, guestPage } from './pages.ts';
import { hold, listing, page, popup, type Screen } from './screens.ts';

/** A site with a name as long as they come. */
const ADDABLE = new URL('https://karriere.rechtsschutzversicherungsgesellschaften.example');

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

/**
 * The popup with another answer than the background's (`null`: none), for what a test cannot bring
 * about cheaply here.
 */
async function popupThatHears(
  browser: ChromiumWithWaymark,
  change: Partial<Snapshot> | null,
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
      if (message.name !== 'snapshot') return answer;
      if (changed === null) return { ok: false, value: {} };
      return answer.ok ? { ...answer, value: { ...answer.value, ...changed } } : answer;
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

/** The popup and the card in states that are met seldom, or with much in them. */
export const RARE_POPUPS: readonly Screen[] = [
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
    name: 'Popup, deciding about a suggestion',
    open: async (browser) => {
      await hold(browser, 'python');
      const opened = await popup(browser, await listing(browser), /Data Analyst/);
      await opened.getByText('Decide').first().click();
      return opened;
    },
  },
  {
    name: 'Popup, no access yet',
    open: (browser) =>
      popupThatHears(browser, {
        state: 'no-access',
        host: ADDABLE.host,
        askable: ADDABLE.origin,
        report: null,
      }),
  },
  {
    name: 'Popup, a site that can be read always',
    open: async (browser) => {
      await hold(browser, 'python');
      return popupThatHears(browser, { askable: ADDABLE.origin });
    },
  },
  { name: 'Popup, no answer', open: (browser) => popupThatHears(browser, null) },
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
];
