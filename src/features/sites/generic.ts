import type { Line } from '../../core/domain/posting.ts';
import { textOf } from './dom.ts';
import { titleOf } from './headline.ts';
import {
  APPLY,
  DEMANDS,
  DUTIES,
  EMPLOYMENT,
  fold,
  JOB_ADDRESS,
  NOT_A_TITLE,
  OCCUPATION,
  OTHER_PAGES,
  REQUIREMENTS,
  TERMS,
} from './job-words.ts';
import { Pruner } from './prune.ts';
import type { Found, LineMap, MapLines, Page } from './site.ts';

/** Letters that a posting has at least, and how many it has when it is not very terse. */
const LEAST_TEXT = 120;
const USUAL_TEXT = 300;
/** Evidence that a page must show to be taken for a posting; see {@link evidence}. */
const ENOUGH = 6;
/** Letters beyond a label up to which a text is a fact. */
const FACT = 25;
/** An element that holds this share of the prose around it is where the posting stands. */
const DENSE = 0.6;
const FLOW = /^(?:P|UL|OL|DL|TABLE|BLOCKQUOTE|PRE|H[2-6])$/;

/**
 * Read a posting on a page that no other reader knows: the densest block of prose, if the page
 * looks like a job. `within` narrows the search to a pane known to hold the posting.
 */
export function readGeneric<M extends LineMap>(
  page: Page,
  mapLines: MapLines<M>,
  within: Element | null,
): Found | null {
  const { document } = page;
  const body = within ?? document.querySelector('body');
  if (body === null) return null;
  const pruner = new Pruner(body);
  if (pruner.proseOf(body) < LEAST_TEXT) return null;
  const block = densest(body, pruner);
  if (within === null && holdsCards(block, pruner)) return null;
  const title = titleOf(document, block, pruner);
  const edges = edgesOf(block, pruner);
  const skip = (element: Element): boolean =>
    pruner.drops(element) ||
    edges.has(element) ||
    (element.tagName === 'A' && isLoneLink(element, pruner)) ||
    (title !== null && pruner.sizeOf(element) <= title.length && isTitle(element, title));
  const { lines } = mapLines([block], skip);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length < LEAST_TEXT) return null;
  const enough = ENOUGH - (within === null ? 0 : 3) + (length < USUAL_TEXT ? 0.5 : 0);
  if (evidence(page, lines, title, pruner) < enough) return null;
  return {
    title,
    company: null,
    location: null,
    jobId: null,
    nodes: [block],
    facts: Array.from(edges),
    skip,
  };
}

/**
 * Children at either end of the block that hold facts and controls, no sentence: the employer, the
 * place, "Apply". Headings right before the first sentence belong to it.
 */
function edgesOf(block: Element, pruner: Pruner): Set<Element> {
  const nodes = Array.from(block.childNodes).filter(
    (node) => (node.textContent ?? '').trim() !== '',
  );
  const says = (node: ChildNode): boolean => {
    if (node.nodeType === 3) return (node as Text).data.trim().length > FACT;
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return (
      (pruner.massOf(element) > FACT && !isFacts(element)) ||
      (/^(?:UL|OL|TABLE|SECTION|DIV)$/.test(element.tagName) && headsSection(element))
    );
  };
  const first = nodes.findIndex(says);
  const edges = new Set<Element>();
  if (first < 0) return edges;
  let begin = first;
  while (begin > 0 && introduces(nodes[begin - 1])) begin -= 1;
  for (const node of nodes.slice(0, begin)) if (node.nodeType === 1) edges.add(node as Element);
  for (const node of [...nodes].reverse()) {
    if (says(node) || node.nodeType !== 1 || !isControl(node as Element)) break;
    edges.add(node as Element);
  }
  return edges;
}

/** A heading, or a short line that ends like a sentence. */
function introduces(node: ChildNode | undefined): boolean {
  if (node === undefined) return false;
  const text = (node.textContent ?? '').trim();
  if (node.nodeType === 3) return true;
  const element = node as Element;
  if (/^(?:H[2-6]|B|STRONG|DT)$/.test(element.tagName) || /[.!?:。：]$/u.test(text)) return true;
  const bold = element.querySelector('b,strong');
  return bold !== null && textOf(bold) === textOf(element);
}

