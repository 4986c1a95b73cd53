import { agree, squeeze } from './agree.ts';
import {
  firstWords,
  holds,
  isFuller,
  isSpelledShort,
  isSpokenOf,
  LEGAL_FORM,
  startsAlike,
  type Spoken,
} from './company-names.ts';
import { clean, precedes, textOf } from './dom.ts';
import { titleParts } from './page-title.ts';
import { BEFORE_COMPANY, siteNames, tidyCompany } from './site-names.ts';
import { EMPLOYMENT, fold, OCCUPATION, REQUIREMENTS, SECTION } from './words.ts';
import type { Page } from './site.ts';

const EMPLOYER = [
  '[itemprop="hiringOrganization"] [itemprop="name"]',
  '[itemprop="hiringOrganization"]',
  '[class*="company-name" i],[class*="companyName" i],[class*="company_name" i],[class*="org-name" i]',
  '[class*="employer-name" i],[class*="employer-title" i],[class*="employerName" i]',
  '[data-testid*="company-name" i],[data-testid*="companyName" i],[data-test*="employer" i]',
  '[class~="company" i],[class~="employer" i],[class$="-company"],[class$="-employer"]',
  'a[href*="/company/"],a[href*="/companies/"],a[href*="/employer/"],a[href*="/employers/"],a[href*="/cmp/"]',
];
/** A page of one employer, by number or by name, not the list of them nor the site's "about". */
function isEmployerPage(address: string, name: string): boolean {
  const slug = /\/(?:company|companies|employers?|cmp)\/([^/?#]+)/i.exec(address)?.[1];
  if (slug === undefined) return false;
  return /\d{3}/.test(slug) || squeeze(slug).includes(squeeze(name).slice(0, 5));
}
const NOT_EMPLOYER =
  'aside,nav,footer,header ul,form,[role="dialog"],[class*="similar" i],[class*="related" i],[class*="card" i]';
/** What is known of the posting when its employer is looked for. */
interface Known {
  readonly title: string | null;
  readonly location: string | null;
  /** The description as one text: employers are named in it, job boards are not. */
  readonly text: string;
  /** Where the description begins; the lines above it may name the employer. */
  readonly start: Element | undefined;
  /** Elements inside `start` that hold facts about the posting, not its description. */
  readonly facts: readonly Element[];
  /** Elements that are no content (navigation, other jobs) and facts of `start`. */
  readonly skip: (element: Element) => boolean;
  /** What a known job board calls itself: never the employer. */
  readonly boardNames: readonly string[];
  /** The employer's part of the address: surer than a part of the page's title that nothing backs. */
  readonly tenant: string | null;
}

/**
 * The employer: where the page's title or markup names it outright; else the part of the title, or
 * of the lines above the description, that the description itself speaks of; else the site.
 */
export function companyOf({ document }: Page, known: Known): string | null {
  const { title, boardNames } = known;
  const isBoard = (name: string): boolean =>
    boardNames.some((board) =>
      squeeze(name)
        .replace(/inc$|com$|corporation$/, '')
        .includes(board),
    );
  const outright = namedInTitle(document, title) ?? namedInMarkup(document, title, isBoard);
  if (outright !== null) return outright;
  const names = siteNames(document).filter((name) => !isBoard(name));
  const parts = titleParts(document)
    .filter((part) => (title === null || !agree(part, title)) && !SECTION.test(fold(part)))
    .flatMap((part) => [part, part.replace(/^[^,]* at /, '')])
    .map(tidyCompany)
    .filter((part) => part.length > 1 && !SECTION.test(fold(part)) && !isBoard(part));
  const spoken = { text: known.text, squeezed: squeeze(known.text) };
  const score = (name: string): number =>
    (isSpokenOf(name, spoken) ? 3 : 0) +
    (LEGAL_FORM.test(name) ? 2 : 0) +
    (names.some((other) => startsAlike(other, name) || holds(name, other)) ? 1 : 0) +
    (isSpelledShort(name, document.title) ? 3 : 0) -
    (/,\s*\S+$/.test(name) && !LEGAL_FORM.test(name) ? 2 : 0);
  const best = highest([...parts].reverse(), score);
  if (best !== null && score(best) >= 2) return longerName(document, best) ?? best;
  const above = highest(linesAbove(document, known), score);
  if (above !== null && score(above) >= 3) return above;
  // On a board the logo and the footer are the board's own.
  const own = boardNames.length === 0 ? highest(names, score) : null;
  if (best !== null && score(best) >= 1) return longerName(document, best) ?? best;
  return (
    own ??
    (known.tenant === null ? (best ?? firstWords(known.text)) : null) ??
    restOfTitle(document, title, spoken)
  );
}

/** "Librarian, Pelican Bay Library": what the page's title says besides the job's, if the text says it too. */
function restOfTitle(document: Document, title: string | null, spoken: Spoken): string | null {
  const rest = tidyCompany(
    clean(document.title)
      .replace(title ?? '', '')
      .replace(/^[\s,]+/, ''),
  );
  return rest !== '' && rest.length < 60 && isSpokenOf(rest, spoken) ? rest : null;
}

function highest(names: readonly string[], score: (name: string) => number): string | null {
  let best: string | null = null;
  let most = -Infinity;
  for (const name of new Set(names)) {
    const points = score(name);
    if (points <= most) continue;
    best = name;
    most = points;
  }
  return best;
}

function namedInMarkup(
  document: Document,
  title: string | null,
  isBoard: (name: string) => boolean,
): string | null {
  for (const selector of EMPLOYER) {
    for (const element of Array.from(document.querySelectorAll(selector))) {
      if (element.closest(NOT_EMPLOYER) !== null) continue;
      const address = element.getAttribute('href');
      const raw = textOf(firstBlock(element)).split(/\s[·|]\s/)[0] ?? '';
      if (SECTION.test(fold(raw)) || (address !== null && !isEmployerPage(address, raw))) continue;
      const text = tidyCompany(raw);
      if (text.length < 2 || text.length > 80 || text === title || isBoard(text)) continue;
      if (!SECTION.test(fold(text)) && !/^(?:company|about|companies|employers?)\b/i.test(text)) {
        return text;
      }
    }
  }
  // "Careers at X" over the posting (Workday's own `h1`).
  for (const banner of Array.from(
    document.querySelectorAll('header h1,header h2,[role="banner"] h1'),
  )) {
    if (banner.closest('[class*="modal" i],[role="dialog"]') !== null) continue;
    const text = textOf(banner);
    const name = tidyCompany(text);
    if (name !== '' && name !== text && name !== title) return name;
  }
  return null;
}

/** The name before the slogan, where each has an element of its own. */
function firstBlock(element: Element): Element {
  const [first, second] = Array.from(element.children);
  const isBlock = (child: Element | undefined): boolean =>
    /^(?:P|DIV|H\d)$/.test(child?.tagName ?? '');
  return first && isBlock(first) && isBlock(second) && textOf(first) !== '' ? first : element;
}

/** "Job Application for X at Y", "X @ Y", "Y hiring X in Z", "Careers at Y: X". */
function namedInTitle(document: Document, title: string | null): string | null {
  const whole = clean(document.title);
  const hiring = /^(.{2,60}?) (?:is )?hiring /.exec(whole)?.[1];
  if (hiring !== undefined) return hiring;
  if (title === null) return null;
  const at = whole.indexOf(title);
  if (at < 0) return null;
  const after = /^\s*(?: at | @ | bei | chez )\s*([^|–—·]{2,60}?)(?:\s+[|–—·-]\s.*)?$/u.exec(
    whole.slice(at + title.length),
  )?.[1];
  if (after !== undefined) return tidyCompany(after);
  const before = whole.slice(0, at).replace(/[\s:–|-]+$/u, '');
  return BEFORE_COMPANY.test(before) && !/[|–·]/u.test(before) ? tidyCompany(before) : null;
}

/** Short texts before the description, cut at the dots and bars between facts. */
function linesAbove(document: Document, { title, location, start, facts, skip }: Known): string[] {
  if (start === undefined) return [];
  const found: string[] = [];
  const inFacts = (element: Element): boolean => facts.some((fact) => fact.contains(element));
  for (const element of document.querySelectorAll('p,div,span,li,a,h2,h3,h4,dd,b,td')) {
    if (!precedes(element, start) && !start.contains(element)) break;
    if (start.contains(element) && !inFacts(element)) continue;
    // Containers first: the text of each would be gathered again for every level.
    if (element.querySelector('p,div,ul,li,dt,a,h1,h2') !== null) continue;
    if (element.textContent.length > 120 || element.closest('nav,footer,aside') !== null) continue;
    if (!inFacts(element) && isWithin(element, skip)) continue;
    if (isLabel(element) || isOtherFact(element)) continue;
    for (const part of textOf(element).split(/\s[·|•–—]\s/u)) {
      const name = tidyCompany(part);
      if (name.length < 2 || name.length > 60 || /^us$/i.test(name)) continue;
      if (name === title || name === location || EMPLOYMENT.test(fold(name))) continue;
      // "Maintenance" of a "Maintenance Technician" is a department.
      if (squeeze(title ?? '').startsWith(squeeze(name))) continue;
      // A card of another job or a heading, not an employer.
      if (!LEGAL_FORM.test(name) && (OCCUPATION.test(fold(name)) || REQUIREMENTS.test(fold(name))))
        continue;
      if (!SECTION.test(fold(name)) && !SECTION.test(fold(part))) found.push(name);
    }
  }
  return found.slice(-40);
}

/** "Location:" in bold, with the colon in it or after it, or the first cell of a row. */
function isLabel(element: Element): boolean {
  const { textContent, nextSibling, nextElementSibling, previousElementSibling } = element;
  if (
    element.parentElement?.getAttribute('role') === 'row' &&
    nextElementSibling !== null &&
    previousElementSibling === null
  )
    return true;
  return textContent.trimEnd().endsWith(':') || /^\s*:/.test(nextSibling?.nodeValue ?? '');
}

/** What stands after a label that does not speak of the employer: the department, the schedule. */
function isOtherFact({ previousElementSibling: label }: Element): boolean {
  if (label === null) return false;
  const isNamed =
    /^D[TD]$/.test(label.tagName) ||
    /label/i.test(label.getAttribute('class') ?? '') ||
    isLabel(label);
  return isNamed && !EMPLOYER_LABEL.test(fold(textOf(label)));
}
const EMPLOYER_LABEL =
  /compan|employ|organi|firm|arbeit|societe|empres|aziend|bedrijf|werkgev|spolecn|pracodaw|arbetsg/;

function isWithin(element: Element, skip: (element: Element) => boolean): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    if (skip(up)) return true;
  }
  return false;
}

/** The page title says "Kerbside", a line near the heading "Kerbside Logistics · Birmingham". */
function longerName(document: Document, part: string): string | null {
  const [begin = ''] = part.split(' ');
  for (const element of document.querySelectorAll('p,div,span,li,h2,h3,dd,td,font')) {
    // Few pass this, and it is the cheapest to ask.
    const { textContent: text } = element;
    if (text.length > 160 || !text.includes(begin) || element.closest('footer')) continue;
    if (element.children.length > 3 || element.querySelector('a,ul,div,p') !== null) continue;
    const [lead] = textOf(element).split(/\s[·|•–—-]\s|,\s|\n/u);
    if (lead === undefined || lead.length > 60 || lead === part) continue;
    if (isFuller(lead, part)) return lead;
  }
  return null;
}
