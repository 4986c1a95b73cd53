import { isNavigation, opensWhatFollows, proseIn } from '../../platform/folding.ts';
import { filler } from './filler.ts';
import { namesIn } from './names.ts';
import { type Replaced, StandIns } from './stand-ins.ts';

/** What the person can have done beyond what is always done. */
export interface ScrubOptions {
  /** Words to replace as well: one's own name, an employer. */
  words: readonly string[];
  /** Replace every word of every text, so that only the shape of the page is left. */
  everyWord: boolean;
}

/** A copy of a page that can be given away. */
export interface Scrubbed {
  html: string;
  /** The page's address, with the same stand-ins. */
  url: string;
  replaced: Replaced;
}

/** Only these attributes are kept, by name or by beginning. */
const KEPT =
  /^(?:class|id|role|hidden|lang|dir|open|rel|type|itemprop|itemscope|itemtype|property|name|charset|content|href|alt|title|style|size|colspan|rowspan|start|componentkey|aria-.+|data-.+)$/;
/** Texts, which may name people. */
const WORDED = /^(?:alt|title|content|aria-label|aria-description|aria-valuetext)$/;
/** What else is in such a value (state of an app, tracking) is nobody's structure. */
const LONGEST_VALUE = 120;

const GONE = 'style,noscript,template,link:not([rel="canonical"]),base,object,embed,audio,video';
const EMPTIED =
  'textarea,svg,canvas,math,iframe,datalist,[contenteditable=""],[contenteditable="true"]';
/** Around the listing: who is logged in, other people's messages, ways to elsewhere. */
const AROUND =
  'nav,footer,aside,dialog,button,option,form:not(:has(h1,h2,p,li)),[role="navigation"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="alert"],[role="button"],header:not(:has(h1,h2,[itemprop]))';

/** Page data is read by readers, so it stays; scripts that run do not. */
const IS_DATA = /^application\/(?:ld\+)?json$/i;
/** Keys of page data whose values are nobody else's business. */
const SECRET_KEY =
  /token|csrf|session|auth(?!or)|secret|passw|cookie|e-?mail|phone|telephone|mobile|avatar|photo|image|picture|logo|viewer|tracking|fingerprint|^ip$|street|geo|latitude|longitude/i;
/** Style that readers look at. */
const STYLE = /(?:^|;)\s*((?:display|visibility|font-weight|white-space)\s*:[^;]*)/gi;

/**
 * Take out of a copy of a page what it knows of people, and leave how it is built. `document` is
 * changed: it has to be a copy. Same page, same result.
 */
export function scrubPage(document: Document, url: string, options: ScrubOptions): Scrubbed {
  const data = new Map<Element, unknown>();
  for (const script of document.querySelectorAll('script')) {
    if (!IS_DATA.test(script.getAttribute('type') ?? '')) script.remove();
    else data.set(script, parsed(script.textContent));
  }
  for (const element of document.querySelectorAll(GONE)) element.remove();
  const standIns = new StandIns();
  standIns.useNames(namesIn(document, [...data.values()]));
  standIns.useOwn(options.words);
  // The page's own address first: its numbers are the first in everything that follows.
  const address = standIns.address(url);

  const worded = (text: string): string => {
    const clean = standIns.text(text);
    return options.everyWord ? filler(clean) : clean;
  };
  for (const element of document.querySelectorAll(EMPTIED)) element.textContent = '';
  for (const [script, value] of data)
    script.textContent =
      value === undefined
        ? // Broken data is what a reader has to mend: it stays as broken as it was.
          worded(script.textContent)
        : JSON.stringify(cleanData(value, worded)).replaceAll('<', '\\u003c');
  scrubTexts(document, worded);
  for (const element of document.querySelectorAll('*')) scrubAttributes(element, standIns, worded);

  const html = document.documentElement.outerHTML;
  // As browsers write it; two hyphens would end the comment.
  const claim = address.replaceAll('--', '-%2D');
  const saved = `saved from url=(${String(claim.length).padStart(4, '0')})${claim}`;
  return {
    html: `<!-- ${saved} -->\n<!doctype html>\n${html}\n`,
    url: address,
    replaced: standIns.replaced,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cleanData(value: unknown, worded: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') {
    if (key.startsWith('@')) return value;
    return SECRET_KEY.test(key) ? '' : worded(value);
  }
  if (typeof value === 'number') {
    const digits = String(value);
    return /^\d{6,}$/.test(digits) ? Number(worded(digits)) : value;
  }
  if (Array.isArray(value)) return value.map((item) => cleanData(item, worded, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      SECRET_KEY.test(name) && typeof item === 'object' ? null : cleanData(item, worded, name),
    ]),
  );
}

