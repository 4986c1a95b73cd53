import { textOf } from './dom.ts';
import { FLOW, headsSection, isAlike } from './densest.ts';
import type { Pruner } from './prune.ts';
import { APPLY, fold } from './words.ts';

/** Letters beyond a label up to which a text is a fact. */
const FACT = 25;

/**
 * Children at either end of the block that hold facts and controls, no sentence: the employer, the
 * place, "Apply". Headings right before the first sentence belong to it.
 */
export function edgesOf(block: Element, heads: readonly Element[], pruner: Pruner): Set<Element> {
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
  const lines = flows ? [] : kin.filter(isLine);
  const headed = kin.filter((child) => heads.some((head) => child.contains(head)));
  for (const node of [...nodes].reverse()) {
    if (node.nodeType !== 1) break;
    const element = node as Element;
    const before = kin[kin.indexOf(element) - 1];
    // The text under a heading that stands in an element of its own.
    const isUnder = before !== undefined && headed.includes(before) && pruner.massOf(before) === 0;
    const foreign =
      headed.length > 1 &&
      !isUnder &&
      !flows &&
      !FLOW.test(element.tagName) &&
      !headsSection(element) &&
      !(lines.length > 5 && lines.includes(element)) &&
      !kin.some((child) => (child === element ? headed.includes(child) : isAlike(child, element)));
    if (!foreign && pruner.drops(element)) continue;
    if (!foreign && !isLoneHeading(element, pruner) && (says(node) || !isControl(element))) break;
    edges.add(element);
  }
  return edges;
}

/** One of many `div`s that hold a line each. */
function isLine(element: Element): boolean {
  return (
    element.tagName === 'DIV' &&
    element.childElementCount < 3 &&
    element.querySelector('div,p,ul,ol,table,a,button') === null
  );
}

/** What a person sees of a node; nothing of a comment. */
function shown(node: Node): string {
  return node.nodeType === 8 ? '' : (node.textContent ?? '').trim();
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

/** A heading over nothing but what is dropped: "Apply" over a form. */
export function isLoneHeading(element: Element, pruner: Pruner): boolean {
  if (!/^H[1-6]$/.test(element.firstElementChild?.tagName ?? '')) return false;
  const kin = Array.from(element.children).filter((child) => shown(child) !== '');
  const [heading, ...rest] = kin;
  return heading !== undefined && rest.length > 0 && rest.every((child) => pruner.drops(child));
}

/** Terms with a few words each, or a line of facts ("Acme · Leeds, England · Full-time"). */
function isFacts(element: Element): boolean {
  if (element.tagName === 'DL')
    return Array.from(element.querySelectorAll('dd')).every((fact) => textOf(fact).length < 60);
  const text = textOf(element);
  return text.length < 140 && !/[.!?。]$/u.test(text) && / [·|•] /.test(text);
}

/** A short link on a line of its own: "Apply", "Back to all jobs". */
export function isLoneLink(element: Element, pruner: Pruner): boolean {
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
