import type { Page } from 'puppeteer-core';
import type { FirefoxWithWaymark } from './firefox.ts';
import { FIREFOX_ID } from './manifest.ts';
import { until } from './until.ts';

/**
 * Firefox's own windows, which no driver reaches by a command of its own: the toolbar button that
 * grants `activeTab`, the keys of the manifest, and private windows. With
 * `--remote-allow-system-access` WebDriver BiDi evaluates in them (`moz:scope`), and what is
 * dispatched there are the events that a hand makes.
 */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
const bidi = ({ browser }: FirefoxWithWaymark) =>
  (browser as unknown as { connection: Bidi }).connection;

/** The windows that are open, by their BiDi name. */
async function windowsOf(firefox: FirefoxWithWaymark): Promise<string[]> {
  const { result } = await bidi(firefox).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
}

async function run(firefox: FirefoxWithWaymark, window: string, code: string): Promise<unknown> {
  const { result } = await bidi(firefox).send('script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context: window },
    awaitPromise: true,
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(`in Firefox's window: ${exceptionDetails?.text ?? type}`);
  return value?.value;
}

const BUTTON = `${FIREFOX_ID.replaceAll(/\W/g, '_')}-browser-action`;

/** Press the toolbar button with the mouse, in the window that is used last or in another. */
export async function pressButton(firefox: FirefoxWithWaymark, window?: string): Promise<void> {
  const [first = ''] = await windowsOf(firefox);
  await run(
    firefox,
    window ?? first,
    `CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar');
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { x, y, width, height } = document.getElementById('${BUTTON}').getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });`,
  );
}

/** The address that the popup of a window shows; `null` while none is open. */
export async function openPopupIn(firefox: FirefoxWithWaymark, window?: string) {
  const [first = ''] = await windowsOf(firefox);
  const found = await run(
    firefox,
    window ?? first,
    `return document.querySelector('browser.webextension-popup-browser')?.currentURI.spec ?? null;`,
  );
  return typeof found === 'string' ? found : null;
}

/** Close what the toolbar button opened. */
export async function closePopup(firefox: FirefoxWithWaymark): Promise<void> {
  for (const window of await windowsOf(firefox))
    await run(
      firefox,
      window,
      `for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`,
    );
}

/** Press Alt+Shift and a letter, as on a keyboard before this window. */
export async function pressKeys(firefox: FirefoxWithWaymark, letter: string): Promise<void> {
  const [window = ''] = await windowsOf(firefox);
  await run(
    firefox,
    window,
    `const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
      .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.toReversed()) keyboard.keyup(key);`,
  );
}

/** Let the add-on into private windows, as its page in about:addons does; it starts anew. */
export async function allowPrivateWindows(firefox: FirefoxWithWaymark): Promise<void> {
  const [window = ''] = await windowsOf(firefox);
  await run(
    firefox,
    window,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();`,
  );
}

/** A private window whose first tab shows this page; nothing else answers there. */
export async function openPrivately(
  firefox: FirefoxWithWaymark,
  url: string,
  html: string,
): Promise<{ page: Page; window: string }> {
  const usual = await windowsOf(firefox);
  await run(firefox, usual[0] ?? '', 'OpenBrowserWindow({ private: true });');
  let window: string | undefined;
  let page: Page | undefined;
  await until(
    async () => {
      window = (await windowsOf(firefox)).find((one) => !usual.includes(one));
      page = (await firefox.browser.pages()).find((one) => one.url() === 'about:privatebrowsing');
      return window !== undefined && page !== undefined;
    },
    { what: 'the private window' },
  );
  if (!page || window === undefined) throw new Error('no private window');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url() === url
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
  await page.goto(url);
  return { page, window };
}