/** Nothing but a link or a way to apply. */
function isControl(element: Element): boolean {
  const text = textOf(element);
  if (text.length > 60) return false;
  const link = element.tagName === 'A' ? element : element.querySelector('a');
  return link !== null && textOf(link) === text;
}

/** A line of facts ("Acme · Leeds, England · Full-time"), however long. */
function isFacts(element: Element): boolean {
  const text = textOf(element);
  return text.length < 140 && !/[.!?。]$/u.test(text) && / [·|•] /.test(text);
}

/** A short link on a line of its own: "Apply", "Back to all jobs". */
function isLoneLink(element: Element, pruner: Pruner): boolean {
  const parent = element.parentElement;
  if (parent === null || pruner.sizeOf(element) > 60) return false;
  if (element.closest('li,dd') !== null) return false;
  if (endsLine(element.previousSibling) && endsLine(element.nextSibling)) {
    return APPLY.test(fold(element.textContent));
  }
  const alone = pruner.sizeOf(parent) === pruner.sizeOf(element);
  return alone && (FLOW.test(parent.tagName) || parent.tagName === 'DIV');
}

/** Nothing but a line break stands there. */
function endsLine(node: ChildNode | null): boolean {
  if (node === null || node.nodeName === 'BR') return true;
  if ((node.textContent ?? '').trim() !== '') return false;
  const beyond = node.nextSibling ?? node.previousSibling;
  return beyond === null || beyond.nodeName === 'BR' || beyond.nodeName === 'A';
}

function isTitle(element: Element, title: string): boolean {
  return element.childElementCount <= 1 && textOf(element) === title;
}

/**
 * Walk down from the body towards the prose. Stop where it is spread over several children that
 * belong together: paragraphs and lists side by side, or sections with job headings of their own.
 */
function densest(body: Element, pruner: Pruner): Element {
  let block = body;
  for (;;) {
    const children = Array.from(block.children).filter((child) => !pruner.drops(child));
    const total = children.reduce((sum, child) => sum + pruner.massOf(child), 0);
    const [best] = children
      .map((child) => ({ child, mass: pruner.massOf(child) }))
      .sort((a, b) => b.mass - a.mass);
    if (best === undefined || best.mass < total * DENSE) return block;
    if (best.mass < total * 0.9 && isParagraph(best.child)) return block;
    const others = children.filter((child) => child !== best.child);
    const flowing = others
      .filter((child) => FLOW.test(child.tagName) && !isHeading(child))
      .reduce((sum, child) => sum + pruner.massOf(child), 0);
    if (flowing + looseText(block) > Math.max(60, total * 0.08)) return block;
    const sections = others.filter((child) => pruner.massOf(child) > total * 0.08);
    if (sections.some((child) => headsSection(child) || isAlike(child, best.child))) return block;
    block = best.child;
  }
}

/** One paragraph or list among others, in whatever element it is written. */
function isParagraph(element: Element): boolean {
  if (element.tagName === 'TABLE') return false;
  return (
    FLOW.test(element.tagName) ||
    element.querySelector('p,div,br,ul,ol,dl,table,section,article,h1,h2,h3,h4,h5,h6') === null
  );
}

/** Sections of one kind side by side belong together, with a heading or without. */
function isAlike(a: Element, b: Element): boolean {
  const classes = a.getAttribute('class') ?? '';
  return a.tagName === b.tagName && classes !== '' && classes === b.getAttribute('class');
}

/** Letters of text that stands in the element itself, in no child. */
function looseText(element: Element): number {
  let length = 0;
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
  }
  return length;
}

/** The block is a list of cards, each with a link to a posting of its own. */
function holdsCards(block: Element, pruner: Pruner): boolean {
  const kinds = new Map<string, number>();
  for (const child of Array.from(block.children)) {
    if (pruner.drops(child) || child.querySelector('a[href]') === null) continue;
    const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [kind, count] = Array.from(kinds).sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < 4) return false;
  const mass = Array.from(block.children)
    .filter((child) => `${child.tagName} ${child.getAttribute('class') ?? ''}` === kind)
    .reduce((sum, child) => sum + pruner.massOf(child), 0);
  return !kind.startsWith('P ') && mass > pruner.massOf(block) * 0.5;
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName);
}

/** A sibling section that begins with a heading of a job posting. */
function headsSection(element: Element): boolean {
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6,dt,th,strong,b') ?? element;
  const text = fold(textOf(heading));
  return text.length < 80 && (REQUIREMENTS.test(text) || DUTIES.test(text) || TERMS.test(text));
}

