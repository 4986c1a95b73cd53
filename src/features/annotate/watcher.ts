/** Quiet that must pass before the page is read again. */
const QUIET_MS = 500;
/** Under constant change the page is read this often. */
const AT_MOST_MS = 2000;

/** The part of the Navigation API that is used; Firefox and jsdom may lack it. */
interface Navigation {
  addEventListener(
    type: 'navigatesuccess',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void;
}

/**
 * Call `onQuiet` when the page has new content or another address and has then been quiet for half
 * a second; every two seconds while it never is. One observer, which looks at nothing but the fact
 * that nodes were added or text changed; extension marks are highlights and cause neither. Calls to
 * `history` by the page's own scripts cannot be seen from a content script, so the address is
 * compared whenever anything else happens; `onMove` is called at once when it differs, so that what
 * was shown for the old address can go. Everything is undone when `signal` aborts.
 */
export function watch(
  document: Document,
  onQuiet: () => void,
  signal: AbortSignal,
  onMove?: () => void,
): void {
  const view = document.defaultView;
  const root = document.querySelector('html');
  if (view === null || root === null || signal.aborted) return;
  let address = view.location.href;
  let timer: number | undefined;
  let firstChange = 0;
  let lastChange = 0;

  // One timer for all changes of a burst: when it is due, it waits again for what came meanwhile.
  const due = (): void => {
    const wait = Math.min(lastChange + QUIET_MS, firstChange + AT_MOST_MS) - view.performance.now();
    timer = wait > 0 ? view.setTimeout(due, wait) : undefined;
    if (timer === undefined && !signal.aborted) onQuiet();
  };
  const changed = (): void => {
    lastChange = view.performance.now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = view.setTimeout(due, QUIET_MS);
  };
  const maybeMoved = (): void => {
    if (view.location.href === address) return;
    address = view.location.href;
    onMove?.();
    changed();
  };

  const observer = new view.MutationObserver((records) => {
    maybeMoved();
    for (const record of records) {
      if (record.type === 'characterData' || record.addedNodes.length > 0) {
        changed();
        return;
      }
    }
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  view.addEventListener('popstate', maybeMoved, { signal });
  view.addEventListener('hashchange', maybeMoved, { signal });
  (view as { navigation?: Navigation }).navigation?.addEventListener(
    'navigatesuccess',
    maybeMoved,
    {
      signal,
    },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== undefined) view.clearTimeout(timer);
    },
    { once: true },
  );
}
