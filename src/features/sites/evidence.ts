import type { Line } from '../../core/domain/posting.ts';
import { agree } from './agree.ts';
import { AT_A_TIME, type Pruner } from './prune.ts';
import type { Page } from './site.ts';
import type { Steps } from './steps.ts';
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
  OTHER_ADDRESS,
  OTHER_PAGES,
  PERSON,
  REQUIREMENTS,
  TERMS,
} from './words.ts';

/**
 * How much speaks for a posting. Headings count when text follows them; a form of employment, a way
 * to apply, an address and demands in the text add to them; a page that says it is an article, a
 * product or a list of questions loses.
 */
export function* evidence(
  page: Page,
  root: ParentNode,
  lines: readonly Line[],
  title: string | null,
  pruner: Pruner,
): Steps<number> {
  const { duties, terms, demands, whole, ...headed } = countSigns(lines);
  const requirements = headed.requirements + (hasTabOfDemands(root) ? 1 : 0);
  let score = Math.min(requirements, 2) * 1.5 + (duties > 0 ? 1.5 : 0) + (terms > 0 ? 0.5 : 0);
  if (requirements > 0 && duties > 0) score += 1;
  score += Math.min(demands, 5) * 0.5;
  if (requirements + duties === 0 && demands < 2) score -= 2;
  const untitled = title === null || NOT_A_TITLE.test(fold(title));
  const occupation = !untitled && OCCUPATION.test(fold(title));
  const facts = [
    hasApply(root) || /\S@\S+\.\w/.test(whole) ? 1.5 : 0,
    JOB_ADDRESS.test(fold(page.url.hostname + page.url.pathname + page.url.search)) ? 1 : 0,
    !untitled && isNamedByAddress(page.url, title) ? 1 : 0,
    (yield* saysEmployment(pruner)) ? 0.5 : 0,
    PAY_RANGE.test(whole) ? 1 : 0,
    HIRES.test(whole) || HIRES.test(fold(page.document.title)) ? 1 : 0,
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

/** "Your profile" as the name of a tab: its text has no heading of its own. */
function hasTabOfDemands(root: ParentNode): boolean {
  return Array.from(root.querySelectorAll('[role="tab"]')).some(({ textContent }) =>
    REQUIREMENTS.test(fold(textContent.trim())),
  );
}

/** "£17 to £21 an hour": shops and surveys give one figure, or none for a time. */
const PAY_RANGE =
  /[£$€]\s?\d[\d.,]*k?\s?(?:to|bis|a|[–—-])\s?[£$€]?\s?\d[\d.,]*k?.{0,12}\b(?:hour|hr|year|annum|month|week|stunde|jahr|monat|mes|mois)\b/;

/** "/careers/night-baker-stirling": a page of its own, under an address for jobs. */
function isNamedByAddress({ pathname }: URL, title: string): boolean {
  const [last = '', ...above] = pathname.split('/').filter(Boolean).reverse();
  return JOB_ADDRESS.test(fold(`/${above.join('/')}/`)) && agree(last, title);
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
    if (href.startsWith('mailto:') && asksToApply(control.parentElement)) return true;
    const label = control.textContent.trim() || (control.getAttribute('value') ?? '');
    if (label.length > 0 && label.length < 60 && APPLY.test(fold(label))) return true;
  }
  return false;
}

/** "Send us your CV" around an address of mail. */
function asksToApply(around: Element | null): boolean {
  const text = around?.textContent ?? '';
  return text.length < 160 && APPLY.test(fold(text));
}

const MAY_SAY = /^(?:LI|P|SPAN|DIV|DD|TD|A|FONT)$/;

/** A short text of its own that names a form of employment. */
function* saysEmployment(pruner: Pruner): Steps<boolean> {
  for (const [at, element] of pruner.sized(3, 100).entries()) {
    if (at % AT_A_TIME === 0) yield;
    if (element.childElementCount > 2 || !MAY_SAY.test(element.tagName)) continue;
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
  if (data.some((text) => /"JobPosting"/.test(text))) score -= 2;
  if (data.some((text) => OTHER_TYPES.test(text) && !text.includes('JobPosting'))) score += 2.5;
  if (url.pathname === '/' && url.search === '' && !OCCUPATION.test(fold(title ?? ''))) score += 2;
  if (NOT_A_TITLE.test(fold(title ?? ''))) score += 3;
  else if (ABOUT_WORK.test(fold(document.title))) score += 2;
  if (OTHER_ADDRESS.test(fold(url.hostname + url.pathname))) score += 1.5;
  if (
    document.querySelectorAll('time[datetime],[rel="author"],[itemprop="author"],.byline').length >
    1
  )
    score += 1;
  return score;
}
