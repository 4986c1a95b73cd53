import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { claimedAddress, decodePage, openPage } from '../../scripts/lib/read-file.ts';
import type { Posting } from '../../src/core/domain/posting.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage, type ReadOptions } from '../../src/features/sites/read-page.ts';
import { reviewFrom, reviews, scoreLines, type Review } from './lib/reviewed-pages.ts';

const SHARED = join(import.meta.dirname, '../../../shared');

interface Gold {
  url: string;
  title: string;
  company: string;
}

interface PageFile {
  file: string;
  url: string;
  gold: Gold | null;
  review: Review | null;
}

/** Addresses of saved pages that claim none; only the host and the shape matter. */
const ADDRESSES: Readonly<Record<string, string>> = {
  indeed: 'https://www.indeed.com/viewjob?jk=0123456789abcdef',
  jobscz: 'https://www.jobs.cz/rpd/1600000000/',
  linkedin: 'https://www.linkedin.com/jobs/view/4000000001',
  remoteok: 'https://remoteok.com/remote-jobs/remote-job-12345',
  startupjobs: 'https://www.startupjobs.cz/nabidka/1/x',
  'stackoverflow-jobs': 'https://stackoverflow.com/jobs/1/x',
  weworkremotely: 'https://weworkremotely.com/remote-jobs/x',
  'totaljobs-stepstone': 'https://www.totaljobs.com/jobs/x',
  glassdoor: 'https://www.glassdoor.com/Job/index.htm',
};

const GENERIC_ONLY: ReadOptions = { sites: [], pageData: false };

/**
 * `npm run eval -- pages [DIR] [--generic-only]`: how well pages are read. Without DIR the labelled
 * listings and the whole real pages of ../shared; the lines of real pages are held against what a
 * person found in them (`lib/reviewed-pages.ts`). `--generic-only` switches the board readers and
 * page data off; labelled listings are then held against what those find.
 * `--list` prints the lines that were read and do not belong, and the fingerprints of missed ones.
 * `npm run eval -- pages --review FILE` prints the review of a page's marked text.
 */
export function run(args: string[]): number {
  if (args[0] === '--review') {
    console.log(JSON.stringify(reviewFrom(readFileSync(args[1] ?? '/dev/stdin', 'utf8')), null, 2));
    return 0;
  }
  const genericOnly = args.includes('--generic-only');
  const dir = args.find((arg) => !arg.startsWith('--'));
  const files = dir === undefined ? [...labelled(), ...saved()] : pagesIn(dir);
  if (files.length === 0) {
    console.log('skipped: no pages (../shared is not here)');
    return 0;
  }
  const options: ReadOptions = genericOnly ? GENERIC_ONLY : {};
  const sum = { pages: 0, read: 0, gold: 0, title: 0, company: 0, compared: 0, good: 0 };
  const real = { pages: 0, title: 0, company: 0, wanted: 0, found: 0, lines: 0, foreign: 0 };
  for (const { file, url, gold, review } of files) {
    const html = decodePage(readFileSync(file));
    const posting = postingOf(html, url, options);
    const reference = genericOnly ? shownPosting(html, url) : null;
    const notes: string[] = [];
    const named = (title: boolean, company: boolean): void => {
      if (!title) notes.push(`title ${JSON.stringify(posting?.title)}`);
      if (!company) notes.push(`company ${JSON.stringify(posting?.company)}`);
    };
    const compared = (recall: number, foreign: number): void => {
      sum.compared += 1;
      sum.good += recall >= 0.95 && foreign <= 0.05 ? 1 : 0;
      notes.push(`recall ${recall.toFixed(2)} foreign ${foreign.toFixed(2)}`);
    };
    sum.pages += 1;
    sum.read += posting === null ? 0 : 1;
    if (gold !== null) {
      const title = same(posting?.title, gold.title);
      const company = same(posting?.company, gold.company);
      sum.gold += 1;
      sum.title += title ? 1 : 0;
      sum.company += company ? 1 : 0;
      named(title, company);
    }
    if (review !== null && (!genericOnly || reference !== null)) {
      const score = scoreLines(posting, review);
      real.pages += 1;
      real.title += score.title ? 1 : 0;
      real.company += score.company ? 1 : 0;
      real.wanted += score.wanted;
      real.found += score.found;
      real.lines += score.read;
      real.foreign += score.foreignLines.length;
      compared(
        score.found / Math.max(1, score.wanted),
        score.foreignLines.length / Math.max(1, score.read),
      );
      named(score.title, score.company);
      if (args.includes('--list')) {
        notes.push(...score.foreignLines.map((text) => `\n  foreign: ${text.slice(0, 100)}`));
        notes.push(`\n  missed: ${score.missed.join(' ')}`);
      }
    } else if (reference !== null) {
      const { recall, foreign } = compare(posting, reference);
      compared(recall, foreign);
    }
    const shown = posting === null ? 'no posting' : `${posting.board}/${posting.source}`;
    console.log(`${relative(SHARED, file).padEnd(52)} ${shown.padEnd(24)} ${notes.join('; ')}`);
  }
  console.log(`\nread ${part(sum.read, sum.pages)} of all pages`);
  console.log(
    `labelled: title ${part(sum.title, sum.gold)}, company ${part(sum.company, sum.gold)}`,
  );
  if (real.pages > 0) {
    const precision = (1 - real.foreign / Math.max(1, real.lines)).toFixed(3);
    const recall = (real.found / real.wanted).toFixed(3);
    console.log(
      `reviewed: title ${part(real.title, real.pages)}, company ${part(real.company, real.pages)}, ` +
        `lines precision ${precision}, recall ${recall}`,
    );
  }
  if (genericOnly) {
    console.log(`lines: recall ≥ .95 with ≤ 5 % foreign on ${part(sum.good, sum.compared)}`);
  }
  return 0;
}

