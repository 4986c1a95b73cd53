import { watch } from '../../features/annotate/watcher.ts';
import { contentBrowser } from '../../platform/content-browser.ts';
import { openContentPort } from '../../protocol/content-port.ts';
import { PageSession } from './page-session.ts';

/** Set in the content script's own world, which no page sees: a second copy must not start. */
const RUNNING = Symbol.for('waymark.content');

const world = globalThis as { [RUNNING]?: () => boolean };
if (!world[RUNNING]?.()) start();

function start(): void {
  const port = openContentPort(contentBrowser());
  // Asked by the next copy: after an update this script is an orphan and must not block it.
  world[RUNNING] = port.alive;
  const life = new AbortController();
  const session = new PageSession(document, port);
  let reading = false;

  const stop = () => {
    life.abort();
    session.clear();
  };

  const read = () => {
    if (port.alive()) void session.read();
    else stop();
  };

  /** Nothing is read before the person pressed Start. */
  const begin = async () => {
    if (reading) return;
    const answer = await port.ask('mayRead', {});
    if (answer?.read !== true || reading || life.signal.aborted) return;
    reading = true;
    watch(document, read, life.signal, () => session.leave());
    read();
  };

  port.listen(
    {
      describe: () => session.describe(),
      reveal: (place) => session.reveal(place),
      refresh: () => {
        if (reading) session.refresh();
        else void begin();
      },
    },
    life.signal,
  );
  void begin();
}
