import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { squeeze } from '../../../src/features/sites/agree.ts';
import type { Posting } from '../../../src/core/domain/posting.ts';

/**
 * What a person found in a saved page, reading it line by line as a browser without scripts shows
 * it. The pages belong to others, so only fingerprints of the texts are kept: enough to compare,
 * not to read. `lines` say something of this vacancy (introduction, duties, demands, terms,
 * benefits, how to apply, labelled demands beside the text such as a level of education). `either`
 * are lines that may be read or left: labels of the board, the employer's general profile, facts
 * such as the form of employment. All else in the page is foreign.
 */
export interface Review {
  title: string;
  company: string;
  lines: string;
  either: string;
}

/** How the lines that were read stand to the reviewed ones. */
export interface LineScore {
  wanted: number;
  found: number;
  read: number;
  title: boolean;
  company: boolean;
  /** What went wrong, by the text as it was read. Missed lines are known by fingerprint only. */
  foreignLines: string[];
  missed: string[];
}

const FILE = join(import.meta.dirname, '../data/reviewed-pages.json');

/** The reviews by file name below ../shared/pages. */
export function reviews(): Readonly<Record<string, Review>> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Review>;
}

/** Eight hexadecimal digits of the letters alone: a bullet or a space more is the same line. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(squeeze(text)).digest('hex').slice(0, 8);
}

/** Hold what was read of a page against its review. Nothing read finds nothing. */
export function scoreLines(posting: Posting | null, review: Review): LineScore {
  const wanted = new Set(review.lines.split(' '));
  const allowed = new Set([...wanted, ...review.either.split(' ')]);
  const read = (posting?.lines ?? []).filter(({ text }) => squeeze(text) !== '');
  const marks = new Set(read.map(({ text }) => fingerprint(text)));
  const foreignLines = read
    .map(({ text }) => text)
    .filter((text) => !allowed.has(fingerprint(text)));
  const missed = [...wanted].filter((mark) => !marks.has(mark));
  return {
    wanted: wanted.size,
    found: wanted.size - missed.length,
    read: read.length,
    title: fingerprint(posting?.title ?? '') === review.title,
    company: fingerprint(posting?.company ?? '') === review.company,
    foreignLines,
    missed,
  };
}

/**
 * A review from a page's text in which a person has put `+ ` before each line that belongs to the
 * vacancy, `? ` before each that may be read or left, and nothing before the rest; the first two
 * lines are `title: …` and `company: …`.
 */
export function reviewFrom(marked: string): Review {
  const rows = marked.split('\n');
  const after = (start: string): string[] =>
    rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length));
  const marks = (start: string): string => [...new Set(after(start).map(fingerprint))].join(' ');
  return {
    title: marks('title: '),
    company: marks('company: '),
    lines: marks('+ '),
    either: marks('? '),
  };
}
