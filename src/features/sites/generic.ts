import type { Line } from '../../core/domain/posting.ts';
import { precedes, textOf } from './dom.ts';
import { titleOf } from './headline.ts';
import {
  ABOUT_WORK,
  APPLY,
  DEMANDS,
  DUTIES,
  EMPLOYMENT,
  fold,
  HIRES,
  JOB_ADDRESS,
  NOT_A_TITLE,
  OCCUPATION,
  OTHER_PAGES,
  PERSON,
  REQUIREMENTS,
  TERMS,
} from './words.ts';
import { lettersOf, Pruner } from './prune.ts';
import type { Found, LineMap, MapLines, Page } from './site.ts';

/** Letters that a posting has at least, and how many it has when it is not very terse. */
const LEAST_TEXT = 120;
const USUAL_TEXT = 300;
/** Evidence that a page must show to be taken for a posting; see {@link evidence}. */
const ENOUGH = 6;
/** Letters beyond a label up to which a text is a fact. */
const FACT = 25;
/** An element that holds this share of the prose, or of the headings, is where the posting stands. */
const DENSE = 0.6;
const FLOW = /^(?:P|UL|OL|DL|TABLE|BLOCKQUOTE|PRE|H[2-6])$/;

/**
 * Read a posting on a page that no other reader knows: the densest block of prose, if the page
 * looks like a job. `body` is where to look; `known` when it is a pane known to hold the posting.
 */
