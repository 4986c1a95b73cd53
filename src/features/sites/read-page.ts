import type { Posting, PostingSource } from '../../core/domain/posting.ts';
import type { NoReading } from '../../core/domain/reading.ts';
import { squeeze } from './agree.ts';
import { bodies } from './bodies.ts';
import { orNull } from './dom.ts';
import { speaksOfWork } from './evidence.ts';
import { readGeneric } from './generic.ts';
import { spelledOut } from './company-names.ts';
import { companyOf } from './employer.ts';
import { saysTitle, titleAbove } from './headline.ts';
import { isShown, jobPostings, pickPosting } from './jsonld.ts';
import type { PageData } from './jsonld.ts';
import { locate } from './locate.ts';
import { readMicrodata } from './microdata.ts';
import { payloadPostings } from './payload.ts';
import { embeddedIn } from './identities.ts';
import { siteFor, sites } from './registry.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Found, Identity, LineMap, MapLines, Page, Site } from './site.ts';

/** What a page holds: an open posting with the way back to its characters, or none. */
export type PageRead<M extends LineMap> =
  { kind: 'posting'; posting: Posting; map: M | null } | { kind: 'none'; detail: NoReading };

/** Readers can be switched off to measure the others. */
export interface ReadOptions {
  readonly sites?: readonly Site[];
  readonly pageData?: boolean;
  readonly generic?: boolean;
}

/** What a reader can miss: said in the popup and by `npm run read`. */
type Missed = 'description' | 'text' | 'data' | 'agreement' | 'signs';

/** A board's text shorter than this is a placeholder. */
const LEAST_TEXT = 40;
/** A page with a posting's address and less prose than this is a shell that is still loading. */
const SHELL_TEXT = 300;
const SENTENCE = 80;
const CUT = /(?:…|\.\.\.)\s*$/;

/**
 * Find the open posting in a page. The one entrance for the content script and for tools: plain
 * DOM, never throws, never changes the document, same page same answer. `mapLines` is
 * `buildTextMap` of features/annotate, handed in because features do not import one another. The
 * map is `null` where the text stands in page data only and so cannot be marked.
 */
export function readPage<M extends LineMap>(
  document: Document,
  url: string,
  mapLines: MapLines<M>,
  options: ReadOptions = {},
): PageRead<M> {
  return atOnce(readPageSteps(document, url, mapLines, options));
}

/** {@link readPage} in steps, for a page that must not be held up. */
export function* readPageSteps<M extends LineMap>(
  document: Document,
  url: string,
  mapLines: MapLines<M>,
  options: ReadOptions = {},
): Steps<PageRead<M>> {
  const attempt = new Attempt(document, url, mapLines, options);
  try {
    return yield* attempt.run();
  } catch {
    return attempt.none('unreadable');
  }
}

class Attempt<M extends LineMap> {
  readonly #document: Document;
  readonly #url: string;
  readonly #mapLines: MapLines<M>;
  readonly #options: ReadOptions;
  readonly #site: Site | null;
  readonly #page: Page | null;
  /** The board behind an employer's own page, by the id it leaves in the address. */
  readonly #embedded: { board: string; jobId: string } | null;
  readonly #tried: string[] = [];
  /** Page data that breaks off or has a longer title than the page: better than nothing, in the end. */
  #fallback: PageRead<M> | null = null;

  constructor(document: Document, url: string, mapLines: MapLines<M>, options: ReadOptions) {
    this.#document = document;
    this.#url = url;
    this.#mapLines = mapLines;
    this.#options = options;
    const parsed = URL.canParse(url) ? new URL(url) : null;
    this.#site = parsed === null ? null : siteFor(parsed.hostname, options.sites ?? sites);
    const identity: Identity =
      parsed === null || this.#site === null
        ? { kind: 'unknown', jobId: null }
        : this.#site.identify(parsed);
    this.#page = parsed === null ? null : { document, url: parsed, identity };
    this.#embedded = parsed === null || this.#site !== null ? null : embeddedIn(parsed);
  }

