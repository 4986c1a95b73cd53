import type { Posting, PostingSource } from '../../core/domain/posting.ts';
import type { NoReading } from '../../core/domain/reading.ts';
import { squeeze } from './agree.ts';
import { orNull } from './dom.ts';
import { readGeneric } from './generic.ts';
import { companyOf, spelledOut } from './employer.ts';
import { titleOf } from './headline.ts';
import { jobPostings, pickPosting } from './jsonld.ts';
import type { PageData } from './jsonld.ts';
import { locate } from './locate.ts';
import { readMicrodata } from './microdata.ts';
import { Pruner } from './prune.ts';
import { siteFor, sites } from './registry.ts';
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

/** A board's text shorter than this is a placeholder: the description has not arrived yet. */
const LEAST_TEXT = 40;
/** A page with a posting's address and less prose than this is a shell that is still loading. */
const SHELL_TEXT = 300;
const SENTENCE = 80;

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
  const attempt = new Attempt(document, url, mapLines, options);
  try {
    return attempt.run();
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
  readonly #tried: string[] = [];

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
  }

  run(): PageRead<M> {
    const page = this.#page;
    if (page === null) return this.none('no-posting');
    const { kind } = page.identity;
    if (kind === 'none' || kind === 'list') return this.none('no-posting');
    return (
      this.#bySite(page) ??
      this.#byPageData(page) ??
      this.#byMicrodata(page) ??
      this.#byGeneric(page) ??
      this.none(this.#looksUnread(page) ? 'unreadable' : 'no-posting')
    );
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
    this.#tried.push(site.id);
    const found = site.read(page);
    return found === null ? null : this.#posting(found, 'board', this.#data(page, found.title));
  }

  #byPageData(page: Page): PageRead<M> | null {
    if (this.#site?.distrustsPageData === true || this.#options.pageData === false) return null;
    this.#tried.push('json-ld');
    const data = this.#data(page, null);
    if (data === null || data.description === null) return null;
    const jobId = page.identity.jobId ?? data.jobId;
    const copy = parseFragment(page.document, data.description);
    const nodes = locate(page.document, copy.textContent);
    if (nodes !== null) return this.#posting({ ...data, jobId, nodes }, 'json-ld', null);
    const text = this.#mapLines([copy]);
    return text.lines.length === 0
      ? null
      : this.#answer({ ...data, jobId, nodes: [] }, 'json-ld', text, null);
  }

  #byMicrodata(page: Page): PageRead<M> | null {
    if (this.#site?.distrustsPageData === true || this.#options.pageData === false) return null;
    this.#tried.push('microdata');
    const found = readMicrodata(page);
    return found === null ? null : this.#posting(found, 'microdata', null);
  }

  #byGeneric(page: Page): PageRead<M> | null {
    if (this.#options.generic === false) return null;
    const within =
      this.#site?.distrustsPageData === true ? (this.#site.pane?.(page) ?? null) : null;
    if (this.#site?.distrustsPageData === true && within === null) return null;
    this.#tried.push('generic');
    const found = readGeneric(page, this.#mapLines, within);
    return found === null ? null : this.#posting(found, 'generic', this.#data(page, found.title));
  }

  /** The page's own data about the open posting, when it agrees with what is seen. */
  #data(page: Page, title: string | null): PageData | null {
    if (this.#site?.distrustsPageData === true || this.#options.pageData === false) return null;
    return pickPosting(page, jobPostings(page.document), title);
  }

  #posting(found: Found, source: PostingSource, data: PageData | null): PageRead<M> | null {
    const map = this.#mapLines(found.nodes, found.skip);
    const length = map.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length < LEAST_TEXT) return null;
    const [first] = found.nodes;
    const title =
      found.title ??
      data?.title ??
      (first === undefined
        ? null
        : titleOf(this.#document, first, new Pruner(this.#document.body)));
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
    { nodes, facts = [], skip = () => false }: Found,
  ): string | null {
    const page = this.#page;
    const site = this.#site;
    if (page === null) return null;
    const boardNames =
      site === null
        ? []
        : [site.id, ...site.hosts.map((host) => squeeze(host.split('.')[0] ?? ''))];
    const text = map.lines.map((line) => line.text).join(' ');
    const named = companyOf(page, { title, text, start: nodes[0], facts, skip, boardNames });
    if (named !== null) return named;
    const tenant = site?.tenant?.(page.url) ?? null;
    return tenant === null ? null : (spelledOut(tenant, text) ?? tenant);
  }

  #answer(found: Found, source: PostingSource, text: M, map: M | null): PageRead<M> {
    const posting: Posting = {
      board: this.#site?.id ?? 'web',
      jobId: found.jobId ?? this.#page?.identity.jobId ?? null,
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
