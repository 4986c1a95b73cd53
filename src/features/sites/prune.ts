import { isFolded, isNavigation, opensWhatFollows } from '../../platform/folding.ts';
import { fold, RELATED, REQUIREMENTS } from './words.ts';
import { textOf } from './dom.ts';
import type { Steps } from './steps.ts';

const DROPPED = new Set([
  'FOOTER',
  'ASIDE',
  'FORM',
  'DIALOG',
  'FIELDSET',
  'LABEL',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'svg',
]);
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'alert',
  'menu',
  'form',
]);
const NAMES =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|gnavi|breadcrumbs?|crumbs?|topicpath|footer|foot|sidebar|side|aside|related|similar|recommend(?:ed|ations?)?|cookies?|ck|consent|gdpr|cc|onetrust|banner|share|sharing|social|newsletter|usercentrics|subscribe|login|signin|signup|modal|popup|toast|overlay|comments?|pagination|pager|pagetop|search|filters?|alerts?|topbar|masthead|application|applyform|advert|ads?|promo|quotes?|testimonials?|skip)(?=$|\s|[-_]{1,2}(?:list|links?|bar|box|wrap(?:per)?|container|section|area|items?|block|panel|widget|jobs?|roles?|positions?|vacancies|buttons?|icons?|form|inner|outer|root|main|nav|menu|sdk|cta|notice|banner|consent|popup)(?=$|\s|[-_]))/i;
const CAMEL = /([a-z])([A-Z])/g;

