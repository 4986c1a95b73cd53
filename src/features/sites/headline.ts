import { agree, squeeze } from './agree.ts';
import { clean, metaContent, precedes, textOf } from './dom.ts';
import { fold, OCCUPATION } from './job-words.ts';
import type { Pruner } from './prune.ts';
import type { Page } from './site.ts';

const SEPARATORS = /\s+[|–—·•»›:@-]+\s+|\s*[|｜]\s*|\s+::\s+/u;
/** Words that make a part of a page title the name of a section, not of a job or an employer. */
const SECTION =
  /^(?:home|startseite|accueil|inicio|jobs?|careers?|our (?:jobs|team)|career opportunities|vacanc(?:y|ies)|current vacancies|open (?:positions|roles)|join (?:us|our team)|work (?:with|for) us|apply(?: now)?|job (?:details?|description|application|announcement|posting|offer)|stellenangebote?|karriere|offres? d.emploi|recrutement|empleo|vagas|lavora con noi|kariera|recruit(?:ment|ing)?|detail pozice|採用情報|キャリア採用|求人|採用)$/u;
/** "Careers at X", "X Careers": what is left is the employer. */
const BEFORE_COMPANY =
  /^.*\b(?:careers?|jobs?|karriere|work(?:ing)?|recrutement|empleos?|vacancies|hiring|offres)\s+(?:at|bei|chez|en|with|for|@)\s+/iu;
const AFTER_COMPANY =
  /\s+(?:careers?|jobs?|karriere|recruit(?:ment|ing)?|recrutement|vacancies)(?:\s+(?:site|page|portal))?$/iu;
const LEGAL_END =
  /(?:[,.]?\s+(?:all rights reserved|alle rechte|tous droits|todos los derechos).*)$/i;

