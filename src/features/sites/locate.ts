import { squeeze } from './agree.ts';

/** Text nodes with fewer letters than this are found in too many places to tell anything. */
const TELLING = 12;
/** Scripts without spaces say as much in half the letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Share of the description's letters that must be found in the page. */
const ENOUGH = 0.6;
/** The block is the smallest that holds this share of what was found. */
const NEARLY_ALL = 0.9;
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'HEAD',
  'TEXTAREA',
  'svg',
]);

/**
 * Where in the page a description stands that is known from the page's data: the smallest block
 * that holds its text, or the run of children that do. `null` when the page does not show it.
 */
export function locate(document: Document, text: string): Element[] | null {
  const wanted = squeeze(text);
  const body = document.body as HTMLElement | null;
  if (body === null || wanted.length < TELLING) return null;
  const weights = new Map<Element, number>();
  let longest: { element: Element; weight: number } | null = null;
  const walker = document.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (data.length < TELLING / 2 || parentElement === null || UNSEEN.has(parentElement.tagName))
      continue;
    const own = squeeze(data);
    if (!isTelling(own) || !wanted.includes(own)) continue;
    for (let up: Element | null = parentElement; up !== null; up = up.parentElement) {
      weights.set(up, (weights.get(up) ?? 0) + own.length);
    }
    if (longest === null || own.length > longest.weight) {
      longest = { element: parentElement, weight: own.length };
    }
  }
  const found = Math.min(weights.get(body) ?? 0, wanted.length);
  if (longest === null || found < wanted.length * ENOUGH) return null;
  let block = longest.element;
  while ((weights.get(block) ?? 0) < found * NEARLY_ALL && block !== body) {
    if (block.parentElement === null) return null;
    block = block.parentElement;
  }
  return withKin(trimmed(block, wanted, weights), wanted);
}

/** With what stands beside it and is whole in the description: a list of skills, of benefits. */
function withKin(nodes: Element[], wanted: string): Element[] {
  const around = nodes[0]?.parentElement;
  if (nodes.length !== 1 || !around) return nodes;
  return Array.from(around.children).filter((child) => {
    if (nodes.includes(child)) return true;
    if (child.textContent.length > wanted.length * 2) return false;
    const text = squeeze(child.textContent);
    return text.length >= TELLING && wanted.includes(text);
  });
}

function isTelling(squeezed: string): boolean {
  return squeezed.length >= (DENSE.test(squeezed) ? TELLING / 2 : TELLING);
}

/** Without the children at either end that are not part of the description. */
function trimmed(block: Element, wanted: string, weights: ReadonlyMap<Element, number>): Element[] {
  const ownText = Array.from(block.childNodes).some(
    (node) => node.nodeType === 3 && squeeze((node as Text).data).length >= TELLING,
  );
  const all = squeeze(block.textContent).length;
  if (ownText || all <= wanted.length * 1.02) return [block];
  const children = Array.from(block.children);
  const belongs = children.map((child) => {
    if ((weights.get(child) ?? 0) > 0) return true;
    const text = squeeze(child.textContent);
    return text !== '' && wanted.includes(text);
  });
  // A job's title and its facts above the text are said in it, too: it begins with its own sentences.
  let from = children.findIndex((child) => (weights.get(child) ?? 0) > 0);
  while (belongs[from - 1] === true && /^H[2-6]$/.test(children[from - 1]?.tagName ?? ''))
    from -= 1;
  const to = belongs.lastIndexOf(true);
  if (from < 0) return [block];
  // A large child with little of the description in it holds other things as well: look inside.
  return children.slice(from, to + 1).filter((child, index) => {
    if (belongs[from + index] === true) return true;
    return squeeze(child.textContent).length < 200 && !/^(?:NAV|ASIDE|FORM)$/.test(child.tagName);
  });
}