  *run(): Steps<PageRead<M>> {
    const page = this.#page;
    if (page === null) return this.none('no-posting');
    const { kind } = page.identity;
    if (kind === 'none' || kind === 'list') return this.none('no-posting');
    const own = this.#bySite(page);
    if (own !== null && !this.#isTeaser(page, own)) return own;
    yield;
    const marked = this.#byPageData(page, 'json-ld') ?? own ?? this.#byMicrodata(page);
    if (marked !== null) return marked;
    yield;
    return (
      this.#byPageData(page, 'payload') ??
      (yield* this.#byGeneric(page)) ??
      this.#fallback ??
      this.none(this.#looksUnread(page) ? 'unreadable' : 'no-posting')
    );
  }

  /** The board's selectors found less than half of what the page's data says of the same posting. */
  #isTeaser(page: Page, read: PageRead<M>): boolean {
    if (read.kind === 'none') return false;
    const description = this.#data(page, read.posting.title)?.description ?? '';
    const whole = squeeze(description.replace(/<[^>]*>/g, ''));
    return squeeze(read.posting.lines.map(({ text }) => text).join('')).length < whole.length / 2;
  }

  none(status: NoReading['status']): PageRead<M> {
    return {
      kind: 'none',
      detail: {
        status,
        board: this.#site?.id ?? null,
        jobId: this.#page?.identity.jobId ?? null,
        url: this.#url,
        tried: this.#tried,
      },
    };
  }

  /** The address promises a posting and there is text, yet nobody could read it. */
  #looksUnread({ document, identity }: Page): boolean {
    if (identity.kind !== 'detail') return false;
    const root = document.querySelector('main,[role="main"]') ?? document.querySelector('body');
    if (root === null) return false;
    // Cards of a list are items, links and short lines.
    const { lines } = this.#mapLines([root], ({ tagName }) => /^(?:CODE|LI|A)$/.test(tagName));
    const prose = lines.filter(({ text }) => text.length >= SENTENCE);
    return prose.reduce((sum, { text }) => sum + text.length, 0) > SHELL_TEXT;
  }

  #bySite(page: Page): PageRead<M> | null {
    const site = this.#site;
    if (site === null) return null;
    const found = site.read(page);
    if (found === null) return this.#missed(site.id, 'description');
    return (
      this.#posting(found, 'board', this.#data(page, found.title)) ?? this.#missed(site.id, 'text')
    );
  }

