/**
 * The browser as a content script needs it, without the polyfill (10 kB in every job page). Chrome
 * answers with promises by itself.
 */
export interface ContentBrowser {
  runtime: {
    /** Gone once the extension was updated or removed: the script is an orphan then. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: ContentListener): void;
      removeListener(listener: ContentListener): void;
    };
  };
}

/** As `MessageListener` of browser.ts, with what a content script has to know of the sender. */
export type ContentListener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  respond: (answer: unknown) => void,
) => boolean;

interface Globals {
  browser?: Partial<ContentBrowser>;
  chrome?: Partial<ContentBrowser>;
}

/**
 * The browser's API in this world. `browser` is believed only with a runtime in it: where Chrome
 * has no such global, a page's `<div id="browser">` takes its name.
 */
export function contentBrowser(globals: object = globalThis): ContentBrowser {
  const { browser, chrome } = globals as Globals;
  const api = browser?.runtime?.id === undefined ? chrome : browser;
  if (api?.runtime === undefined) throw new Error('No extension API here');
  return api as ContentBrowser;
}
