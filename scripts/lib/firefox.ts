import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { FIREFOX_ID } from './manifest.ts';
import { until } from './until.ts';

const DIST = fileURLToPath(new URL('../../dist/firefox', import.meta.url));
/** Fixed for the test profile, so that the add-on's pages have a known address. */
const UUID = '5b2e8a52-6a4e-4a1e-9c2b-2f6f1f3f0a11';

/** A Firefox with the built add-on in it and no way to the network. */
export interface FirefoxWithWaymark {
  browser: Browser;
  url(path: string): string;
  /** A new tab in which these addresses answer and all others are refused. */
  openPage(pages: Record<string, string>): Promise<Page>;
  /** Open a page of the add-on; resolves when it has been drawn. */
  openOwnPage(path: string): Promise<Page>;
  strayRequests: string[];
  /** Install the add-on over itself, as an update does. */
  install(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  headless?: boolean;
  extension?: string;
  prefs?: Record<string, unknown>;
}

/** Launch Firefox with Waymark over WebDriver BiDi. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithWaymark> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; run `node scripts/setup.mjs`');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      ...options.prefs,
    },
  });
  const install = async () => {
    await browser.installExtension(options.extension ?? DIST);
  };
  await install();
  const strayRequests: string[] = [];

  const answer = (pages: Record<string, string>) => async (request: HTTPRequest) => {
    const url = request.url();
    const body = pages[url.split('#')[0] ?? ''];
    if (body !== undefined)
      await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    else if (/^https?:/.test(url)) {
      strayRequests.push(url);
      await request.abort();
    } else await request.continue();
  };

  return {
    browser,
    strayRequests,
    install,
    url: (path) => `moz-extension://${UUID}/${path}`,
    async openPage(pages) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(pages)(request));
      return page;
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      const address = `moz-extension://${UUID}/${path}`;
      // Its promise never settles for pages of an add-on (Firefox 153, BiDi): look instead.
      void page.goto(address).catch(() => undefined);
      await until(async () =>
        page.evaluate(
          (wanted) => location.href === wanted && document.readyState === 'complete',
          address,
        ),
      );
      return page;
    },
    close: () => browser.close(),
  };
}
