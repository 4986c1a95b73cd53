/**
 * How long a stopped background takes to answer, against one that has nothing to load:
 * `npx tsx tests/bench/cold.ts [dist/chrome]`. Both extensions run in one Chromium and take turns.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { until } from '../../scripts/lib/until.ts';

/** Of the extension API, what is evaluated in a page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const ROUNDS = 15;
const TEXT =
  'We look for somebody with experience in Python, SQL Server and project management. '.repeat(40);

const folder = mkdtempSync(join(tmpdir(), 'waymark-cold-'));
const empty = join(folder, 'empty');
writeEmptyExtension();
const waymark = resolve(process.argv[2] ?? 'dist/chrome');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs`');
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath,
  headless: true,
  chromiumSandbox: process.getuid?.() !== 0,
  args: [`--disable-extensions-except=${empty},${waymark}`, `--load-extension=${empty},${waymark}`],
});
try {
  while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
  const origins = context.serviceWorkers().map((worker) => new URL(worker.url()));
  const ofEmpty = origins.find((url) => url.pathname === '/worker.js')?.host ?? '';
  const ofWaymark = origins.find((url) => url.host !== ofEmpty)?.host ?? '';
  const pages = {
    empty: await open(`chrome-extension://${ofEmpty}/page.html`),
    waymark: await open(`chrome-extension://${ofWaymark}/src/entries/options/index.html`),
  };
  const session = await context.newCDPSession(pages.waymark);
  await session.send('ServiceWorker.enable');
  const read = { to: 'background', name: 'skillsInText', request: { text: TEXT } };
  const ping = { to: 'background', name: 'getSettings', request: {} };
  const turns: [string, Page, unknown, boolean][] = [
    ['empty worker, cold', pages.empty, {}, true],
    ['Waymark, a message without the catalogue, cold', pages.waymark, ping, true],
    ['Waymark, skills in a text of 3,300 characters, cold', pages.waymark, read, true],
    ['the same, warm', pages.waymark, read, false],
  ];
  console.log(
    `first answer of a new profile: ${(await answer(pages.waymark, read)).toFixed(0)} ms`,
  );
  // A browser lets a worker live for half a minute: time enough to keep what it has unpacked.
  await until(() => pages.waymark.evaluate(hasKept), { what: 'the unpacked lexicon to be kept' });
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [what, page, message, cold] of turns) {
      if (cold) await stopWorkers(session);
      const taken = await answer(page, message);
      times.set(what, [...(times.get(what) ?? []), taken]);
    }
  }
  const base = median(times.get('empty worker, cold') ?? []);
  for (const [what, taken] of times) {
    const half = median(taken);
    console.log(
      `${what}: ${half.toFixed(1)} ms, ${(half / base).toFixed(2)} × the empty worker (least ${Math.min(...taken).toFixed(1)})`,
    );
  }
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Whether the file of what was unpacked is there, whole. */
async function hasKept(): Promise<boolean> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('lexicon').catch(() => null);
  return ((await file?.getFile())?.size ?? 0) > 0;
}

async function open(url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Milliseconds from sending to the answer, by the page's own clock. */
async function answer(page: Page, message: unknown): Promise<number> {
  const { taken, result } = await page.evaluate(async (sent) => {
    const start = performance.now();
    const got = await chrome.runtime.sendMessage(sent);
    return { taken: performance.now() - start, result: got as { ok?: boolean } };
  }, message);
  if (result.ok !== true) throw new Error(JSON.stringify(result));
  return taken;
}

/** Stops both, and waits until the browser says of one that it has stopped. */
async function stopWorkers(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', function heard({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', heard);
      done();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function writeEmptyExtension(): void {
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1.0',
      background: { service_worker: 'worker.js', type: 'module' },
    }),
    'worker.js':
      'chrome.runtime.onMessage.addListener((m, s, respond) => { respond({ ok: true }); return true; });',
    'page.html': '<!doctype html><title>empty</title>',
  };
  mkdirSync(empty);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(empty, name), text);
}
