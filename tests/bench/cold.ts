/**
 * How long a stopped background takes to answer, against one that has nothing to load:
 * `npx tsx tests/bench/cold.ts [dist/chrome …]`. All extensions run in one Chromium and take turns;
 * several builds can be named, to be held against one another. `ROUNDS=30` for more than 15 turns.
 *
 * A job page asks, as with people and as in ../shared/performance.md §C: no page of an extension is
 * open, so for each of them the browser has to start a process as well.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { until } from '../../scripts/lib/until.ts';
import type { Line, Posting } from '../../src/core/domain/posting.ts';
import { experienceOf } from '../browser/records.ts';

/** Of the extension API, what is evaluated in a page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const PAGE = 'https://www.linkedin.com/feed/';
/** Five invented listings in one: about seventy lines. */
const LISTINGS = ['guest', 'unknown-layout', 'guest-fragment', 'new-layout', 'classic-alone'];
const POSTING: Posting = {
  board: 'linkedin',
  jobId: '4100000001',
  url: 'https://www.linkedin.com/jobs/view/4100000001',
  title: 'Data Analyst',
  company: 'Northlight Books',
  location: null,
  language: 'en',
  source: 'board',
  lines: LISTINGS.flatMap(linesOf),
};
const to = (name: string, request: unknown) => ({ to: 'background', name, request });
/** May be sent by no page, and is refused before anything is looked up: the worker alone. */
const PING = to('getSettings', {});
const READ = to('reportPage', { state: { kind: 'posting', posting: POSTING } });

const folder = mkdtempSync(join(tmpdir(), 'waymark-cold-'));
const builds = process.argv.slice(2);
const extensions = [
  writeEmptyExtension(),
  ...(builds.length > 0 ? builds : ['dist/chrome']).map(copyOf),
];
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs`');
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath,
  headless: true,
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    `--disable-extensions-except=${extensions.join()}`,
    `--load-extension=${extensions.join()}`,
  ],
});
try {
  while (context.serviceWorkers().length < extensions.length)
    await context.waitForEvent('serviceworker');
  const ids = context.serviceWorkers().map((worker) => new URL(worker.url()).host);
  for (const id of ids) await setUp(context, id);
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Feed</title>' }),
  );
  const page = await context.newPage();
  // The first page of an extension, which it opens itself, would keep its process alive.
  await until(() => Promise.resolve(context.pages().length > ids.length), { what: 'welcome' });
  for (const other of context.pages()) if (other !== page) await other.close();
  const session = await context.newCDPSession(page);
  const worlds = await worldsOf(session, page);
  const status = followWorkers(session);
  await session.send('ServiceWorker.enable');
  const turns = [...worlds].flatMap(([name, world]): [string, number, unknown, boolean][] =>
    name === 'empty'
      ? [['empty worker, cold', world, PING, true]]
      : [
          [`${name}: a message without the catalogue, cold`, world, PING, true],
          [`${name}: a listing read, cold`, world, READ, true],
          [`${name}: the same, warm`, world, READ, false],
        ],
  );
  const times = new Map<string, number[]>();
  for (let round = -1; round < ROUNDS; round++) {
    for (const [what, world, message, cold] of turns) {
      if (cold) await stopWorkers(session, status);
      const taken = await answer(session, world, message);
      // The first round lets Chromium keep the compiled code.
      if (round >= 0) times.set(what, [...(times.get(what) ?? []), taken]);
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

/** The lines of a fixture, as its expectation writes them: `# ` is a heading, `- ` a bullet. */
function linesOf(name: string): Line[] {
  const file = join(import.meta.dirname, `../fixtures/linkedin/${name}.json`);
  const { lines } = JSON.parse(readFileSync(file, 'utf8')) as { lines: string[] };
  return lines.map((line) => ({
    text: line.replace(/^[#-] /, ''),
    bullet: line.startsWith('- '),
    heading: line.startsWith('# ') ? 'tag' : 'none',
    depth: line.startsWith('- ') ? 1 : 0,
  }));
}

/** Start is pressed, something is in the vault, and the lexicon was read once. */
async function setUp(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  const found = await page.goto(`chrome-extension://${id}/src/entries/options/index.html`).then(
    () => true,
    () => false,
  );
  if (found) {
    for (const message of [
      to('saveSettings', { started: true, markMode: 'have-and-missing', quiet: false }),
      to('saveRecord', { record: experienceOf('python') }),
      to('skillsInText', { text: 'Python' }),
    ])
      await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    // A browser lets a worker live for half a minute: time enough to keep what it has unpacked.
    await until(() => page.evaluate(hasKept), { what: 'the unpacked lexicon to be kept' });
  }
  await page.close();
}

/** Whether the file of what was unpacked is there, whole. */
async function hasKept(): Promise<boolean> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('lexicon').catch(() => null);
  return ((await file?.getFile())?.size ?? 0) > 0;
}

/** The worlds of the content scripts in a page, by the extension's name. */
async function worldsOf(session: CDPSession, page: Page): Promise<Map<string, number>> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, name, origin } }) => {
    if (origin.startsWith('chrome-extension:')) worlds.set(name, id);
  });
  await session.send('Runtime.enable');
  await page.goto(PAGE);
  await until(() => Promise.resolve(worlds.size === extensions.length), {
    what: 'content scripts',
  });
  return worlds;
}

/** Milliseconds from sending to the answer, by the page's own clock. */
async function answer(session: CDPSession, contextId: number, message: unknown): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async (sent) => {
      const start = performance.now();
      const result = await chrome.runtime.sendMessage(sent);
      return { taken: performance.now() - start, result };
    })(${JSON.stringify(message)})`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  const { taken, result: got } = result.value as { taken: number; result: unknown };
  const text = JSON.stringify(got);
  const right = message === PING ? /pong|not-allowed/ : /"marks":\[\{/;
  if (!right.test(text)) throw new Error(text);
  return taken;
}

/** Which workers run, as the browser tells. */
function followWorkers(session: CDPSession): Map<string, string> {
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) status.set(versionId, runningStatus);
  });
  return status;
}

/** Stops all, and waits until the browser says so of each. */
async function stopWorkers(session: CDPSession, status: Map<string, string>): Promise<void> {
  const stopped = () => [...status.values()].every((one) => one === 'stopped');
  await until(
    async () => {
      // What was under way for a worker while it stopped starts it again.
      if (!stopped()) await session.send('ServiceWorker.stopAllWorkers');
      return stopped();
    },
    { what: 'workers to stop' },
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** A build under a name and an id of its own, so that several can stand side by side. */
function copyOf(build: string): string {
  const to = join(folder, build.replaceAll(/\W+/g, '-'));
  cpSync(resolve(build), to, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as object;
  writeFileSync(
    join(to, 'manifest.json'),
    JSON.stringify({ ...manifest, key: undefined, name: build }),
  );
  return to;
}

function writeEmptyExtension(): string {
  const empty = join(folder, 'empty');
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1.0',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['https://*.linkedin.com/*'], js: ['content.js'] }],
    }),
    'worker.js':
      'chrome.runtime.onMessage.addListener((m, s, respond) => { respond("pong"); return true; });',
    'content.js': '',
  };
  mkdirSync(empty);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(empty, name), text);
  return empty;
}
