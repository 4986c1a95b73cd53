import { agree } from './agree.ts';
import { clean, orNull, outermost, textOf } from './dom.ts';
import type { Found, Page } from './site.ts';

const SCOPE = '[itemtype*="schema.org/JobPosting" i]';
/** Properties whose text is description, in whatever order the page puts them. */
const DESCRIPTION = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'incentiveCompensation',
];
const LEAST_TEXT = 120;

/** The posting that the page marks up as schema.org microdata (SmartRecruiters, SuccessFactors, …). */
export function readMicrodata({ document }: Page): Found | null {
  const scopes = Array.from(document.querySelectorAll(SCOPE));
  const readable = scopes
    .map(readScope)
    .filter((found) => found !== null)
    .filter(({ title }) => title !== null);
  if (readable.length <= 1) return readable[0] ?? null;
  // Several: a list, or the posting with similar ones below. Only the page's heading can tell.
  const heads = Array.from(document.querySelectorAll('h1'), textOf);
  heads.push(document.title);
  const shown = readable.filter(({ title }) => heads.some((head) => agree(title ?? '', head)));
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

function readScope(scope: Element): Found | null {
  const own = (name: string): Element[] =>
    Array.from(scope.querySelectorAll(`[itemprop~="${name}"]`)).filter(
      (element) => element.parentElement?.closest('[itemscope]') === scope,
    );
  const nodes = outermost(
    Array.from(
      scope.querySelectorAll(DESCRIPTION.map((name) => `[itemprop~="${name}"]`).join(',')),
    ).filter((element) => element.parentElement?.closest('[itemscope]') === scope),
  );
  const length = nodes.reduce((sum, node) => sum + clean(node.textContent).length, 0);
  if (length < LEAST_TEXT) return null;
  return {
    title: valueOf(own('title')[0]) ?? valueOf(own('name')[0]),
    company: nameIn(own('hiringOrganization')[0]),
    location: placeIn(own('jobLocation')[0]),
    jobId: valueOf(own('identifier')[0]),
    nodes,
  };
}

function valueOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  return orNull(clean(element.getAttribute('content') ?? '')) ?? orNull(textOf(element));
}

function nameIn(element: Element | undefined): string | null {
  return valueOf(element?.querySelector('[itemprop~="name"]') ?? undefined) ?? valueOf(element);
}

function placeIn(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    valueOf(element.querySelector(`[itemprop~="${name}"]`) ?? undefined),
  );
  return orNull(parts.filter((part) => part !== null).join(', ')) ?? valueOf(element);
}
