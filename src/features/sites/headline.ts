import { squeeze } from './agree.ts';
import { metaContent, precedes, textOf } from './dom.ts';
import { siteNames, titleParts } from './employer.ts';
import { fold, OCCUPATION, SECTION } from './words.ts';
import type { Pruner } from './prune.ts';

/**
 * The job title of a page that no reader knows: a heading that the document's title confirms; else
 * a text before the posting that equals a part of the document's title; else the only heading.
 */
export function titleOf(document: Document, block: Element, pruner: Pruner): string | null {
  const whole = `${document.title} ${metaContent(document, 'og:title') ?? ''}`;
  const names = siteNames(document);
  const fits = (text: string): boolean =>
    text.length > 2 &&
    text.length <= 150 &&
    !SECTION.test(fold(text)) &&
    !names.some((name) => squeeze(name) === squeeze(text));
  const root = block.getRootNode() as Document | ShadowRoot;
  const heads = Array.from(root.querySelectorAll('h1'))
    .filter((head) => !inFrame(head, pruner))
    .map(textOf)
    .filter(fits);
  const confirmed = heads.find((head) => squeeze(whole).includes(squeeze(head)));
  if (confirmed !== undefined) return confirmed;
  const begun = headsNear(document, block, pruner).find(
    (head) => fits(head) && squeeze(whole).startsWith(squeeze(head)) && OCCUPATION.test(fold(head)),
  );
  if (heads.length === 0 && begun !== undefined) return begun;
  const parts = titleParts(document).filter(fits);
  const shown = parts.find((part) => shownBefore(document, part, block));
  if (heads.length === 0 && shown !== undefined) return shown;
  const named = parts.find((part) => OCCUPATION.test(fold(part)));
  if (named !== undefined && !heads.some((head) => OCCUPATION.test(fold(head))))
    return named.replace(/ (?:at|bei|chez) .*$/, '');
  const [only] = heads.length > 0 ? heads : headsNear(document, block, pruner).filter(fits);
  if (only !== undefined) return only;
  return shown ?? parts[0] ?? null;
}

function inFrame(element: Element, pruner: Pruner): boolean {
  return (
    element.closest('nav,footer,dialog,[role="dialog"],aside') !== null && pruner.drops(element)
  );
}

/** An element before or at the start of the block whose whole text is `text`. */
function shownBefore(document: Document, text: string, block: Element): boolean {
  for (const element of Array.from(
    document.querySelectorAll('h2,h3,h4,p,div,span,font,td,strong,b,dd,li'),
  )) {
    if ((block.compareDocumentPosition(element) & 4) !== 0 && !block.contains(element))
      return false;
    if (element.children.length > 2 || element.textContent.length > text.length * 2 + 40) continue;
    if (element.closest('nav,a,button') !== null || element.querySelector('a') !== null) continue;
    if (textOf(element) === text) return true;
  }
  return false;
}

/** Lesser headings and large type at the start of the block or before it, occupations first. */
function headsNear(document: Document, block: Element, pruner: Pruner): string[] {
  const texts = Array.from(document.querySelectorAll('h2,h3,font[size],[class*="title" i]'))
    .filter((head) => block.contains(head) || precedes(head, block))
    .filter((head) => !pruner.dropsAround(head, document.body))
    .map(textOf)
    .filter((text) => text.length <= 150);
  return [...texts.filter((text) => OCCUPATION.test(fold(text))), ...texts].slice(0, 3);
}
