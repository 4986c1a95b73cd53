import { parseLenient } from './json-repair.ts';
import { pageData, textFrom } from './jsonld.ts';
import type { PageData } from './jsonld.ts';

type Json = Readonly<Record<string, unknown>>;

/** Objects looked at in one page; state of a whole shop or a list of thousands is not searched. */
const MOST_OBJECTS = 20_000;
/** A script longer than this is code or state of something larger than a posting. */
const LONGEST = 3_000_000;
/** What frameworks and hiring systems call the parts, beside schema.org's own names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['jobTitle', 'job_title', 'positionTitle', 'text', 'name'],
  description: ['descriptionHtml', 'jobDescription', 'job_description', 'content', 'body'],
  hiringOrganization: ['company', 'companyName', 'company_name', 'organization', 'employer'],
  jobLocation: ['location', 'locationName', 'city'],
  identifier: ['id', 'jobId', 'reqId', 'slug'],
  qualifications: ['requirements', 'lists'],
};
/** A key that only a posting's object has; articles and products have titles and texts as well. */
const JOB_KEY = /job|employment|vacanc|requisition|salary|workplace|apply|hiring|^requirements/i;

/**
 * Postings in the state that a framework leaves in the page for its own scripts (`__NEXT_DATA__`,
 * `__NUXT_DATA__`, `window.__appData = {…}`): read as text, nothing runs. Proven on a real Nuxt page
 * of 2024; the names of keys on saved answers of Ashby, Greenhouse, Lever and Recruitee of 2026.
 */
export function payloadPostings(document: Document): PageData[] {
  const found: PageData[] = [];
  for (const { type, textContent: text, id } of Array.from(document.scripts)) {
    if (text.length > LONGEST || !/"[\w]*(?:[dD]escription|content|body)"/.test(text)) continue;
    const json = type.endsWith('/json');
    if (!json && !/^(?:text\/javascript|module)?$/.test(type)) continue;
    const assigned = json ? text : /=\s*(?=[{[])([^]*[}\]])/.exec(text)?.[1];
    const state = assigned === undefined ? undefined : parseLenient(assigned);
    // Nuxt: a flat list in which every value is the place of the real one.
    if (id === '__NUXT_DATA__' && Array.isArray(state)) {
      const places: unknown[] = state;
      search(
        places.map((value) => (isObject(value) ? atPlaces(value, places, 2) : null)),
        found,
      );
    } else search(state, found);
  }
  return found;
}

function atPlaces(object: Json, places: readonly unknown[], depth: number): Json {
  return Object.fromEntries(
    Object.entries(object).map(([key, place]) => {
      const value = typeof place === 'number' ? places[place] : place;
      return [key, isObject(value) && depth > 0 ? atPlaces(value, places, depth - 1) : value];
    }),
  );
}

/** Breadth first, so that a bounded search sees every branch of the state. */
function search(state: unknown, found: PageData[]): void {
  const queue: unknown[] = [state];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 500).filter(isObject));
    else if (isObject(value)) {
      const posting = Object.keys(value).some((key) => JOB_KEY.test(key)) ? named(value) : null;
      if (posting === null) queue.push(...Object.values(value).filter(isObject));
      else found.push(posting);
    }
  }
}

function named(object: Json): PageData | null {
  const whole = Object.fromEntries(
    Object.entries(NAMES).map(([name, others]) => [
      name,
      [name, ...others].map((key) => plain(object[key])).find((value) => value !== undefined),
    ]),
  );
  if (textFrom(whole['title']) === null) return null;
  const posting = pageData({ ...object, ...whole });
  return posting.description === null ? null : posting;
}

/** `{en: "…", cs: "…"}` is one text; a list of `{text, content}` is sections with headings. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const sections = value.filter(isObject).map(({ text, content }) => [text, content]);
    if (sections.length === 0) return value.length === 0 ? undefined : value;
    return sections
      .map(([head, text]) => `<h3>${String(head)}</h3><ul>${String(text)}</ul>`)
      .join('');
  }
  if (!isObject(value)) return value === '' || value === null ? undefined : value;
  const keys = Object.keys(value);
  return keys.every((key) => /^[a-z]{2}(?:[-_]\w+)?$/.test(key)) ? value[keys[0] ?? ''] : value;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
