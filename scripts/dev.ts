/**
 * npm run dev [firefox]: rebuilds on every change. For Chromium it opens a browser with the
 * extension and the demo listings and reloads both; for Firefox it builds dist/firefox, to be
 * loaded as a temporary add-on (about:debugging).
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from './lib/browsers.mjs';
import { buildExtension } from './lib/build-extension.mjs';
import { serveAt } from './lib/chromium.ts';

/** What is used of rolldown's watcher. */
interface Watcher {
  on(event: 'event', heard: (event: { code: string; error?: unknown }) => void): void;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const reload = target === 'chrome' ? await openChromium() : () => Promise.resolve();

const watcher = (await buildExtension(target, { watch: true })) as Watcher;
watcher.on('event', ({ code, error }) => {
  if (code === 'ERROR') console.error(error);
  if (code !== 'END') return;
  reload().then(
    () => console.log(`${new Date().toLocaleTimeString()} dist/${target} is fresh`),
    (failure: unknown) => console.error(failure),
  );
});

/** Opens a browser on the first demo listing; the answer loads the build anew and reloads pages. */
async function openChromium(): Promise<() => Promise<void>> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs`');
  const context = await chromium.launchPersistentContext(
    await mkdtemp(join(tmpdir(), 'waymark-dev-')),
    {
      executablePath,
      headless: process.argv.includes('--headless'),
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: null,
      args: ['--enable-unsafe-extension-debugging'],
      ignoreDefaultArgs: ['--disable-extensions'],
    },
  );
  context.once('close', () => process.exit(0));
  const demos = JSON.parse(await readFile(join(root, 'demo/index.json'), 'utf8')) as {
    file: string;
    url: string;
  }[];
  for (const { file, url } of demos)
    await serveAt(context, url, await readFile(join(root, 'demo', file), 'utf8'));
  const browser = context.browser();
  if (!browser) throw new Error('the browser gave no debugging connection');
  const session: CDPSession = await browser.newBrowserCDPSession();
  let first = true;
  return async () => {
    // Not among Playwright's typed commands; a second call reloads the extension.
    const send = session.send.bind(session) as (name: string, input: object) => Promise<unknown>;
    await send('Extensions.loadUnpacked', { path: join(root, 'dist/chrome') });
    if (first) await (await context.newPage()).goto(demos[0]?.url ?? 'about:blank');
    else await Promise.all(context.pages().map((page) => page.reload().catch(() => null)));
    first = false;
  };
}
