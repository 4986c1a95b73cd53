/** Selectors to try in order, newest layout first. */
export type Selectors = readonly string[];

const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'svg',
  'SVG',
  'BUTTON',
  'SELECT',
  'IFRAME',
]);
const CLIPPED =
  /(?:^|\s)(?:sr-only|visually-?hidden|accessibility-hidden|screen-?reader(?:-text)?)(?:\s|$)/i;
const JOINED_ON_SCREEN = new Set([
  'SPAN',
  'A',
  'B',
  'STRONG',
  'EM',
  'I',
  'FONT',
  'MARK',
  'U',
  'SUP',
]);

/** A text that is as a person sees it already. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Collapse white space and drop characters that nobody sees. */
export function clean(text: string): string {
  if (text.length <= 80 && CLEAN.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of a short element (a title, a company name) as a person sees it, on one line. */
export function textOf(element: Element): string {
  return clean(rawText(element));
}

function rawText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (UNSEEN.has(child.tagName) || child.hasAttribute('hidden')) continue;
      if (CLIPPED.test(child.getAttribute('class') ?? '')) continue;
      const inner = rawText(child);
      text += JOINED_ON_SCREEN.has(child.tagName) ? inner : ` ${inner} `;
    }
  }
  return text;
}

/** The first element that any selector matches and that holds text; selectors in order. */
export function first(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    for (const element of Array.from(root.querySelectorAll(selector))) {
      if (element.textContent.trim() !== '') return element;
    }
  }
  return null;
}

/** The text of {@link first}; `null` when nothing matches or only unseen text stands there. */
export function firstText(root: ParentNode, selectors: Selectors): string | null {
  for (const selector of selectors) {
    for (const element of Array.from(root.querySelectorAll(selector))) {
      const text = textOf(element);
      if (text !== '') return text;
    }
  }
  return null;
}

/** All elements of the first selector that matches any with text, none inside another. */
export function allOf(root: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const elements = Array.from(root.querySelectorAll(selector)).filter(
      (element) => element.textContent.trim() !== '',
    );
    if (elements.length > 0) return outermost(elements);
  }
  return [];
}

/** Drop elements that lie inside another of the list. Document order is expected and kept. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.some((other) => other !== element && other.contains(element))) kept.push(element);
  }
  return kept;
}

/** The content of a `<meta>` by name or property, cleaned; `null` when absent or empty. */
export function metaContent(document: Document, name: string): string | null {
  const content = document
    .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
    ?.getAttribute('content');
  const text = clean(content ?? '');
  return text === '' ? null : text;
}

/** True when `other` comes after `element` in the document. */
export function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** `text`, or `null` when it is empty. */
export function orNull(text: string | undefined | null): string | null {
  return text === undefined || text === null || text === '' ? null : text;
}