/**
 * How much speaks for a posting. Headings count when text follows them; a form of employment, a way
 * to apply, an address and demands in the text add to them; a page that says it is an article, a
 * product or a list of questions loses.
 */
function evidence(
  page: Page,
  lines: readonly Line[],
  title: string | null,
  pruner: Pruner,
): number {
  let requirements = 0;
  let duties = 0;
  let terms = 0;
  lines.forEach((line, index) => {
    const head = headingText(line, lines.slice(index + 1, index + 4));
    if (head === null) return;
    if (REQUIREMENTS.test(head)) requirements += 1;
    else if (DUTIES.test(head)) duties += 1;
    else if (TERMS.test(head)) terms += 1;
  });
  const whole = fold(lines.map(({ text }) => text).join('\n'));
  const demands = DEMANDS.filter((pattern) => pattern.test(whole)).length;
  let score = Math.min(requirements, 2) * 1.5 + (duties > 0 ? 1.5 : 0) + (terms > 0 ? 0.5 : 0);
  score += Math.min(demands, 5) * 0.5;
  if (hasApply(page.document)) score += 1.5;
  if (JOB_ADDRESS.test(fold(page.url.hostname + page.url.pathname + page.url.search))) score += 1;
  if (saysEmployment(page.document, pruner)) score += 0.5;
  score += title !== null && OCCUPATION.test(fold(title)) ? 2 : -1;
  if (requirements + duties === 0 && demands < 2) score -= 2;
  score -= 2 * OTHER_PAGES.filter((pattern) => pattern.test(whole)).length;
  return score - against(page, title);
}

/** The words of a heading that opens the following text, or of the one that a line begins with. */
function headingText(line: Line, after: readonly Line[]): string | null {
  const { text } = line;
  if (text.length <= 80) {
    const ends = line.heading !== 'none' || text.endsWith(':') || !/[.;,!]$/.test(text);
    return ends && after.some((next) => next.text.length > 15) ? fold(text) : null;
  }
  const runIn = /^(.{4,50}?)[.:–]\s/u.exec(text)?.[1];
  return runIn === undefined ? null : fold(runIn);
}

function hasApply(document: Document): boolean {
  for (const control of Array.from(
    document.querySelectorAll('a,button,input[type="submit"],input[type="button"],[role="button"]'),
  )) {
    const href = control.getAttribute('href') ?? '';
    if (/(?:^|[/_.?&=-])apply(?:$|[/_.?&=-])/i.test(href)) return true;
    const label = control.textContent.trim() || (control.getAttribute('value') ?? '');
    if (label.length > 0 && label.length < 60 && APPLY.test(fold(label))) return true;
  }
  return false;
}

/** A short text of its own that names a form of employment. */
function saysEmployment(document: Document, pruner: Pruner): boolean {
  for (const element of Array.from(document.querySelectorAll('li,p,span,div,dd,td,a,font'))) {
    const size = pruner.sizeOf(element);
    if (size < 3 || size > 100 || element.childElementCount > 2) continue;
    if (EMPLOYMENT.test(fold(element.textContent))) return true;
  }
  return false;
}

const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Product|HowTo|Recipe|FAQPage|QAPage|Course|Event|Book|SoftwareApplication|SearchResultsPage|CollectionPage|Dataset)"/;

function against({ document, url }: Page, title: string | null): number {
  let score = 0;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^article/.test(type)) score += 1;
  if (/^(?:product|book|video|music|profile)/.test(type)) score += 4;
  const data = Array.from(
    document.querySelectorAll('script[type*="ld+json" i]'),
    (s) => s.textContent,
  );
  if (data.some((text) => OTHER_TYPES.test(text) && !text.includes('JobPosting'))) score += 2.5;
  if (NOT_A_TITLE.test(fold(title ?? ''))) score += 3;
  if (
    /\/(?:blog|news|article|articles|wiki|docs?|help|support|product|products|shop|store|cart|courses?|learn|recipes?|resources|guides?)(?:\/|$)/i.test(
      url.pathname,
    )
  )
    score += 1.5;
  if (
    document.querySelectorAll('time[datetime],[rel="author"],[itemprop="author"],.byline').length >
    1
  )
    score += 1;
  return score;
}
