import { clean, orNull } from './dom.ts';
import { parseLenient } from './json-repair.ts';
import type { Page } from './site.ts';
import { agree, squeeze, wordsOf } from './agree.ts';

/** A JobPosting of the page's own data (schema.org). `description` is markup. */
export interface PageData {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly jobId: string | null;
  readonly description: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Below this a description is a teaser or a placeholder. */
const LEAST_DESCRIPTION = 120;
const DEEPEST = 6;

/** Every JobPosting in the page's JSON-LD: alone, in arrays, in `@graph`, as main entity. */
export function jobPostings(document: Document): PageData[] {
  const found: PageData[] = [];
  for (const script of Array.from(document.querySelectorAll('script[type*="ld+json" i]'))) {
    collect(parseLenient(script.textContent), found, 0);
  }
  return found;
}

/**
 * The posting that the page shows. Data may describe another job (a recommended one, the one shown
 * before), so it must agree with the title that was read, or with a heading, the page title or the
 * id in the address.
 */
export function pickPosting(
  page: Page,
  postings: readonly PageData[],
  title: string | null,
): PageData | null {
  if (postings.length === 0) return null;
  const seen = title === null ? seenTitles(page.document) : [title];
  const agreeing = postings.filter(
    (posting) => posting.title !== null && seen.some((text) => agree(posting.title ?? '', text)),
  );
  const byId = postings.filter(
    ({ jobId }) => jobId !== null && jobId.length > 3 && page.url.href.includes(jobId),
  );
  const [first] = agreeing.length > 0 ? agreeing : title === null ? byId : [];
  if (first !== undefined) {
    // "Engineer" agrees with "Senior Engineer": the one that says it whole is meant.
    const whole = seen.map(squeeze);
    return (
      agreeing.find((posting) => byId.includes(posting)) ??
      agreeing.find((posting) => whole.includes(squeeze(posting.title ?? ''))) ??
      first
    );
  }
  // Nothing on the page speaks of a title at all: the only posting is the page's.
  return seen.length === 0 && postings.length === 1 ? (postings[0] ?? null) : null;
}

/** The title stands in the page as it is, in a heading or in the page's own title. */
export function isShown(document: Document, title: string | null): boolean {
  const wanted = squeeze(title ?? '');
  return seenTitles(document).some((text) => squeeze(text).includes(wanted));
}

function seenTitles(document: Document): string[] {
  const texts = Array.from(document.querySelectorAll('h1,h2'), (heading) => heading.textContent);
  texts.push(document.title);
  texts.push(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  return texts.map(clean).filter((text) => wordsOf(text).length > 0);
}

function collect(node: unknown, found: PageData[], depth: number): void {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) collect(item, found, depth + 1);
    return;
  }
  const object = node as Json;
  if (hasType(object, 'JobPosting')) {
    found.push(pageData(object));
    return;
  }
  // The entries of a list are other pages' postings.
  if (hasType(object, 'ItemList')) return;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
    collect(object[key], found, depth + 1);
  }
}

function hasType(object: Json, name: string): boolean {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.some((type) => typeof type === 'string' && type.replace(/^.*[/#:]/, '') === name);
}

/** One posting under schema.org's names. */
export function pageData(object: Json): PageData {
  return {
    title: textFrom(object['title']) ?? textFrom(object['name']),
    company: nameOf(object['hiringOrganization']),
    location: locationOf(object),
    jobId: idOf(object['identifier']),
    description: descriptionOf(object),
  };
}

/** A short text without markup and entities. */
export function textFrom(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return orNull(clean(decodeEntities(value).replace(/<[^>]*>/g, ' ')));
}

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return textFrom(one);
  if (typeof one !== 'object' || one === null) return null;
  return textFrom((one as Json)['name']) ?? textFrom((one as Json)['legalName']);
}

function idOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  if (typeof one === 'string') return /^https?:/.test(one) ? null : orNull(clean(one));
  if (typeof one !== 'object' || one === null) return null;
  return idOf((one as Json)['value']);
}

function locationOf(object: Json): string | null {
  const places: unknown[] = Array.isArray(object['jobLocation'])
    ? object['jobLocation']
    : [object['jobLocation']];
  const names = places.map(placeName).filter((name) => name !== null);
  return orNull(Array.from(new Set(names)).slice(0, 3).join('; '));
}

function placeName(place: unknown): string | null {
  if (typeof place === 'string') return textFrom(place);
  if (typeof place !== 'object' || place === null) return null;
  const address = (place as Json)['address'];
  if (typeof address === 'string') return textFrom(address);
  if (typeof address !== 'object' || address === null) return textFrom((place as Json)['name']);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => {
    const value = (address as Json)[key];
    return textFrom(value) ?? nameOf(value);
  });
  return orNull(Array.from(new Set(parts.filter((part) => part !== null))).join(', '));
}

/** Sections that some pages keep out of `description`, under their schema.org names. */
const SECTIONS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience requirements'],
  ['educationRequirements', 'Education requirements'],
] as const;

function descriptionOf(object: Json): string | null {
  const main = markup(object['description']) ?? '';
  const known = wordsOf(main).join(' ');
  const extra = SECTIONS.map(([key, heading]) => {
    const value = markup(object[key]);
    if (value === null || known.includes(wordsOf(value).join(' '))) return '';
    return `<h3>${heading}</h3><div>${value}</div>`;
  });
  const whole = `<div>${main}</div>${extra.join('')}`;
  return clean(whole.replace(/<[^>]*>/g, ' ')).length < LEAST_DESCRIPTION ? null : whole;
}

/** Markup from a value that may be markup, escaped markup (once or twice), plain text or a list. */
function markup(value: unknown): string | null {
  if (Array.isArray(value)) {
    const items = value.map(markup).filter((item) => item !== null);
    return items.length === 0
      ? null
      : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  }
  if (typeof value !== 'string' || value.trim() === '') return null;
  let text = value;
  for (let times = 0; times < 2 && !TAG.test(text) && /&(?:amp;)?lt;/.test(text); times += 1) {
    text = decodeEntities(text);
  }
  return TAG.test(text) ? text : text.trim().replace(/\r\n?|\n/g, '<br>');
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^>]*)?\/?>/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = dec === undefined ? parseInt(String(hex), 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
