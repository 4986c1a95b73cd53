import { createPainter } from '../../src/features/annotate/painter.ts';
import { watch } from '../../src/features/annotate/watcher.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { JOB_WORDS } from '../../src/features/sites/job-words.ts';
import { readPageSteps } from '../../src/features/sites/read-page.ts';
import { inSlices, rest } from '../../src/features/sites/steps.ts';
import { learnWords } from '../../src/features/sites/words.ts';

learnWords(JOB_WORDS);

const SENTENCE =
  'You must plan, build and mend boats with two years of experience in Python and SQL at hand. ';

/** Read by a board's own reader, or by the generic one, which has to look at all of the page. */
export type Kind = 'board' | 'unknown';

const ADDRESSES: Readonly<Record<Kind, string>> = {
  board: 'https://www.linkedin.com/jobs/view/4300000001',
  unknown: 'https://harbour.example/jobs/rigger',
};

/** A page of about 15,000 elements around a description of 20 KB, as LinkedIn's guest page is built. */
function markup(): string {
  const row =
    '<li><div class="base-card"><h3 class="t">Deckhand</h3><span>Oban</span><a href="/x">See</a></div></li>';
  const items = Array.from({ length: 250 }, (_, at) => `<li>${SENTENCE}${at}</li>`).join('');
  return `<main><h1 class="top-card-layout__title">Rigger</h1><a class="topcard__org-name-link" href="/company/h">Harbour Works</a><a href="/apply">Apply</a><div class="description__text"><div class="show-more-less-html__markup"><p><strong>Requirements</strong></p><ul>${items}</ul></div></div><div class="similar-jobs"><ul>${row.repeat(2900)}</ul></div></main>`;
}

/** The walk that everything is measured against: every text node's characters, once. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, 4);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    sum += (node as Text).data.length;
  return sum;
}

const painter = createPainter(['mark'], () => undefined);

/** 500 stretches to paint, found in slices as the content script finds them; `tasks` gets each. */
async function read(kind: Kind, tasks: number[] = []) {
  let start = performance.now();
  const pause = async () => {
    tasks.push(performance.now() - start);
    await rest();
    start = performance.now();
  };
  const steps = readPageSteps(document, ADDRESSES[kind], buildTextMap);
  const found = await inSlices(steps, () => true, pause);
  if (found === null || found.kind === 'none' || found.map === null)
    throw new Error('the bench page was not read');
  const { map } = found;
  const stretches = map.lines.flatMap(({ text }, line) =>
    ['Python', 'SQL'].flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0
        ? []
        : [{ group: 'mark' as const, range: map.range(line, at, at + word.length) }];
    }),
  );
  tasks.push(performance.now() - start);
  return stretches;
}

/** The page as it comes, before anything of ours has seen it. */
export function setUp(): void {
  painter.clear();
  document.body.innerHTML = markup();
}

/** What one round took in ms, its longest task, and how often the document was changed meanwhile. */
export interface Round {
  time: number;
  longest: number;
  changes: number;
}

/** The walk, or reading a page and painting it after its next frame. Rests between are not counted. */
export async function timed(what: 'walk' | Kind): Promise<Round> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const tasks: number[] = [];
  if (what === 'walk') tasks.push(clocked(walk));
  else {
    const stretches = await read(what, tasks);
    await settled();
    tasks.push(clocked(() => painter.paint(stretches)));
  }
  const changes = observer.takeRecords().length;
  observer.disconnect();
  const time = tasks.reduce((sum, task) => sum + task, 0);
  return { time, longest: Math.max(...tasks), changes };
}

function clocked(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Until the frame is drawn and what it left to do is done. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
}

/** Many rounds in one page, each on elements nobody has touched, all by turns. */
export async function warm(
  rounds: number,
): Promise<{ ratios: Record<Kind, number>; longest: Record<Kind, number> }> {
  const times: Record<'walk' | Kind, number[]> = { walk: [], board: [], unknown: [] };
  const longest: Record<Kind, number> = { board: 0, unknown: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const what of ['walk', 'board', 'unknown'] as const) {
      setUp();
      await settled();
      const result = await timed(what);
      times[what].push(result.time);
      if (what !== 'walk') longest[what] = Math.max(longest[what], result.longest);
    }
  }
  const [walked = 0, board = 0, unknown = 0] = [times.walk, times.board, times.unknown].map((all) =>
    median(all.slice(5)),
  );
  return { ratios: { board: board / walked, unknown: unknown / walked }, longest };
}

/** The page's own 2,000 inserts and removals with 500 marks on, as a multiple of those without. */
export async function inserts(rounds: number): Promise<{ ratio: number; marks: number }> {
  setUp();
  const list = document.querySelector('.similar-jobs ul');
  if (list === null) throw new Error('no list to insert into');
  const change = (): number =>
    clocked(() => {
      for (let at = 0; at < 2_000; at += 1) {
        const item = document.createElement('li');
        item.textContent = 'Deckhand';
        list.prepend(item);
        item.remove();
      }
    });
  const times = { off: [] as number[], on: [] as number[] };
  let marks = 0;
  for (let round = 0; round < rounds; round += 1) {
    painter.clear();
    await settled();
    times.off.push(change());
    const stretches = await read('board');
    painter.paint(stretches);
    marks = stretches.length;
    await settled();
    times.on.push(change());
  }
  painter.clear();
  return { ratio: median(times.on) / median(times.off), marks };
}

/**
 * 10,000 small changes a second for `seconds`, with the watcher or without. They are light, as a
 * ticker's are: where each makes the page lay itself out, the page alone fills the thread and what
 * the watcher adds cannot be seen.
 */
export async function mutate(seconds: number, observed: boolean): Promise<number> {
  const ticker = document.createElement('div');
  ticker.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 9em; height: 2em; contain: strict';
  const text = ticker.appendChild(document.createTextNode('0'));
  document.body.append(ticker);
  await settled();
  const life = new AbortController();
  // What is read after quiet is measured elsewhere; here it is the looking that costs.
  if (observed) watch(document, () => undefined, life.signal);
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (performance.now() < end) {
    for (let at = 0; at < 100; at += 1) text.data = String(done + at);
    done += 100;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  life.abort();
  ticker.remove();
  return done;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