/** Elements looked at before others may have a turn. */
export const AT_A_TIME = 1000;
/** Text nodes up to this length are labels. */
const LABEL = 20;
/** What somebody said of the employer. */
const QUOTES = /^\s*["“„«»‘‚]/u;
/** Scripts without spaces say as much in half the letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How much a text says, in letters of a Latin script. */
export function lettersOf(text: string): number {
  return text.length * (WIDE.test(text) ? 2 : 1);
}

/** Letters of an element's text outside links, and inside them; memoised per read. */
interface Weight {
  text: number;
  link: number;
  /** Letters of text nodes beyond the length of a label: what makes prose of it. */
  mass: number;
}

/**
 * Decides which elements of an unknown page are not the posting: navigation, forms, cookie notices,
 * sidebars, lists of other jobs. By tag, role, `class` and `id` words, link density and headings.
 * An element that holds most of the page's prose is never dropped, whatever it is called.
 */
export class Pruner {
  readonly #weights = new Map<Element, Weight>();
  readonly #masses = new Map<Element, number>();
  readonly #dropped = new Map<Element, boolean>();
  readonly #related = new Set<Element>();
  readonly #total: number;

  constructor(body: Element) {
    weigh(body, this.#weights);
    this.#total = this.proseOf(body);
  }

  /** Finds the lists of other jobs by their headings; before it, {@link drops} does not know them. */
  *findRelated(body: Element): Steps<void> {
    for (const [at, element] of this.sized(3, 60).entries()) {
      if (at % AT_A_TIME === 0) yield;
      if (element.childElementCount > 1 || !HEADS.test(element.tagName)) continue;
      if (isRelatedHeading(element)) this.#dropUnder(element, body);
    }
  }

  /** Elements of the body whose text has so many letters, as the document has them. */
  sized(least: number, most: number): Element[] {
    const found: Element[] = [];
    for (const [element, { text, link }] of this.#weights) {
      if (text + link >= least && text + link <= most) found.push(element);
    }
    return found;
  }

  /** Letters of the element's text, in links or not. */
  sizeOf(element: Element): number {
    const weight = this.#weights.get(element);
    return weight === undefined ? 0 : weight.text + weight.link;
  }

  /** Letters of the element's own text that are in no link. */
  proseOf(element: Element): number {
    return this.#weights.get(element)?.text ?? 0;
  }

  /** How much of the element, without what is dropped, is sentences rather than labels and facts ("Full-time", "Leeds"). */
  massOf(element: Element): number {
    const known = this.#masses.get(element);
    if (known !== undefined) return known;
    let mass = this.#weights.get(element)?.mass ?? 0;
    for (const child of Array.from(element.children)) {
      const whole = this.#weights.get(child)?.mass ?? 0;
      if (whole > 0) mass -= this.drops(child) ? whole : whole - this.massOf(child);
    }
    this.#masses.set(element, mass);
    return mass;
  }

  /** True when the element is not part of a posting. */
  drops(element: Element): boolean {
    const known = this.#dropped.get(element);
    if (known !== undefined) return known;
    const dropped = this.#decide(element);
    this.#dropped.set(element, dropped);
    return dropped;
  }

  /** True when the element or one around it, up to `root`, is dropped. */
  dropsAround(element: Element, root: Element): boolean {
    for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement) {
      if (this.drops(up)) return true;
    }
    return false;
  }

  #decide(element: Element): boolean {
    const tag = element.tagName;
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'HTML') return false;
    if (this.#related.has(element)) return true;
    const { text, link } = this.#weights.get(element) ?? { text: 0, link: 0 };
    if (text > this.#total * 0.5) return tag === 'SCRIPT' || tag === 'STYLE';
    if (tag === 'BUTTON') return element.closest(HEADING) === null && !opensWhatFollows(element);
    if (tag === 'NAV' ? isNavigation(element) : DROPPED.has(tag)) return true;
    if (tag === 'BLOCKQUOTE' && QUOTES.test(element.textContent)) return true;
    if (tag === 'HEADER' && text < 200) return true;
    if (element.hasAttributes()) {
      const role = element.getAttribute('role') ?? '';
      const hidden = element.getAttribute('hidden');
      // What a tab or an accordion shows when it is pressed is part of the page.
      if (hidden !== null && hidden !== 'until-found' && !isFolded(element)) return true;
      if (ROLES.has(role)) return true;
      const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replace(CAMEL, '$1-$2');
      if (NAMES.test(names)) return true;
    }
    return (
      link > 20 &&
      link > text * 1.5 &&
      element.querySelectorAll('a').length > 2 &&
      !isAskedFor(element)
    );
  }

  /** A list of other jobs: the block it heads, or what follows it up to the next heading. */
  #dropUnder(heading: Element, body: Element): void {
    let head = heading;
    let parent = head.parentElement;
    while (parent !== null && parent !== body && firstOf(parent) === head) {
      if (this.proseOf(parent) > this.#total * 0.4) break;
      head = parent;
      parent = head.parentElement;
    }
    if (parent === null || this.proseOf(head) > this.#total * 0.4) return;
    this.#related.add(head);
    if (head !== heading) return;
    for (let next = head.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) || this.proseOf(next) > this.#total * 0.3) break;
      if (next.tagName === head.tagName || /^(?:B|STRONG)$/.test(next.tagName)) break;
      this.#related.add(next);
    }
  }
}

/** Links to what else a board has for a skill, under a heading of what this posting asks for. */
function isAskedFor(element: Element): boolean {
  const head = element.firstElementChild?.matches(HEADING)
    ? element.firstElementChild
    : element.previousElementSibling;
  return head !== null && head.matches(HEADING) && REQUIREMENTS.test(fold(textOf(head)));
}

/** A button in a heading opens an accordion, and is the heading. */
const HEADING = 'h1,h2,h3,h4,h5,h6,summary,dt';
/** What a heading over other jobs may be written in. */
const HEADS = /^(?:H[1-6]|B|STRONG|P|DIV|SPAN)$/;

function firstOf(parent: Element): Element | null {
  for (const child of Array.from(parent.children)) {
    if (child.textContent.trim() !== '') return child;
  }
  return null;
}

function isRelatedHeading(element: Element): boolean {
  const text = fold(textOf(element)).replace(/[\s:(\d)]+$/, '');
  if (text.length > 45 || !RELATED.test(text) || REQUIREMENTS.test(text)) return false;
  return /^H[1-6]$/.test(element.tagName) || isAlone(element);
}

/** The element is all that its line holds. */
function isAlone(element: Element): boolean {
  if (element.closest('a,li,td,p a') !== null && element.tagName !== 'B') return false;
  const before = element.previousSibling;
  const after = element.nextSibling;
  const blank = (node: Node | null): boolean =>
    node === null ||
    node.nodeName === 'BR' ||
    (node.textContent ?? '').trim() === '' ||
    isBlock(node);
  return blank(before) && blank(after);
}

function isBlock(node: Node): boolean {
  return /^(?:DIV|P|UL|OL|SECTION|TABLE|H[1-6]|ARTICLE)$/.test(node.nodeName);
}

function weigh(element: Element, weights: Map<Element, Weight>): Weight {
  const own: Weight = { text: 0, link: 0, mass: 0 };
  // Before its children: the map is in the order of the document.
  weights.set(element, own);
  const tag = element.tagName;
  if (
    tag !== 'SCRIPT' &&
    tag !== 'STYLE' &&
    tag !== 'NOSCRIPT' &&
    tag !== 'TEMPLATE' &&
    tag !== 'SELECT'
  ) {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node as Text).data.trim();
        own.text += text.length;
        own.mass += Math.max(0, lettersOf(text) - LABEL);
      } else if (node.nodeType === 1) {
        const inner = weigh(node as Element, weights);
        own.text += inner.text;
        own.link += inner.link;
        own.mass += inner.mass;
      }
    }
    if (tag === 'A') {
      own.link += own.text;
      own.text = 0;
      own.mass = 0;
    }
  }
  return own;
}