function labelled(): PageFile[] {
  const dir = join(SHARED, 'eval/ads');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Gold;
      return { file: join(dir, name.replace('.json', '.html')), url: gold.url, gold, review: null };
    });
}

/** Whole real pages by the index; shells and lists are among them and are listed as unread. */
function saved(): PageFile[] {
  const index = join(SHARED, 'pages/INDEX.jsonl');
  if (!existsSync(index)) return [];
  const reviewed = reviews();
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { board: string; file: string; kind: string; real: boolean })
    .filter(({ kind, real, file }) => kind === 'saved-page' && real && file.endsWith('.html'))
    .map(({ board, file }) => ({
      ...pageFile(join(SHARED, 'pages', file), ADDRESSES[board]),
      review: reviewed[file] ?? null,
    }));
}

function pagesIn(dir: string): PageFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => pageFile(join(dir, name), undefined));
}

function pageFile(file: string, fallback: string | undefined): PageFile {
  const document = openPage(decodePage(readFileSync(file)), 'https://page.invalid/');
  const url = claimedAddress(document) ?? fallback ?? 'https://page.invalid/';
  return { file, url, gold: null, review: null };
}

function postingOf(html: string | Buffer, url: string, options: ReadOptions): Posting | null {
  const read = readPage(openPage(html, url), url, buildTextMap, options);
  return read.kind === 'posting' ? read.posting : null;
}

/** What the other readers find in the text of the page; nothing where it stands in page data only. */
function shownPosting(html: string | Buffer, url: string): Posting | null {
  const read = readPage(openPage(html, url), url, buildTextMap, { generic: false });
  return read.kind === 'posting' && read.map !== null ? read.posting : null;
}

function compare(posting: Posting | null, reference: Posting): { recall: number; foreign: number } {
  const wanted = new Set(reference.lines.map(({ text }) => text));
  const got = posting?.lines.map(({ text }) => text) ?? [];
  const hits = got.filter((text) => wanted.has(text));
  return {
    recall: new Set(hits).size / Math.max(1, wanted.size),
    foreign: got.length === 0 ? 0 : 1 - hits.length / got.length,
  };
}

function same(a: string | null | undefined, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
      .trim();
  return plain(a ?? '') === plain(b);
}

function part(count: number, of: number): string {
  return `${String(count)}/${String(of)}`;
}