function scrubTexts(document: Document, worded: (text: string) => string): void {
  const whole = proseIn(document.body);
  const decided = new Map<Element, boolean>();
  const isAround = (element: Element): boolean => {
    const around = decided.get(element) ?? !keepsWords(element, whole);
    decided.set(element, around);
    return around;
  };
  const { SHOW_TEXT, SHOW_COMMENT } = document.defaultView?.NodeFilter ?? NodeFilter;
  const walker = document.createTreeWalker(document, SHOW_TEXT | SHOW_COMMENT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  for (const node of nodes) {
    const parent = node.parentElement;
    if (node.nodeType === 8) (node as Comment).remove();
    else if (parent?.tagName !== 'SCRIPT' && node.nodeValue?.trim()) {
      const clean = worded(node.nodeValue);
      node.nodeValue = ancestors(parent, AROUND).some(isAround) ? filler(clean) : clean;
    }
  }
}

function ancestors(element: Element | null, selector: string): Element[] {
  const found: Element[] = [];
  let up = element?.closest(selector) ?? null;
  for (; up; up = up.parentElement?.closest(selector) ?? null) found.push(up);
  return found;
}

/**
 * Named like what stands around a listing, and part of it: a control that heads what it unfolds or
 * shows, a `nav` of prose, a dialog or an aside with most of the page's text. Readers look alike.
 */
function keepsWords(element: Element, whole: number): boolean {
  if (element.matches('button,[role="button"]'))
    return (
      element.closest('h1,h2,h3,h4,h5,h6,summary,dt,[role="tab"]') !== null ||
      opensWhatFollows(element)
    );
  if (element.tagName === 'NAV') return !isNavigation(element);
  return element.matches('aside,dialog,[role="dialog"]') && proseIn(element) > whole / 2;
}

function scrubAttributes(
  element: Element,
  standIns: StandIns,
  worded: (text: string) => string,
): void {
  const isMeta = element.tagName === 'META';
  for (const { name, value } of [...element.attributes]) {
    if (!KEPT.test(name)) element.removeAttribute(name);
    else if (name === 'href') element.setAttribute(name, standIns.address(value));
    else if (name === 'style') element.setAttribute(name, keptStyle(value));
    else if (name === 'name' && !isMeta) element.removeAttribute(name);
    else if (WORDED.test(name))
      element.setAttribute(name, isAddress(value) ? standIns.address(value) : worded(value));
    else if (value.length > LONGEST_VALUE && name !== 'class') element.setAttribute(name, '');
    else element.setAttribute(name, standIns.value(standIns.text(value)));
  }
  // What a page tells machines of itself is kept where readers look, and nowhere else.
  const about = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
  const isKnown =
    element.hasAttribute('charset') ||
    element.hasAttribute('itemprop') ||
    /^(?:pageKey|og:(?:title|type|url|site_name)|robots)$/i.test(about);
  if (isMeta && !isKnown) element.remove();
}

function keptStyle(style: string): string {
  return [...style.matchAll(STYLE)].map(([, kept]) => (kept ?? '').trim()).join('; ');
}

const isAddress = (value: string): boolean => /^https?:\/\//.test(value);
