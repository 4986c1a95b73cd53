import { precedes, textOf } from './dom.ts';
import type { Pruner } from './prune.ts';
import { DUTIES, fold, REQUIREMENTS, TERMS } from './words.ts';

/** An element that holds this share of the prose, or of the headings, is where the posting stands. */
const DENSE = 0.6;
/** Elements that text flows in. */
export const FLOW = /^(?:P|UL|OL|DL|TABLE|BLOCKQUOTE|PRE|H[2-6])$/;

const HEAD_TAGS = /^(?:H[1-6]|B|STRONG|P|DIV|SPAN|DT|T[HD]|SUMMARY|BUTTON|FONT)$/;

/** Short texts that head what is asked for or what is to be done, outside of what is dropped. */
export function jobHeads(body: Element, pruner: Pruner): Element[] {
  return pruner.sized(2, 200).filter((element) => {
    if (element.childElementCount > 2 || !HEAD_TAGS.test(element.tagName)) return false;
    const prose = pruner.proseOf(element);
    if (prose < 2 || prose > 60) return false;
    const text = fold(textOf(element));
    return (
      (REQUIREMENTS.test(text) || DUTIES.test(text)) &&
      !/[.;,]$/.test(text) &&
      !pruner.dropsAround(element, body)
    );
  });
}

/**
 * Walk down from the body towards the headings of a job, or, where there are none, towards the
 * prose. Stop where they are spread over several children that belong together: paragraphs and
 * lists side by side, sections with headings of their own, an introduction below the page's title.
 */
export function densest(body: Element, heads: readonly Element[], pruner: Pruner): Element {
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
    if (others.some((child) => leadsIn(child, best.child, pruner))) return block;
    if (others.some((child) => within.includes(child) && headsNext(child, best.child, pruner)))
      return block;
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
    if (said > much || kin.some(headed) || kin.some(isPanelOfDemands)) return block;
    block = best.child;
  }
}

/** A sentence before the table or list that is most of a part, or between it and the part's heading. */
function leadsIn(child: Element, best: Element, pruner: Pruner): boolean {
  return (
    child.tagName === 'P' &&
    (/^(?:TABLE|[UOD]L)$/.test(best.tagName) ||
      /^H[1-6]$/.test(child.previousElementSibling?.tagName ?? '')) &&
    child.nextElementSibling === best &&
    pruner.massOf(child) > 20 &&
    /[.!?。！]$/u.test(textOf(child))
  );
}

/** A heading of a job whose text stands beside it and is not the one looked at. */
function headsNext(head: Element, best: Element, pruner: Pruner): boolean {
  const next = head.nextElementSibling;
  return next !== null && next !== best && !pruner.drops(next) && pruner.sizeOf(next) > 40;
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
export function isAlike(a: Element, b: Element): boolean {
  if (a.tagName !== b.tagName) return false;
  // Rows that lay out a page have nothing in common.
  if (a.tagName === 'TR' && (a.querySelector('table') ?? b.querySelector('table'))) return false;
  const kind = (element: Element): string =>
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return kind(a) === kind(b) && (kind(a) !== ' ' || !/^(?:DIV|SECTION)$/.test(a.tagName));
}

/** What a tab named "Your profile" shows. */
function isPanelOfDemands(element: Element): boolean {
  if (element.getAttribute('role') !== 'tabpanel' || element.id === '') return false;
  return Array.from(element.ownerDocument.querySelectorAll('[role="tab"]')).some(
    (tab) =>
      tab.getAttribute('aria-controls') === element.id && REQUIREMENTS.test(fold(textOf(tab))),
  );
}

/** Letters of text that stands in the element itself, in no child. */
function looseText(element: Element): number {
  let length = 0;
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
  }
  return length;
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName);
}

/** A sibling section that begins with a heading of a job posting. */
export function headsSection(element: Element): boolean {
  const heading =
    element.querySelector('h1,h2,h3,h4,h5,h6,dt,th,strong,b') ??
    element.firstElementChild ??
    element;
  const text = fold(textOf(heading));
  return text.length < 80 && (REQUIREMENTS.test(text) || DUTIES.test(text) || TERMS.test(text));
}
