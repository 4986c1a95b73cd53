import type { Line } from '../../core/domain/posting.ts';

/** What an address says of a page, before its content is looked at. */
export interface Identity {
  /**
   * `detail`: one posting is open (alone, or in the pane beside a list); `list`: only cards;
   * `none`: not about jobs; `unknown`: the address does not tell, the content decides.
   */
  readonly kind: 'detail' | 'list' | 'none' | 'unknown';
  /** The board's own id of the posting, `null` where the address carries none. */
  readonly jobId: string | null;
}

/** A page to read. Readers look, and never change it. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly identity: Identity;
}

/** An open posting in a page. `nodes` hold its description, in order of reading. */
export interface Found {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** Id that the content shows; `null` lets the address decide. */
  readonly jobId: string | null;
  readonly nodes: readonly Element[];
  /** Elements inside `nodes` that state facts (employer, place) before the description begins. */
  readonly facts?: readonly Element[];
  /** Elements inside `nodes` that are not description. */
  readonly skip?: (element: Element) => boolean;
}

/**
 * A job board. One file and one line of the registry; the file imports this interface and helpers,
 * never the registry or another site.
 */
export interface Site {
  readonly id: string;
  /** Hosts it serves: each matches itself and its subdomains, nothing else. */
  readonly hosts: readonly string[];
  /**
   * Page data (JSON-LD) of this board is known to describe another job than the open one; it is not
   * used, and a page that the selectors cannot read stays unread.
   */
  readonly distrustsPageData?: boolean;
  /** What the address says. Only called for a host of this site. */
  identify(url: URL): Identity;
  /** The open posting by this board's own markup, or `null` when it is not recognised. */
  read(page: Page): Found | null;
  /** The employer as the address names it, for boards whose tenants have a part of it. */
  tenant?(url: URL): string | null;
  /** Where to look with the generic reader when `read` finds nothing; `null` = nowhere. */
  pane?(page: Page): Element | null;
}

/** What `readPage` needs of a text map; `features/annotate/text-map.ts` has the real one. */
export interface LineMap {
  readonly lines: Line[];
  /** More text stood there than is read. */
  readonly truncated: boolean;
}

/** Turns elements into lines; `skip` names elements to leave out. */
export type MapLines<M extends LineMap> = (
  nodes: readonly Element[],
  skip?: (element: Element) => boolean,
) => M;
