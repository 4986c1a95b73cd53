import { clean, metaContent, textOf } from './dom.ts';
import { fold, SECTION } from './words.ts';

/** "Careers at X", "X Careers": what is left is the employer. */
export const BEFORE_COMPANY =
  /^.*\b(?:careers?|jobs?|karriere|work(?:ing)?|werken|recrutement|empleos?|vacancies|hiring|offres)\s+(?:at|bei|bij|hos|chez|en|with|for|@)\s+/iu;
const AFTER_COMPANY =
  /\s+(?:[|–—-]\s+)?(?:careers?|jobs?|karriere|kariera|recruit(?:ment|ing)?|recrutement|vacancies|on notion)(?:\s+(?:site|page|portal|cent(?:er|re)))?$/iu;
const LEGAL_END =
  /(?:[,.]?\s+(?:all rights reserved|alle rechte|tous droits|todos los derechos).*)$/i;

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
  for (const home of Array.from(document.querySelectorAll('a[href="/"]')).slice(0, 3)) {
    const name = textOf(home);
    if (home.closest('header') !== null || document.title.includes(name)) add(name);
  }
  for (const name of copyrightNames(document)) add(name);
  for (const head of Array.from(document.querySelectorAll(HEADERS)).slice(0, 3)) {
    add(head.getAttribute('alt') ?? textOf(head));
  }
  return names;
}

const LOGOS =
  '[class*="wordmark" i],[class~="brand"],a[class*="brand" i],[id*="logo" i],[class*="logo" i],a[rel="home"]';

/** What stands at the top of a page: a picture or a link to the beginning. */
const HEADERS =
  ':is(header,[role="banner"],[class*="header" i]) img[alt],:is(header,[role="banner"]) > a';

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

/** A name without what sites put around it: "Careers at", "logo", dashes. */
export function tidyCompany(text: string): string {
  return clean(text)
    .replace(BEFORE_COMPANY, '')
    .replace(/^(?:careers?|carreiras?|karriere|kariera|empleos?)\s+(?=\p{Lu})/iu, '')
    .replace(AFTER_COMPANY, '')
    .replace(/^(?:at|bei|chez|by|@|the logo of)\s+|\s+(?:logo|home(?:page)?)$/giu, '')
    .replace(/\s+(?:recrute(?:nt)?|sucht|zoekt|busca|is hiring)$/u, '')
    .replace(/[\s|–:·*★-]+$/u, '')
    .trim();
}