  /** Notes what a reader looked for and did not find. */
  #missed(reader: string, what: Missed): null {
    this.#tried.push(`${reader}:${what}`);
    return null;
  }

  /** schema.org data, or the state that a framework left for its own scripts. */
  #byPageData(page: Page, from: 'json-ld' | 'payload'): PageRead<M> | null {
    if (this.#trustsNoData) return null;
    const postings = (from === 'payload' ? payloadPostings : jobPostings)(page.document);
    const data = pickPosting(page, postings, null);
    if (data === null) return this.#missed(from, postings.length === 0 ? 'data' : 'agreement');
    if (data.description === null) return this.#missed(from, 'description');
    const jobId = page.identity.jobId ?? data.jobId;
    const copy = parseFragment(page.document, data.description);
    const nodes = locate(page.document, copy.textContent);
    const skip = (element: Element): boolean => saysTitle(element, data.title);
    if (nodes !== null) return this.#posting({ ...data, jobId, nodes, skip }, 'json-ld', null);
    const text = this.#mapLines([copy]);
    if (text.lines.length === 0 || (from === 'payload' && !speaksOfWork(text.lines)))
      return this.#missed(from, 'text');
    const answer = this.#answer({ ...data, jobId, nodes: [] }, 'json-ld', text, null);
    if (CUT.test(copy.textContent)) this.#fallback = answer;
    // "Welder Supervisor" agrees with "Welder", and may be another job: what the page shows is first.
    else if (from === 'json-ld' && !isShown(page.document, data.title)) this.#fallback ??= answer;
    else return answer;
    return this.#missed(from, 'text');
  }

  #byMicrodata(page: Page): PageRead<M> | null {
    if (this.#trustsNoData) return null;
    const found = readMicrodata(page);
    return found === null
      ? this.#missed('microdata', 'data')
      : this.#posting(found, 'microdata', null);
  }

  *#byGeneric(page: Page): Steps<PageRead<M> | null> {
    if (this.#options.generic === false) return null;
    const { document } = page;
    const within =
      this.#site?.distrustsPageData === true ? (this.#site.pane?.(page) ?? null) : null;
    if (this.#site?.distrustsPageData === true && within === null) return null;
    for (const body of within === null ? bodies(document) : [within]) {
      yield;
      const found = yield* readGeneric(page, this.#mapLines, body, within !== null);
      if (found) return yield* this.#postingSteps(found, 'generic', this.#data(page, found.title));
    }
    return this.#missed('generic', 'signs');
  }

  get #trustsNoData(): boolean {
    return this.#site?.distrustsPageData === true || this.#options.pageData === false;
  }

  /** The page's own data about the open posting, when it agrees with what is seen. */
  #data(page: Page, title: string | null): PageData | null {
    if (this.#trustsNoData) return null;
    return pickPosting(page, jobPostings(page.document), title);
  }

  #posting(found: Found, source: PostingSource, data: PageData | null): PageRead<M> | null {
    return atOnce(this.#postingSteps(found, source, data));
  }

  *#postingSteps(
    found: Found,
    source: PostingSource,
    data: PageData | null,
  ): Steps<PageRead<M> | null> {
    const map = this.#mapLines(found.nodes, found.skip);
    const length = map.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length < LEAST_TEXT) return null;
    const title = found.title ?? data?.title ?? (yield* titleAbove(this.#document, found.nodes[0]));
    yield;
    const whole: Found = {
      ...found,
      title,
      company: found.company ?? data?.company ?? this.#employer(title, map, found),
      location: found.location ?? data?.location ?? null,
    };
    return this.#answer(whole, source, map, map);
  }

  /** The employer by the page's title and markup, else by the tenant's name in the address. */
  #employer(
    title: string | null,
    map: M,
    { nodes, location, facts = [], skip = () => false }: Found,
  ): string | null {
    const page = this.#page;
    const site = this.#site;
    if (page === null) return null;
    const boardNames =
      site === null
        ? []
        : [site.id, ...site.hosts.map((host) => squeeze(host.split('.')[0] ?? ''))];
    const text = map.lines.map((line) => line.text).join('\n');
    const tenant = site?.tenant?.(page.url) ?? null;
    const named = companyOf(page, {
      title,
      location,
      text,
      start: nodes[0],
      facts,
      skip,
      boardNames,
      tenant,
    });
    if (named !== null) return named;
    return tenant === null ? null : (spelledOut(tenant, text) ?? tenant);
  }

  #answer(found: Found, source: PostingSource, text: M, map: M | null): PageRead<M> {
    const posting: Posting = {
      board: this.#site?.id ?? this.#embedded?.board ?? 'web',
      jobId: this.#embedded?.jobId ?? found.jobId ?? this.#page?.identity.jobId ?? null,
      url: this.#url,
      title: orNull(found.title),
      company: orNull(found.company),
      location: orNull(found.location),
      language: orNull(this.#document.querySelector('html')?.getAttribute('lang')),
      source,
      lines: text.lines,
      ...(text.truncated && { truncated: true as const }),
    };
    return { kind: 'posting', posting, map };
  }
}

/** Markup as elements, in a document of its own: nothing in it runs or loads. */
function parseFragment(document: Document, html: string): Element {
  const own = globalThis as { DOMParser?: typeof DOMParser };
  const Parser = own.DOMParser ?? document.defaultView?.DOMParser;
  if (Parser === undefined) throw new Error('no DOMParser in this world');
  return new Parser().parseFromString(html, 'text/html').body;
}
