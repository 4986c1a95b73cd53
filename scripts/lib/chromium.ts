import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { MessageName, Request, Response, Result } from '../../src/protocol/messages.ts';
import { findBrowser } from './browsers.mjs';
import { until } from './until.ts';

/** The few words of the extension API that are evaluated inside the worker. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** Where the built extension lies. */
export const DIST = fileURLToPath(new URL('../../dist/chrome', import.meta.url));

/** A Chromium with the built extension in it and no way to the network. */
export interface ChromiumWithWaymark {
  context: BrowserContext;
  extensionId: string;
  /** The address of one of the extension's own pages. */
  url(path: string): string;
  /** A page of the extension, from which the background is asked; it survives the worker. */
  own: Page;
  /** Addresses asked for that no route answered: empty, unless something tried the network. */
  strayRequests: string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Folder of the built extension; the default is dist/chrome. */
  extension?: string;
  viewport?: { width: number; height: number } | null;
  /** A page that is left waits to come back, as with a person. `goBack` never settles then. */
  backForwardCache?: boolean;
  /** Folder of a profile that outlives the browser; the default is a new one, gone at the end. */
  profile?: string;
}

/**
 * Launch Chromium with Waymark. Every http(s) request is answered by a route or refused, so that
 * nothing can leave the machine; what was refused is listed in `strayRequests`.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumWithWaymark> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; run `node scripts/setup.mjs`');
  const extension = options.extension ?? DIST;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'waymark-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : false,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Lets a test press the toolbar button (activeTab), as nothing else can.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const strayRequests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    strayRequests.push(route.request().url());
    await route.abort('internetdisconnected');
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => {
      throw new Error(`the extension did not start: is ${extension} a whole build?`);
    }));
  const extensionId = new URL(worker.url()).host;
  const url = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const own = await context.newPage();
  await own.goto(url('src/entries/options/index.html'));
  return {
    context,
    extensionId,
    strayRequests,
    own,
    url,
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Serve HTML under a real address, without a network; the content script runs as on the real site. */
export async function serveAt(context: BrowserContext, url: string, html: string): Promise<void> {
  await context.route(
    (address) => address.href.split('#')[0] === url.split('#')[0],
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

/** Open one of the extension's pages for a tab, as the toolbar button would. */
export async function openPopupFor(browser: ChromiumWithWaymark, page: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, page);
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(browser.url(`src/entries/popup/index.html?tab=${tabId}`));
  return popup;
}

/** The browser's id of a page's tab. */
export function tabIdOf({ own }: ChromiumWithWaymark, page: Page): Promise<number> {
  return own.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    // Without the `tabs` permission only tabs of permitted hosts show their address.
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, page.url());
}

/** Ask the background from one of the extension's own pages, as the popup does. Throws on failure. */
export async function ask<N extends MessageName>(
  { own }: Pick<ChromiumWithWaymark, 'own'>,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  const result = (await own.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    name,
    request,
  })) as Result<Response<N>>;
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
  return result.value;
}

/** The text on the toolbar button for a page's tab. */
export async function badgeOf(browser: ChromiumWithWaymark, page: Page): Promise<string> {
  const tabId = await tabIdOf(browser, page);
  return browser.own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/**
 * Load the extension again over the one that runs, as an update does: its pages close, its scripts in
 * open pages become orphans. `privateWindows` also lets it into private windows; with `fresh` it is
 * taken out before, and comes as new.
 */
export async function updateExtension(
  browser: ChromiumWithWaymark,
  { extension = DIST, privateWindows = false, fresh = false } = {},
): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  // Not among Playwright's typed commands.
  const send = session?.send.bind(session) as (name: string, input: object) => Promise<unknown>;
  if (fresh) await send('Extensions.uninstall', { id: browser.extensionId });
  await send('Extensions.loadUnpacked', { path: extension, enableInIncognito: privateWindows });
  await session?.detach();
  await until(() => Promise.resolve(browser.own.isClosed()), { what: 'the old pages to close' });
  browser.own = await browser.context.newPage();
  await browser.own.goto(browser.url('src/entries/options/index.html'));
}

/**
 * Press the toolbar button on a page, as a person does: it grants `activeTab` and opens the popup
 * (which Playwright does not list as a page).
 */
export async function pressButton(browser: ChromiumWithWaymark, page: Page): Promise<void> {
  const connection = browser.context.browser();
  if (!connection) throw new Error('no connection to the browser itself');
  await page.bringToFront();
  const session = await connection.newBrowserCDPSession();
  // Neither command is among Playwright's typed ones.
  const send = session.send.bind(session) as (name: string, input: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }, { exclude: true }],
  })) as { targetInfos: { targetId: string; url: string }[] };
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`no tab shows ${page.url()}`);
  const { targetId } = target;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId });
  await session.detach();
}

/** Stop the background, and be sure that it stopped. */
export async function stopWorker({ context, own }: ChromiumWithWaymark): Promise<void> {
  const session = await context.newCDPSession(own);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
