import { ask, type ChromiumWithWaymark, launchChromium } from '../../scripts/lib/chromium.ts';
import type { SavedPosting } from '../../src/core/domain/board.ts';
import { roleBoard, savedPosting } from '../unit/support/make.ts';

/**
 * `npx tsx tests/bench/boards.ts`, after `node scripts/build.mjs chrome`: 20 boards of 200 listings
 * in the built extension in Chromium. Only the ratios within one run mean something.
 */

/** The few words of the extension API that are evaluated in its own page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const BOARDS = 20;
const LISTINGS = 200;
const ROUNDS = 15;
const FULL = 'full-0';
const EMPTY = 'empty';
/** Where the press comes from, so that neither pays for taking the other away. */
const ELSEWHERE = 'elsewhere';

const DUTIES = [
  'You prepare monthly figures for the harbour master and explain them to people who hate figures.',
  'You keep the tide tables, the berth plan and the ledger of the ice house in one place.',
  'You talk with skippers before dawn and with auditors after lunch.',
];
const ASKED = [
  ['Strong SQL and Python', 'Microsoft Excel', 'Tableau or Power BI', 'Stakeholder management'],
  ['Project management (PMP preferred)', 'Jira and Confluence', 'Agile and Scrum', 'Budgeting'],
  ['Java, Spring Boot and Kafka', 'AWS, Azure or GCP', 'Docker and Kubernetes', 'CI/CD'],
  ['Search engine optimisation', 'Google Analytics', 'HubSpot', 'Copywriting', 'Email marketing'],
  ['Bookkeeping', 'QuickBooks or Xero', 'Accounts payable', 'Payroll', 'Financial reporting'],
];

function listing(boardId: string, index: number): SavedPosting {
  const asked = ASKED[index % ASKED.length] ?? [];
  const more = ASKED[(index * 7 + 3) % ASKED.length] ?? [];
  const lines = [
    `House ${index} looks for somebody who stays.`,
    ...DUTIES.flatMap((duty, at) => Array<string>(4).fill(`${duty} Item ${index * at}.`)),
    'Requirements',
    ...asked,
    'Nice to have',
    ...more.slice(0, 1 + (index % 3)),
    'What we offer',
    'A boat on Sundays and a budget for learning',
  ];
  return savedPosting(boardId, `n${index}`, {
    posting: {
      board: 'web',
      jobId: `${boardId}-${index}`,
      url: `https://jobs.example/${boardId}/${index}`,
      title: `Role ${index}`,
      company: `House ${index}`,
      location: null,
      language: null,
      source: 'generic',
      lines: lines.map((text) => ({ text, bullet: false, heading: 'none', depth: 0 })),
    },
    createdAt: index,
    updatedAt: index,
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In turns, so that a machine that slows down slows both. */
async function inTurns(one: () => Promise<number>, other: () => Promise<number>) {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ones.push(await one());
    others.push(await other());
  }
  return [median(ones), median(others)] as const;
}

function say(what: string, full: number, empty: number): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(`${what}: ${ms(full)} against ${ms(empty)}, ${(full / empty).toFixed(2)} ×`);
}

async function fill(browser: ChromiumWithWaymark): Promise<void> {
  await ask(browser, 'saveSettings', { started: true });
  for (let at = 0; at < BOARDS; at += 1) {
    const id = `full-${at}`;
    const listings = Array.from({ length: LISTINGS }, (_, index) => listing(id, index));
    await ask(browser, 'saveBoard', { board: roleBoard(id, { activeAt: 100 - at }), listings });
  }
  await ask(browser, 'saveBoard', { board: roleBoard(EMPTY, { activeAt: 1 }), listings: [] });
  await ask(browser, 'saveBoard', { board: roleBoard(ELSEWHERE, { activeAt: 0 }), listings: [] });
}

const browser = await launchChromium();
try {
  await fill(browser);
  /** Timed where the answer arrives: what a test must carry out of the browser is no part of it. */
  const view = (id: string) => () =>
    browser.own.evaluate(async (wanted) => {
      const start = performance.now();
      await chrome.runtime.sendMessage({
        to: 'background',
        name: 'viewBoard',
        request: { id: wanted },
      });
      return performance.now() - start;
    }, id);
  console.log(
    `first view of ${LISTINGS} listings, all to be read: ${(await view(FULL)()).toFixed(0)} ms`,
  );
  const correct = (id: string) =>
    ask(browser, 'saveCorrections', {
      corrections: [
        {
          id: 'c',
          scope: { kind: 'always' },
          change: { kind: 'not-a-skill', id, name: id },
          createdAt: 1,
          updatedAt: 1,
        },
      ],
    });
  const recounts: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await correct(round % 2 === 0 ? 'sql' : 'python');
    recounts.push(await view(FULL)());
  }
  console.log(`recounted after a correction: ${median(recounts).toFixed(0)} ms`);
  say('the answer of the background, read before', ...(await inTurns(view(FULL), view(EMPTY))));
  console.log(
    `all ${BOARDS} boards in the list: ${(await took(() => ask(browser, 'listBoards', {}))).toFixed(0)} ms`,
  );

  const page = await browser.context.newPage();
  /**
   * Timed in the page, from the press until what it brings is painted, and until all of it is drawn:
   * a driver's own way there and back is longer than that, and would hide what differs.
   */
  const press = (id: string) =>
    page.evaluate(async (wanted) => {
      const start = performance.now();
      for (const tab of document.querySelectorAll<HTMLButtonElement>('button.board-tab'))
        if (tab.firstChild?.textContent === `Board ${wanted}`) tab.click();
      // Heard of at once: who asks time and again comes a frame late.
      await new Promise<void>((stands) => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector('#board-title')?.textContent !== `Board ${wanted}`) return;
          watcher.disconnect();
          stands();
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await new Promise((next) => requestAnimationFrame(next));
      const channel = new MessageChannel();
      const painted = new Promise((next) => (channel.port1.onmessage = next));
      channel.port2.postMessage(null);
      await painted;
      const first = performance.now() - start;
      while (!document.querySelector('.board-paste')) await new Promise((next) => setTimeout(next));
      await new Promise((next) => requestAnimationFrame(next));
      return { first, whole: performance.now() - start };
    }, id);
  const pressed = (id: string, part: 'first' | 'whole') => async () => {
    await press(ELSEWHERE);
    return (await press(id))[part];
  };
  await page.goto(browser.url('src/entries/options/index.html#boards'));
  await page.getByRole('heading', { name: `Board ${FULL}`, exact: true }).waitFor();
  for (const part of ['first', 'whole'] as const)
    say(
      part === 'first' ? 'pressed in the list of roles' : 'all that lies below it as well',
      ...(await inTurns(pressed(FULL, part), pressed(EMPTY, part))),
    );
  await page.close();

  const opened = (id: string) => async () => {
    const other = await browser.context.newPage();
    const ms = await took(async () => {
      await other.goto(browser.url('src/entries/options/index.html#boards'));
      await other.getByRole('heading', { name: `Board ${id}`, exact: true }).waitFor();
    });
    await other.close();
    return ms;
  };
  const opening = (id: string) => async () => {
    await ask(browser, 'saveBoard', {
      board: roleBoard(id, { activeAt: Date.now() }),
      listings: [],
    });
    await view(id)();
    return opened(id)();
  };
  say('the page opened at a role', ...(await inTurns(opening(FULL), opening(EMPTY))));
} finally {
  await browser.close();
}
