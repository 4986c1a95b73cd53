import { createPainter } from '../../src/features/annotate/painter.ts';
import { watch } from '../../src/features/annotate/watcher.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { JOB_WORDS } from '../../src/features/sites/job-words.ts';
import { readPage } from '../../src/features/sites/read-page.ts';
import { learnWords } from '../../src/features/sites/words.ts';

learnWords(JOB_WORDS);

const SENTENCE =
  'You must plan, build and mend boats with two years of experience in Python and SQL at hand. ';

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

/** Read the page and paint 500 stretches of it. */
function readAndPaint(url: string): number {
  const read = readPage(document, url, buildTextMap);
  if (read.kind === 'none' || read.map === null) throw new Error('the bench page was not read');
  const { map } = read;
  const stretches = map.lines.flatMap(({ text }, line) =>
    ['Python', 'SQL'].flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0
        ? []
        : [{ group: 'mark' as const, range: map.range(line, at, at + word.length) }];
    }),
  );
  painter.paint(stretches);
  return stretches.length;
}

const URL_READ = 'https://www.linkedin.com/jobs/view/4300000001';

/** The page as it comes, before anything of ours has seen it. */
export function setUp(): void {
  painter.clear();
  document.body.innerHTML = markup();
}

/** One round in ms, and how often the document was changed meanwhile. */
export function timed(what: 'walk' | 'read'): { time: number; changes: number } {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const start = performance.now();
  if (what === 'walk') walk();
  else readAndPaint(URL_READ);
  const time = performance.now() - start;
  const changes = observer.takeRecords().length;
  observer.disconnect();
  return { time, changes };
}

/** Until the frame is drawn and what it left to do is done. */
async function rest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
}

/** Many rounds in one page, each on elements nobody has touched, both by turns. */
export async function warm(rounds: number): Promise<{ ratio: number; longest: number }> {
  const times: Record<'walk' | 'read', number[]> = { walk: [], read: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const what of ['walk', 'read'] as const) {
      setUp();
      await rest();
      times[what].push(timed(what).time);
    }
  }
  const [base, own] = [median(times.walk.slice(5)), median(times.read.slice(5))];
  return { ratio: own / base, longest: Math.max(...times.read) };
}

/** The page's own 2,000 inserts and removals with 500 marks on, as a multiple of those without. */
export async function inserts(rounds: number): Promise<{ ratio: number; marks: number }> {
  setUp();
  const list = document.querySelector('.similar-jobs ul');
  if (list === null) throw new Error('no list to insert into');
  const change = (): number => {
    const start = performance.now();
    for (let at = 0; at < 2_000; at += 1) {
      const item = document.createElement('li');
      item.textContent = 'Deckhand';
      list.prepend(item);
      item.remove();
    }
    return performance.now() - start;
  };
  const times = { off: [] as number[], on: [] as number[] };
  let marks = 0;
  for (let round = 0; round < rounds; round += 1) {
    painter.clear();
    await rest();
    times.off.push(change());
    marks = readAndPaint(URL_READ);
    await rest();
    times.on.push(change());
  }
  painter.clear();
  return { ratio: median(times.on) / median(times.off), marks };
}

/** 10,000 small changes a second for `seconds`, with the watcher or without. */
export async function mutate(seconds: number, observed: boolean): Promise<number> {
  const life = new AbortController();
  // What is read after quiet is measured elsewhere; here it is the looking that costs.
  if (observed) watch(document, () => undefined, life.signal);
  const row = document.querySelector('.similar-jobs li span');
  const text = row?.firstChild as Text;
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (performance.now() < end) {
    for (let at = 0; at < 100; at += 1) text.data = String(done + at);
    done += 100;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  life.abort();
  return done;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
