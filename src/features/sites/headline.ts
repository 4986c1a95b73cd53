import { squeeze, wordsOf } from './agree.ts';
import { metaContent, precedes, textOf } from './dom.ts';
import { siteNames, tidyCompany } from './site-names.ts';
import { bareTitle, FILE_NAME, titleParts } from './page-title.ts';
import { fold, NOT_A_TITLE, OCCUPATION, SECTION } from './words.ts';
import { Pruner } from './prune.ts';
import type { Steps } from './steps.ts';

/** The headline above a text; what stands among related jobs is the title of another. */
export function* titleAbove(document: Document, block: Element | undefined): Steps<string | null> {
  if (block === undefined) return null;
  const pruner = new Pruner(document.body);
  yield* pruner.findRelated(document.body);
  return titleOf(document, block, pruner);
}

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
    !FILE_NAME.test(text) &&
    !SECTION.test(fold(text)) &&
    !names.some((name) => squeeze(name) === squeeze(text));
  const root = block.getRootNode() as Document | ShadowRoot;
  const heads = Array.from(root.querySelectorAll('h1'))
    .filter((head) => !inFrame(head, pruner))
    .map(textOf)
    .filter((text) => fits(text) && (tidyCompany(text) === text || OCCUPATION.test(fold(text))));
  const confirmed = heads.find((head) => squeeze(whole).includes(squeeze(head)));
  if (confirmed !== undefined) return bareTitle(confirmed);
  const near = heads.length > 0 ? [] : headsNear(document, block, pruner).filter(fits);
  const begun = near.find(
    (head) => squeeze(whole).includes(squeeze(head)) && OCCUPATION.test(fold(head)),
  );
  if (begun !== undefined) return bareTitle(begun);
  const parts = titleParts(document).filter(fits);
  const headed = parts.find((part) => near.includes(part) && OCCUPATION.test(fold(part)));
  if (headed !== undefined) return headed;
  // "Head Nurse" in the page's title, "Head Veterinary Nurse" over the text.
  const fuller = near.find(
    (head) =>
      OCCUPATION.test(fold(head)) &&
      parts.some((part) => holdsWords(head, part) && !squeeze(head).startsWith(squeeze(part))),
  );
  if (fuller !== undefined) return bareTitle(fuller);
  const shown = parts.find(
    (part) => !NOT_A_TITLE.test(fold(part)) && shownBefore(document, part, block),
  );
  const occupied = near.find((head) => OCCUPATION.test(fold(head)));
  if (heads.length === 0 && shown !== undefined) {
    return occupied === undefined || OCCUPATION.test(fold(shown)) ? shown : bareTitle(occupied);
  }
  const named = parts.find((part) => OCCUPATION.test(fold(part)));
  if (named !== undefined && !heads.some((head) => OCCUPATION.test(fold(head))))
    return named.replace(/ (?:at|bei|chez) .*$/, '');
  const [only] = heads.length > 0 ? heads : near.filter((head) => !NOT_A_TITLE.test(fold(head)));
  if (only !== undefined) return bareTitle(only);
  return shown ?? firstOccupation(block) ?? parts[0] ?? null;
}

/** Nothing but the title stands in the element: it is no line of the description. */
export function saysTitle(element: Element, title: string | null): boolean {
  return (
    title !== null &&
    element.childElementCount <= 1 &&
    element.textContent.trim().length <= title.length * 2 &&
    textOf(element) === title
  );
}

/** At least two words, each of which the other text has. */
function holdsWords(text: string, part: string): boolean {
  const there = new Set(wordsOf(text));
  const words = wordsOf(part);
  return words.length > 1 && words.every((word) => there.has(word));
}

/** The first short line of a text without headings, when it names an occupation. */
function firstOccupation(block: Element): string | null {
  for (let up: Element | null = block; up !== null; up = up.parentElement) {
    const line = Array.from(up.children).find((child) => child.textContent.trim() !== '');
    if (line === undefined || line.contains(block) || line.childElementCount > 1) continue;
    const text = textOf(line);
    if (text.length <= 90 && OCCUPATION.test(fold(text))) return text;
  }
  return null;
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
  const texts = Array.from(
    document.querySelectorAll(
      'h2,h3,font[size],[role="heading"],[class*="title" i],[class$="head" i],[class*="heading" i]',
    ),
  )
    .filter((head) => block.contains(head) || precedes(head, block))
    .filter((head) => !pruner.dropsAround(head, document.body))
    .map(textOf)
    .filter((text) => text.length <= 150);
  return [...texts.filter((text) => OCCUPATION.test(fold(text))), ...texts].slice(0, 3);
}
