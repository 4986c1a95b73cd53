import type polyfill from 'webextension-polyfill';

/**
 * One narrow door that lists everything Waymark asks of the browser in its own pages and in the
 * background. Content scripts use content-browser.ts. One file, longer than others: what is asked of
 * the browser can be seen by reading it once.
 *
 * Of webextension-polyfill only the types are used: every Chrome from `minimum_chrome_version` on
 * answers with promises by itself, and a cold background has no time for what is not needed (to
 * bundle it makes each part of the API at the start, used or not).
 */
const { chrome, browser = chrome } = globalThis as unknown as {
  browser?: typeof polyfill;
  chrome: typeof polyfill;
};

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** Chrome only: `active`, `prerender`, `cached`, `pending_deletion`. */
  documentLifecycle?: string | undefined;
}

/** Hears a message. True: it will be answered through `respond`. False: it is somebody else's. */
export type MessageListener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => boolean;

/** A tab, as far as the granted permissions let it be seen. */
export interface TabFacts {
  id: number;
  /** Absent without access to its page. */
  url: string | null;
  private: boolean;
}

/** Where a message to a page goes: one frame of a tab, or all of them when `frameId` is absent. */
export interface FrameTarget {
  tabId: number;
  frameId?: number;
}

/** The extension's own id, by which the browser marks its messages. */
export function extensionId(): string {
  return browser.runtime.id;
}

/** Address of a packaged file; with `''` the extension's origin, ending in a slash. */
export function packagedUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** The script files that the manifest puts into job pages; their names are made by the build. */
export function contentScriptFiles(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
}

/** The addresses on which the manifest lets the content script run by itself. */
export function contentScriptMatches(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Hear messages from pages and content scripts of this extension. */
export function onMessage(listener: MessageListener): void {
  // `true` keeps the answer channel open in every browser; a promise does not in older Chrome.
  browser.runtime.onMessage.addListener(((message, sender, respond) =>
    listener(message, sender, respond)) as (...args: Parameters<MessageListener>) => true);
}

/** Send to the background and to the extension's open pages; the first answer comes back. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Send to the content scripts of a tab. Rejects when there is none. */
export function sendToTab({ tabId, frameId }: FrameTarget, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
}

/** Calls back whenever the background says that something shown may have changed. */
export function onChanged(callback: () => void): () => void {
  const listener = (message: unknown): void => {
    if ((message as { type?: unknown } | null)?.type === 'changed') callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The tab that the person looks at; `null` when there is none (a window without tabs). */
export async function activeTab(): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? facts(tab) : null;
}

/** A tab by its id; `null` when it is gone. */
export async function tabById(tabId: number): Promise<TabFacts | null> {
  try {
    return facts(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** All tabs, or those on addresses the extension has access to and which match. */
export async function tabsOn(matches?: string[]): Promise<TabFacts[]> {
  const tabs = await browser.tabs.query(matches ? { url: matches } : {});
  return tabs.map(facts).filter((tab) => tab !== null);
}

/** Tabs of ordinary windows, the one used last first. */
export async function recentTabs(): Promise<TabFacts[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter((tab) => !tab.incognito)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .map(facts)
    .filter((tab) => tab !== null);
}

/** Open a packaged page in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: packagedUrl(path) });
}

/** Open the button's popup; nothing happens where the browser will not, or has it open. */
export function openPopup(): void {
  browser.action.openPopup().catch(() => {
    // No window is in front, or no key or click was seen in the call.
  });
}

/** Open the options page, or bring it to the front. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Load the page of a tab again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Whether the toolbar button is pinned; `null` where the browser does not tell. */
export async function isButtonPinned(): Promise<boolean | null> {
  // Not in the polyfill's types yet.
  const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  const settings = await action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}

/** Version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Whether the extension may read pages of this origin by itself. */
export function mayAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/** Put packaged scripts into a tab. Rejects where the browser does not allow it. */
export async function injectScripts(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}

/** The page of a tab as it stands, without what is in its frames. Rejects without access to it. */
export async function pageSource(tabId: number): Promise<{ html: string; url: string } | null> {
  const [page] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => ({ html: document.documentElement.outerHTML, url: location.href }),
  });
  return (page?.result ?? null) as { html: string; url: string } | null;
}

/** Add rules to one frame; they stay out of the page's own list of style sheets. */
export async function insertStyles(tabId: number, frameId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css });
}

/** What the toolbar button of one tab shows. Colours only matter when there is text. */
export interface ButtonLook {
  text: string;
  title: string;
  background: string;
  colour: string;
}

/** Draw the toolbar button of one tab. A tab that is gone meanwhile is no error. */
export async function drawButton(tabId: number, look: ButtonLook): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: look.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: look.background }),
      browser.action.setBadgeTextColor({ tabId, color: look.colour }),
      browser.action.setTitle({ tabId, title: look.title }),
    ]);
  } catch {
    // Only a closed tab refuses; there is nobody left to tell.
  }
}

/** The badge text that a tab shows now; `''` also when the tab is gone. */
export async function buttonText(tabId: number): Promise<string> {
  return browser.action.getBadgeText({ tabId }).catch(() => '');
}

/** Calls back once after the extension was installed, and after each update of it. */
export function onInstalled(callback: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => callback(reason));
}

/** Calls back when a shortcut of the manifest is pressed; silent when the manifest has none. */
export function onShortcut(callback: (name: string) => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name) => callback(name));
}

/** A key of the manifest as the person has it; `key` is empty where none is set. */
export interface Shortcut {
  name: string;
  /** Empty for the button's own. */
  description: string;
  key: string;
}

/** The keys that work on every page. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: name === '_execute_action' ? '' : (description ?? ''),
    key: shortcut,
  }));
}

function facts(tab: { id?: number; url?: string; incognito: boolean }): TabFacts | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, private: tab.incognito };
}

/**
 * Ask the person for an origin. Has to be the first thing that a click does: after any pause the
 * browser no longer sees a click in it and refuses.
 */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Give an origin back. */
export function dropAccess(match: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [match] });
}

/** The match patterns of everything that the extension may read by itself. */
export async function grantedMatches(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when the person gave or took access, here or in the browser's own settings. */
export function onAccessChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Firefox may hide its question under an open popup: there it is asked from a tab. */
export function asksUnderPopup(): boolean {
  return packagedUrl('').startsWith('moz-extension:');
}

/** Let packaged scripts run by themselves on further addresses; with none, no longer. */
export async function runScriptsOn(matches: string[], files: string[]): Promise<void> {
  const id = 'sites';
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    js: files,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  } as const;
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Calls back when the browser wakes the background at a time that was set. */
export function onWake(callback: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => callback(name));
}

/** Whether a time to wake is set. Browsers may forget it when they close. */
export async function isWakeSet(name: string): Promise<boolean> {
  return (await browser.alarms.get(name)) !== undefined;
}

/** Be woken at a time, in milliseconds since 1970; the one set before under this name is dropped. */
export async function wakeAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

/** Whether the person allowed notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Ask the person for notifications. Like `requestAccess`, the first thing that a click does. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Show a notification; a second one under the same name takes its place. */
export async function notify(name: string, title: string, message: string): Promise<void> {
  const iconUrl = packagedUrl('icons/waymark-128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
}

/** Calls back when a notification is clicked; silent while notifications are not allowed. */
export function onNotificationClick(callback: (name: string) => void): void {
  const api = browser.notifications as typeof browser.notifications | undefined;
  api?.onClicked.addListener(callback);
}
