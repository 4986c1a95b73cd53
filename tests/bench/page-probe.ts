import { createPainter } from '../../src/features/annotate/painter.ts';
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
  const items = Array.from({ length: 200 }, (_, at) => `<li>${SENTENCE}${at}</li>`).join('');
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

/** Read the page and paint 400 stretches of it. */
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

/** Medians in ms, their ratio, and what the document noticed. */
export async function measurePage(say: (line: string) => void): Promise<void> {
  const html = markup();
  const times: Record<'walk' | 'read', number[]> = { walk: [], read: [] };
  let changes = 0;
  for (let round = 0; round < 15; round += 1) {
    for (const what of ['walk', 'read'] as const) {
      painter.clear();
      document.body.innerHTML = html;
      await new Promise((resolve) => setTimeout(resolve, 0));
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
      times[what].push(performance.now() - start);
      changes += observer.takeRecords().length;
      observer.disconnect();
    }
  }
  const nodes = document.body.querySelectorAll('*').length;
  const [base, own] = [median(times.walk.slice(5)), median(times.read.slice(5))];
  const first = (times.read[0] ?? 0) / (times.walk[0] ?? 1);
  say(
    `${nodes} elements; walk ${base.toFixed(2)} ms, read and paint ${own.toFixed(2)} ms: ${(own / base).toFixed(1)} × warm, ${first.toFixed(1)} × in the first round; longest ${Math.max(...times.read).toFixed(0)} ms; ${changes} changes of the document`,
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