export function readGeneric<M extends LineMap>(
  page: Page,
  mapLines: MapLines<M>,
  body: Element,
  known: boolean,
): Found | null {
  const { document } = page;
  const pruner = new Pruner(body);
  if (pruner.proseOf(body) < LEAST_TEXT / 2) return null;
  const heads = jobHeads(body, pruner);
  const block = densest(body, heads, pruner);
  if (!known && holdsCards(block, pruner)) return null;
  const title = titleOf(document, block, pruner);
  const edges = edgesOf(block, heads, pruner);
  const skip = (element: Element): boolean =>
    pruner.drops(element) ||
    edges.has(element) ||
    (element.tagName === 'A' && isLoneLink(element, pruner)) ||
    (title !== null && pruner.sizeOf(element) <= title.length && isTitle(element, title));
  const { lines } = mapLines([block], skip);
  const length = lines.reduce((sum, { text }) => sum + lettersOf(text), 0);
  if (length < LEAST_TEXT) return null;
  const enough = ENOUGH - (known ? 3 : 0) + (length < USUAL_TEXT ? 0.5 : 0);
  const root = block.getRootNode() as Document | ShadowRoot;
  if (evidence(page, root, lines, title, pruner) < enough) return null;
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
function edgesOf(block: Element, heads: readonly Element[], pruner: Pruner): Set<Element> {
  const edges = new Set<Element>();
  // The first rows of a table of terms are terms.
  if (/^(?:TABLE|TBODY|DL)$/.test(block.tagName)) return edges;
  const nodes = Array.from(block.childNodes).filter((node) => shown(node) !== '');
  const says = (node: ChildNode): boolean => {
    if (node.nodeType === 3) return (node as Text).data.trim().length > FACT;
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return (
      heads.some((head) => element.contains(head)) ||
      (pruner.massOf(element) > FACT && !isFacts(element)) ||
      (/^(?:UL|OL|TABLE|SECTION|DIV)$/.test(element.tagName) && headsSection(element))
    );
  };
  const first = nodes.findIndex(says);
  if (first < 0) return edges;
  let begin = first;
  while (begin > 0 && introduces(nodes[begin - 1])) begin -= 1;
  for (const node of nodes.slice(0, begin)) if (node.nodeType === 1) edges.add(node as Element);
  const kin = Array.from(block.children);
  const flows = kin.some((child) => FLOW.test(child.tagName) && pruner.massOf(child) > FACT);
  const headed = kin.filter((child) => heads.some((head) => child.contains(head)));
  for (const node of [...nodes].reverse()) {
    if (node.nodeType !== 1) break;
    const element = node as Element;
    const foreign =
      headed.length > 1 &&
      !flows &&
      !FLOW.test(element.tagName) &&
      !headsSection(element) &&
      !kin.some((child) => (child === element ? headed.includes(child) : isAlike(child, element)));
    if (!foreign && (says(node) || !isControl(element))) break;
    edges.add(element);
  }
  return edges;
}

/** What a person sees of a node; nothing of a comment. */
function shown(node: Node): string {
  return node.nodeType === 8 ? '' : (node.textContent ?? '').trim();
}

const HEAD_TAGS = 'h1,h2,h3,h4,h5,h6,b,strong,p,div,span,dt,th,td,summary,button,font';

/** Short texts that head what is asked for or what is to be done, outside of what is dropped. */
function jobHeads(body: Element, pruner: Pruner): Element[] {
  return Array.from(body.querySelectorAll(HEAD_TAGS)).filter((element) => {
    const size = pruner.proseOf(element);
    if (size < 2 || size > 60 || element.childElementCount > 2) return false;
    const text = fold(textOf(element));
    return (
      (REQUIREMENTS.test(text) || DUTIES.test(text)) &&
      !/[.;,]$/.test(text) &&
      !pruner.dropsAround(element, body)
    );
  });
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
  if (shown(node) !== '') return false;
  const beyond = node.nextSibling ?? node.previousSibling;
  return beyond === null || beyond.nodeName === 'BR' || beyond.nodeName === 'A';
}

function isTitle(element: Element, title: string): boolean {
  return element.childElementCount <= 1 && textOf(element) === title;
}

/**
 * Walk down from the body towards the headings of a job, or, where there are none, towards the
 * prose. Stop where they are spread over several children that belong together: paragraphs and
 * lists side by side, sections with headings of their own, an introduction below the page's title.
 */
function densest(body: Element, heads: readonly Element[], pruner: Pruner): Element {
  const top = Array.from(body.querySelectorAll('h1')).find(
    (head) => !pruner.dropsAround(head, body),
  );
  let block = body;
  for (;;) {
    const children = Array.from(block.children).filter((child) => !pruner.drops(child));
    const within = heads.filter((head) => block.contains(head));
    const counted = children.map((child) => ({
      child,
      mass: pruner.massOf(child),
      heads: within.filter((head) => child.contains(head)).length,
    }));
    const total = counted.reduce((sum, { mass }) => sum + mass, 0);
    const [most] = counted.sort((a, b) => b.mass - a.mass);
    // Headings of one level side by side head the text between them.
    if (counted.filter((at) => at.heads > 0 && at.mass === 0).length > 1) return block;
    // A consent text or a legal notice can be longer than the posting.
    const led = counted.find(({ heads, mass }) => heads > 0 && mass > 60);
    const best = most?.heads === 0 ? (led ?? most) : most;
    if (best === undefined || best.mass === 0) return block;
    const all = best.heads > 0 && best.heads === within.length;
    if (best.mass < total * DENSE && !all) return block;
    if (best.mass < total * 0.9 && isParagraph(best.child)) return block;
    const others = children.filter((child) => child !== best.child);
    const flowing = others
      .filter((child) => FLOW.test(child.tagName) && !isHeading(child))
      .reduce((sum, child) => sum + pruner.massOf(child), 0);
    const much = Math.max(60, best.mass * 0.08);
    if (flowing + looseText(block) > much) return block;
    const belongs = (child: Element): boolean =>
      headsSection(child) ||
      isAlike(child, best.child) ||
      (all &&
        top !== undefined &&
        precedes(top, child) &&
        precedes(child, best.child) &&
        !top.contains(child) &&
        child.querySelector('button,[role="button"],form') === null);
    const kin = others.filter(belongs);
    const said = kin.reduce((sum, child) => sum + pruner.massOf(child), 0);
    const headed = (child: Element): boolean =>
      pruner.sizeOf(child) > 60 &&
      within.some((head) => child.contains(head) && REQUIREMENTS.test(fold(textOf(head))));
    if (said > much || kin.some(headed)) return block;
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
  if (a.tagName !== b.tagName) return false;
  const kind = (element: Element): string =>
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return kind(a) === kind(b) && (kind(a) !== ' ' || !/^(?:DIV|SECTION)$/.test(a.tagName));
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
  root: ParentNode,
  lines: readonly Line[],
  title: string | null,
  pruner: Pruner,
): number {
  const { requirements, duties, terms, demands, whole } = countSigns(lines);
  let score = Math.min(requirements, 2) * 1.5 + (duties > 0 ? 1.5 : 0) + (terms > 0 ? 0.5 : 0);
  if (requirements > 0 && duties > 0) score += 1;
  score += Math.min(demands, 5) * 0.5;
  if (requirements + duties === 0 && demands < 2) score -= 2;
  const occupation = title !== null && OCCUPATION.test(fold(title));
  const facts = [
    hasApply(root) || /\S@\S+\.\w/.test(whole) ? 1.5 : 0,
    JOB_ADDRESS.test(fold(page.url.hostname + page.url.pathname + page.url.search)) ? 1 : 0,
    saysEmployment(root, pruner) ? 0.5 : 0,
    HIRES.test(whole) ? 1 : 0,
    occupation ? 2 : 0,
  ];
  const around = facts.reduce((sum, fact) => sum + fact, 0);
  score += around === 0 ? -2 : around;
  if (title === null) score -= 1;
  // Encyclopedias describe occupations, and speak to nobody.
  if (!PERSON.test(whole) && around < 3) score -= 2;
  for (const pattern of OTHER_PAGES) {
    const words = new Set(whole.match(pattern));
    if (words.size > 0) score -= Math.min(1 + words.size, 4);
  }
  return score - against(page, title);
}

/** What the lines themselves say of a posting. */
function countSigns(lines: readonly Line[]) {
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
  return { requirements, duties, terms, demands, whole };
}

/** A description of something else asks for nothing and has no headings of a job. */
export function speaksOfWork(lines: readonly Line[]): boolean {
  const { requirements, duties, demands } = countSigns(lines);
  return requirements + duties > 0 || demands > 1;
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

function hasApply(root: ParentNode): boolean {
  for (const control of Array.from(
    root.querySelectorAll('a,button,input[type="submit"],input[type="button"],[role="button"]'),
  )) {
    const href = control.getAttribute('href') ?? '';
    if (
      /(?:^|[/_.?&=-])apply(?:$|[/_.?&=-])|^mailto:[^?]*(?:job|career|recruit|karriere|bewerb|empleo|hr@|rh@)/i.test(
        href,
      )
    )
      return true;
    const label = control.textContent.trim() || (control.getAttribute('value') ?? '');
    if (label.length > 0 && label.length < 60 && APPLY.test(fold(label))) return true;
  }
  return false;
}

/** A short text of its own that names a form of employment. */
function saysEmployment(root: ParentNode, pruner: Pruner): boolean {
  for (const element of Array.from(root.querySelectorAll('li,p,span,div,dd,td,a,font'))) {
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
  else if (ABOUT_WORK.test(fold(document.title))) score += 2;
  if (
    /^(?:blog|training|academy|learn|shop)\.|\/(?:blog|news|articles?|wiki|docs?|help|support|products?|shop|store|cart|courses?|kurse?|training|learn|recipes?|resources|guides?|services?)(?:\/|$)/i.test(
      url.hostname + url.pathname,
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
