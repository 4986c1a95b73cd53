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
  let firstChange: number | null = null;

  const fire = (): void => {
    timer = undefined;
    firstChange = null;
    if (!signal.aborted) onQuiet();
  };
  const changed = (): void => {
    const now = view.performance.now();
    firstChange ??= now;
    const wait = Math.max(0, Math.min(QUIET_MS, firstChange + AT_MOST_MS - now));
    if (timer !== undefined) view.clearTimeout(timer);
    timer = view.setTimeout(fire, wait);
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