/** The parts of the document's title, in order. */
export function titleParts(document: Document): string[] {
  const whole = clean(document.title) || (metaContent(document, 'og:title') ?? '');
  return whole
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
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
    !SECTION.test(fold(text)) &&
    !names.some((name) => squeeze(name) === squeeze(text));
  const heads = Array.from(document.querySelectorAll('h1'))
    .filter((head) => !inFrame(head, pruner))
    .map(textOf)
    .filter(fits);
  const confirmed = heads.find((head) => squeeze(whole).includes(squeeze(head)));
  if (confirmed !== undefined) return confirmed;
  const parts = titleParts(document).filter(fits);
  const shown = parts.find((part) => shownBefore(document, part, block));
  if (heads.length === 0 && shown !== undefined) return shown;
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
    if (element.closest('nav,a,button') === null && textOf(element) === text) return true;
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

/** What the site calls itself: `og:site_name`, the logo, the copyright line. */
export function siteNames(document: Document): string[] {
  const names: string[] = [];
  const add = (text: string | null | undefined): void => {
    const name = tidyCompany((text ?? '').replace(/\s*©.*$/, ''));
    if (name !== '' && name.length <= 60 && !SECTION.test(fold(name))) names.push(name);
  };
  add(metaContent(document, 'og:site_name'));
  add(metaContent(document, 'application-name'));
  for (const logo of Array.from(document.querySelectorAll(LOGOS)).slice(0, 6)) {
    add(textOf(logo));
    const image = logo.tagName === 'IMG' ? logo : logo.querySelector('img[alt],svg[aria-label]');
    add(image?.getAttribute('alt') ?? image?.getAttribute('aria-label'));
    add(logo.getAttribute('aria-label') ?? logo.getAttribute('title'));
  }
  for (const name of copyrightNames(document)) add(name);
  return names;
}

const LOGOS =
  'header a[href="/"],header [class*="logo" i],a[class*="logo" i],[class*="wordmark" i],[class~="brand"],a[class*="brand" i],[id*="logo" i],[class*="logo" i],a[rel="home"]';

/** "© 2026 Name Ltd" and the first words of a legal line in the footer. */
function copyrightNames(document: Document): string[] {
  const found: string[] = [];
  for (const element of Array.from(
    document.querySelectorAll('footer,[class*="foot" i],[id*="foot" i],[role="contentinfo"]'),
  )) {
    const text = textOf(element);
    const after =
      /(?:©|\(c\)|copyright)\s*(?:copyright|©)?\s*(?:19|20)?\d{0,2}(?:\s*[-–]\s*\d{4})?\s*,?\s*([^.|·©,\d][^|·©\n]{1,60})/iu.exec(
        text,
      )?.[1];
    if (after !== undefined)
      found.push(after.replace(LEGAL_END, '').split(/\.\s|,\s(?!Inc|Ltd|LLC|Co|GmbH)/)[0] ?? '');
  }
  return found;
}

function tidyCompany(text: string): string {
  return clean(text)
    .replace(BEFORE_COMPANY, '')
    .replace(AFTER_COMPANY, '')
    .replace(/^(?:at|bei|chez|by|@|the logo of)\s+|\s+(?:logo|home(?:page)?)$/giu, '')
    .replace(/[\s|–:·-]+$/u, '')
    .trim();
}

const EMPLOYER =
  '[itemprop="hiringOrganization"] [itemprop="name"],[itemprop="hiringOrganization"],[class*="company-name" i],[class*="companyName" i],[class*="company_name" i],[class*="employer-name" i],[class*="employer-title" i],[class*="employerName" i],[data-testid*="company" i],[data-test*="employer" i],[data-test*="company" i],[class$="-company"],[class*="-employer"],[class*="org-name" i]';

/**
 * The employer: where the page title or the markup names it, where the page title and the page
 * agree, or the site itself. `boardNames` are what a job board calls itself: never the employer.
 */
export function companyOf(
  { document }: Page,
  title: string | null,
  boardNames: readonly string[] = [],
): string | null {
  const inTitle = namedInTitle(document, title);
  if (inTitle !== null) return inTitle;
  const isBoard = (name: string): boolean =>
    boardNames.some((board) =>
      squeeze(name)
        .replace(/inc$|com$|corporation$/, '')
        .includes(board),
    );
  for (const element of Array.from(document.querySelectorAll(EMPLOYER))) {
    if (element.closest('aside,nav,footer,li,[class*="similar" i],[class*="related" i]') !== null)
      continue;
    const text = tidyCompany(textOf(element));
    if (text.length > 1 && text.length <= 80 && text !== title && !isBoard(text)) return text;
  }
  // "Careers at X" over the posting (Workday's own `h1`).
  for (const banner of Array.from(document.querySelectorAll('header h1,[role="banner"] h1'))) {
    const text = textOf(banner);
    const name = tidyCompany(text);
    if (name !== '' && name !== text && name !== title) return name;
  }
  const names = siteNames(document).filter((name) => !isBoard(name));
  const parts = titleParts(document)
    .filter((part) => title === null || !agree(part, title))
    .filter((part) => !SECTION.test(fold(part)))
    .map(tidyCompany)
    .filter((part) => part.length > 1 && !SECTION.test(fold(part)) && !isBoard(part));
  for (const part of parts.reverse()) {
    const known = names.find((name) => startsAlike(name, part));
    const full = longerName(document, part);
    if (full !== null) return full;
    if (known !== undefined) return known.length > part.length && known.length < 50 ? part : known;
  }
  // On a board the logo and the footer are the board's own.
  return (boardNames.length === 0 ? names[0] : undefined) ?? parts[0] ?? null;
}

/** "Job Application for X at Y", "X @ Y", "Y hiring X in Z", "X at Y". */
function namedInTitle(document: Document, title: string | null): string | null {
  const whole = clean(document.title);
  const hiring = /^(.{2,60}?) (?:is )?hiring /.exec(whole)?.[1];
  if (hiring !== undefined) return hiring;
  if (title === null) return null;
  const at = whole.indexOf(title);
  if (at < 0) return null;
  const rest = whole.slice(at + title.length);
  const after = /^\s*(?: at | @ | bei | chez )\s*([^|–—·]{2,60}?)(?:\s+[|–—·-]\s.*)?$/u.exec(
    rest,
  )?.[1];
  return after === undefined ? null : tidyCompany(after);
}

function startsAlike(a: string, b: string): boolean {
  const one = squeeze(a);
  const two = squeeze(b);
  return one !== '' && two !== '' && (one.startsWith(two) || two.startsWith(one));
}

/** The page title says "Kerbside", a line near the heading "Kerbside Logistics · Birmingham". */
function longerName(document: Document, part: string): string | null {
  for (const element of Array.from(document.querySelectorAll('p,div,span,li,h2,h3,dd,td,font'))) {
    if (element.children.length > 3 || element.textContent.length > 160) continue;
    if (element.querySelector('a,ul,div,p') !== null) continue;
    const [lead] = textOf(element).split(/\s[·|•–—-]\s|,\s|\n/u);
    if (lead === undefined || lead.length > 60 || lead === part) continue;
    if (lead.startsWith(`${part} `) && lead.split(' ').length <= part.split(' ').length + 3)
      return lead;
  }
  return null;
}
