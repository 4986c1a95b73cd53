import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { claimedAddress, decodePage, openPage } from '../../scripts/lib/read-file.ts';
import type { Posting } from '../../src/core/domain/posting.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage, type ReadOptions } from '../../src/features/sites/read-page.ts';

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
 * listings and the whole real pages of ../shared. `--generic-only` switches the board readers and
 * page data off and compares the lines with what they find.
 */
export function run(args: string[]): number {
  const genericOnly = args.includes('--generic-only');
  const dir = args.find((arg) => !arg.startsWith('--'));
  const files = dir === undefined ? [...labelled(), ...saved()] : pagesIn(dir);
  if (files.length === 0) {
    console.log('skipped: no pages (../shared is not here)');
    return 0;
  }
  const options: ReadOptions = genericOnly ? GENERIC_ONLY : {};
  const sum = { pages: 0, read: 0, gold: 0, title: 0, company: 0, compared: 0, good: 0 };
  for (const { file, url, gold } of files) {
    const html = decodePage(readFileSync(file));
    const posting = postingOf(html, url, options);
    const notes: string[] = [];
    sum.pages += 1;
    sum.read += posting === null ? 0 : 1;
    if (gold !== null) {
      sum.gold += 1;
      const title = same(posting?.title, gold.title);
      const company = same(posting?.company, gold.company);
      sum.title += title ? 1 : 0;
      sum.company += company ? 1 : 0;
      if (!title) notes.push(`title ${JSON.stringify(posting?.title)}`);
      if (!company) notes.push(`company ${JSON.stringify(posting?.company)}`);
    }
    const reference = genericOnly ? shownPosting(html, url) : null;
    if (reference !== null) {
      const { recall, foreign } = compare(posting, reference);
      sum.compared += 1;
      sum.good += recall >= 0.95 && foreign <= 0.05 ? 1 : 0;
      notes.push(`recall ${recall.toFixed(2)} foreign ${foreign.toFixed(2)}`);
      if (gold === null && !same(posting?.title, reference.title ?? '')) {
        notes.push(`title ${JSON.stringify(posting?.title)}`);
      }
    }
    const shown = posting === null ? 'no posting' : `${posting.board}/${posting.source}`;
    console.log(`${relative(SHARED, file).padEnd(52)} ${shown.padEnd(24)} ${notes.join('; ')}`);
  }
  console.log(`\nread ${part(sum.read, sum.pages)} of all pages`);
  console.log(
    `labelled: title ${part(sum.title, sum.gold)}, company ${part(sum.company, sum.gold)}`,
  );
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
      return { file: join(dir, name.replace('.json', '.html')), url: gold.url, gold };
    });
}

/** Whole real pages by the index; shells and lists are among them and are listed as unread. */
function saved(): PageFile[] {
  const index = join(SHARED, 'pages/INDEX.jsonl');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { board: string; file: string; kind: string; real: boolean })
    .filter(({ kind, real, file }) => kind === 'saved-page' && real && file.endsWith('.html'))
    .map(({ board, file }) => pageFile(join(SHARED, 'pages', file), ADDRESSES[board]));
}

function pagesIn(dir: string): PageFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => pageFile(join(dir, name), undefined));
}

function pageFile(file: string, fallback: string | undefined): PageFile {
  const document = openPage(decodePage(readFileSync(file)), 'https://page.invalid/');
  const url = claimedAddress(document) ?? fallback ?? 'https://page.invalid/';
  return { file, url, gold: null };
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
