import { watch } from '../../features/annotate/watcher.ts';
import { learnWords, type WordSources } from '../../features/sites/words.ts';
import { contentBrowser } from '../../platform/content-browser.ts';
import { openContentPort } from '../../protocol/content-port.ts';
import { PageSession } from './page-session.ts';

/** Set in the content script's own world, which no page sees: a second copy must not start. */
const RUNNING = Symbol.for('waymark.content');

/** Old marks stay this long after an update at most. */
const PULSE_MS = 2000;

const world = globalThis as { [RUNNING]?: () => boolean };
if (!world[RUNNING]?.()) whenShown(start);

/** A prerendered page is not looked at before the person does. */
function whenShown(run: () => void): void {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering !== true) run();
  else document.addEventListener('prerenderingchange', run, { once: true });
}

function start(): void {
  const port = openContentPort(contentBrowser());
  // Asked by the next copy: after an update this script is an orphan and must not block it.
  world[RUNNING] = () => port.alive();
  const life = new AbortController();
  const session = new PageSession(document, port, life.signal);
  /** Set while the page is watched: between Start and quiet. */
  let watching: AbortController | null = null;

  const pause = () => {
    watching?.abort();
    watching = null;
    session.clear();
  };
  /** Updated or removed while the page was open: take the marks away and be gone. */
  const isOrphan = () => {
    if (port.alive()) return false;
    pause();
    life.abort();
    clearInterval(pulse);
    return true;
  };
  // Nothing tells a script that it has become one.
  const pulse = setInterval(isOrphan, PULSE_MS);
  const read = () => {
    if (!isOrphan()) void session.read();
  };
  /** Whether to read is asked anew each time: nothing is read before Start, nor while quiet. */
  const decide = async () => {
    const answer = await port.ask('mayRead', {});
    if (life.signal.aborted) return;
    if (answer?.words) learnWords(answer.words as unknown as WordSources);
    if (answer?.read !== true) pause();
    else if (watching) void session.read({ again: true });
    else {
      watching = new AbortController();
      watch(document, read, watching.signal, () => session.leave());
      read();
    }
  };

  port.listen(
    {
      describe: () => session.describe(),
      reveal: (place) => session.reveal(place),
      step: (direction) => session.step(direction),
      selection: () => document.getSelection()?.toString().trim() ?? '',
      toggleMarks: () => session.toggleMarks(),
      refresh: () => void decide(),
    },
    life.signal,
  );
  // Back from the back/forward cache: the button is empty and the vault may have changed.
  addEventListener('pageshow', (event) => event.persisted && void decide(), {
    signal: life.signal,
  });
  void decide();
}
