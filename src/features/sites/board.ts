import { allOf, clean, firstText, orNull, outermost } from './dom.ts';
import type { Selectors } from './dom.ts';
import type { Found, Identity, Page, Site } from './site.ts';

/**
 * A board whose pages can be read by a table of selectors. In every list the newest layout stands
 * first and the first one with text wins. Ids, `data-*`, `itemprop` before classes, classes before
 * nothing; never a hashed class, never a word of the interface.
 */
export interface BoardTable {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly distrustsPageData?: boolean;
  /** Find the board's id of the open posting in `pathname + search`; group 1. */
  readonly ids: readonly RegExp[];
  /** Addresses (`pathname + search`) that hold cards only, when no id is found. */
  readonly lists?: RegExp;
  readonly title: Selectors;
  readonly company: Selectors;
  readonly location: Selectors;
  /** Each entry is one part of the description, by alternatives. Parts are joined in page order. */
  readonly description: readonly Selectors[];
  /** Inside the description, but not of it. */
  readonly skip?: string;
  /** What the document's title says, by named groups `title` and `company`; the last resort. */
  readonly pageTitle?: RegExp;
  /** The employer's own part of `host + pathname`, group 1; the last resort for its name. */
  readonly tenant?: RegExp;
  /** Where the generic reader may look when the selectors fail and page data is not trusted. */
  readonly pane?: Selectors;
}

/** The reader that a table describes. */
export function board(table: BoardTable): Site {
  const { id, hosts, distrustsPageData = false, skip, pane, tenant } = table;
  return {
    id,
    hosts,
    distrustsPageData,
    identify: (url) => identify(table, url),
    read: (page) => read(table, page, skip),
    ...(tenant === undefined ? {} : { tenant: (url: URL) => tenantName(tenant, url) }),
    ...(pane === undefined
      ? {}
      : { pane: ({ document }: Page) => allOf(document, pane)[0] ?? null }),
  };
}

/** "vanderhoof-estes" → "Vanderhoof Estes". */
function tenantName(pattern: RegExp, url: URL): string | null {
  const slug = pattern.exec(url.hostname + url.pathname)?.[1];
  if (slug === undefined) return null;
  return slug
    .split(/[-_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function identify({ ids, lists }: BoardTable, url: URL): Identity {
  const address = url.pathname + url.search;
  for (const pattern of ids) {
    const jobId = pattern.exec(address)?.[1];
    if (jobId !== undefined) return { kind: 'detail', jobId };
  }
  return { kind: lists?.test(address) === true ? 'list' : 'unknown', jobId: null };
}

function read(table: BoardTable, { document }: Page, skip: string | undefined): Found | null {
  const parts = table.description.flatMap((selectors) => allOf(document, selectors));
  const nodes = outermost(Array.from(new Set(parts)).sort(inDocumentOrder));
  if (nodes.length === 0) return null;
  const named = table.pageTitle?.exec(clean(document.title))?.groups;
  return {
    title: firstText(document, table.title) ?? orNull(named?.['title']?.trim()),
    company: firstText(document, table.company) ?? orNull(named?.['company']?.trim()),
    location: firstText(document, table.location),
    jobId: null,
    nodes,
    ...(skip === undefined ? {} : { skip: (element: Element) => element.matches(skip) }),
  };
}

function inDocumentOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  return (a.compareDocumentPosition(b) & 4) === 0 ? 1 : -1;
}
