import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../scripts/lib/read-file.ts';
import { seeded, SHARED } from './reading-lines.ts';

/** An advert of the reference, as its collector kept it: HTML, or text with or without line breaks. */
export interface RealAd {
  id: string;
  title: string;
  company?: string | null;
  lang: string;
  source: string;
  industry: string;
  html_or_text: string;
}

const SEED = 20_261_124;
const FOREIGN_SEED = 6;
/** The draw of Czech is as large as all other languages together would be without a limit. */
const MOST_OF_ONE_LANGUAGE = 15;

/** Every real advert of the reference; none when it is not there. */
export function realAds(): RealAd[] {
  const file = join(SHARED, 'pages/descriptions.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RealAd);
}

/**
 * Sixty adverts: all are shuffled by a seed, then fields of work and collections take turns, so that
 * hundreds of adverts of one employer do not crowd out the rest. Languages come as they come.
 */
export function drawn(ads: readonly RealAd[], size = 60): RealAd[] {
  const queues = new Map<string, RealAd[]>();
  for (const ad of shuffled(ads, SEED)) {
    const key = `${ad.industry} ${ad.source.split(' ')[0] ?? ''}`;
    queues.set(key, [...(queues.get(key) ?? []), ad]);
  }
  const order = [...queues.keys()].sort();
  const taken: RealAd[] = [];
  while (taken.length < size && order.some((key) => queues.get(key)?.length)) {
    for (const key of order) {
      const next = queues.get(key)?.shift();
      if (next && taken.length < size) taken.push(next);
    }
  }
  return taken;
}

/** Adverts in other languages than English that are not among the sixty. */
export function drawnForeign(ads: readonly RealAd[]): RealAd[] {
  const sixty = new Set(drawn(ads).map(({ id }) => id));
  const taken = new Map<string, number>();
  return shuffled(ads, FOREIGN_SEED).filter(({ id, lang }) => {
    const count = taken.get(lang) ?? 0;
    if (lang === 'en' || sixty.has(id) || count >= MOST_OF_ONE_LANGUAGE) return false;
    taken.set(lang, count + 1);
    return true;
  });
}

function shuffled(ads: readonly RealAd[], seed: number): RealAd[] {
  const random = seeded(seed);
  const all = [...ads];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [all[i], all[j]];
    if (a && b) [all[i], all[j]] = [b, a];
  }
  return all;
}

/** A fingerprint by which a label knows its text without holding any of it. */
export function textHash(ad: RealAd): string {
  return createHash('sha256').update(ad.html_or_text).digest('hex').slice(0, 16);
}

const BLOCKS = 'p,div,li,ul,ol,br,h1,h2,h3,h4,h5,h6,tr,td,th,section,article,dt,dd,table,header';
/** A line as long as this is a paragraph, or a text that lost its breaks: its parts are judged. */
const LONG_LINE = 300;
/** Ends of sentences (also glued ones), bullets within the line, labels with a colon. */
const PARTS = new RegExp(
  [
    /(?<=[.!?;:…])\s+(?=[^\p{Ll}\s])/u,
    /(?<=[.!?:)…])(?=\p{Lu}\p{Ll})/u,
    /\s*(?=[·•]\s)/u,
    /\s+(?=[*+–-]\s\p{Lu})/u,
    /(?<=[\p{Ll}.)])(?=-\s\p{Lu})/u,
    /(?<!\p{Lu}[\p{L}&'’/]*)\s+(?=(?:\p{Lu}[\p{L}&'’/]*\s+){0,4}\p{Lu}[\p{L}&'’/]*\s?:)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/**
 * What a person labels: visible lines, and the sentences of long ones. Made without the reader's own
 * way of making lines, so that a change there cannot move the labels.
 */
export function unitsOf(ad: RealAd): string[] {
  return plainText(ad.html_or_text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap((line) => (line.length > LONG_LINE ? line.split(PARTS) : [line]))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function plainText(text: string): string {
  if (!isMarkup(text)) return text;
  const document = openPage(text, 'https://page.invalid/');
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return document.body.textContent;
}

/** Whether the text is HTML; the rest is text as somebody would paste it. */
export function isMarkup(text: string): boolean {
  return /<\/?(?:p|br|li|ul|div|strong|b|h\d)\b[^>]*>/i.test(text);
}
