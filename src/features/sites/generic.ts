import type { Line } from '../../core/domain/posting.ts';
import { textOf } from './dom.ts';
import { companyOf, titleOf } from './headline.ts';
import {
  APPLY,
  DEMANDS,
  DUTIES,
  EMPLOYMENT,
  fold,
  JOB_ADDRESS,
  NOT_A_TITLE,
  REQUIREMENTS,
  TERMS,
} from './job-words.ts';
import { Pruner } from './prune.ts';
import type { Found, LineMap, MapLines, Page } from './site.ts';

/** Letters that a posting has at least. */
const LEAST_TEXT = 300;
/** Evidence that a page must show to be taken for a posting; see {@link evidence}. */
const ENOUGH = 6;
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
  const body = within ?? document.body;
  if (body === null) return null;
  const pruner = new Pruner(body);
  if (pruner.proseOf(body) < LEAST_TEXT) return null;
  const block = densest(body, pruner);
  const title = titleOf(document, block, pruner);
  const skip = (element: Element): boolean =>
    pruner.drops(element) ||
    (title !== null && element.children.length <= 1 && isTitle(element, title));
  const { lines } = mapLines([block], skip);
  if (lines.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return null;
  const enough = within === null ? ENOUGH : ENOUGH - 3;
  if (evidence(page, lines, title) < enough) return null;
  return {
    title,
    company: companyOf(page, title),
    location: null,
    jobId: null,
    nodes: [block],
    skip,
  };
}

function isTitle(element: Element, title: string): boolean {
  return element.textContent.length < title.length * 2 + 40 && textOf(element) === title;
}

/**
 * Walk down from the body towards the prose. Stop where it is spread over several children that
 * belong together: paragraphs and lists side by side, or sections with job headings of their own.
 */
function densest(body: Element, pruner: Pruner): Element {
  let block = body;
  for (;;) {
    const children = Array.from(block.children).filter((child) => !pruner.drops(child));
    const total = children.reduce((sum, child) => sum + pruner.proseOf(child), 0);
    const [best] = children
      .map((child) => ({ child, prose: pruner.proseOf(child) }))
      .sort((a, b) => b.prose - a.prose);
    if (best === undefined || best.prose < total * DENSE) return block;
    if (FLOW.test(best.child.tagName)) return block;
    const others = children.filter((child) => child !== best.child);
    const flowing = others
      .filter((child) => FLOW.test(child.tagName) && !isHeading(child))
      .reduce((sum, child) => sum + pruner.proseOf(child), 0);
    const loose = pruner.proseOf(block) - total;
    if (flowing + Math.max(0, loose) > Math.max(80, total * 0.08)) return block;
    if (others.some((child) => pruner.proseOf(child) > 60 && headsSection(child))) return block;
    block = best.child;
  }
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
function evidence(page: Page, lines: readonly Line[], title: string | null): number {
  let requirements = 0;
  let duties = 0;
  let terms = 0;
  lines.forEach((line, index) => {
    const head = headingText(line, lines[index + 1]);
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
  if (saysEmployment(page.document)) score += 0.5;
  if (requirements + duties === 0 && demands < 3) score -= 3;
  return score - against(page, title);
}

/** The words of a heading that opens the following text, or of the one that a line begins with. */
function headingText(line: Line, next: Line | undefined): string | null {
  const { text } = line;
  if (text.length <= 80) {
    const ends = line.heading !== 'none' || text.endsWith(':') || !/[.;,!]$/.test(text);
    return ends && next !== undefined && next.text.length > 15 ? fold(text) : null;
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
function saysEmployment(document: Document): boolean {
  for (const element of Array.from(document.querySelectorAll('li,p,span,div,dd,td,a,font'))) {
    if (element.children.length > 2) continue;
    const text = element.textContent;
    if (text.length > 2 && text.length < 120 && EMPLOYMENT.test(fold(text))) return true;
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
