import { allOf, clean, first, firstText, orNull, precedes, textOf } from './dom.ts';
import type { Found, Identity, Page, Site } from './site.ts';

/**
 * LinkedIn serves three page structures at the same time, by account and experiment.
 *
 * - guest pages and fragments: proven on real saved pages of 2020–2024;
 * - classic logged-in pages (Ember) and the new layout of 2025/26 (server-driven, hashed classes,
 *   `componentkey`): from the code of living tools of 2026, not proven on a real page.
 *
 * Interface words are localised, class names of the new layout change with each build: neither is
 * used. Page-level JSON-LD is not trusted: on lists it describes the first card, on old guest pages
 * its description is null.
 */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  distrustsPageData: true,
  identify,
  // A class that only guest pages have is found at once; what tells the others costs a walk each.
  read: (page) =>
    (page.document.getElementsByClassName(GUEST_TEXT)[0] !== undefined ? readGuest(page) : null) ??
    readNewLayout(page) ??
    readClassic(page) ??
    readGuest(page),
  pane,
};

const GUEST_TEXT = 'show-more-less-html__markup';
const VIEW = /\/jobs\/view\/(?:[^/?#]*-)?(\d+)/;
const GUEST_API = /\/jobs-guest\/jobs\/api\/jobPosting\/(?:[^/?#]*-)?(\d+)/;

function identify(url: URL): Identity {
  const path = decoded(url.pathname);
  const id = VIEW.exec(path)?.[1] ?? GUEST_API.exec(path)?.[1];
  if (id !== undefined) return { kind: 'detail', jobId: id };
  if (!/^\/(?:comm\/|m\/)?(?:jobs|jobs-guest)(?:\/|$)/.test(path))
    return { kind: 'none', jobId: null };
  const current = url.searchParams.get('currentJobId');
  if (current !== null && /^\d+$/.test(current)) return { kind: 'detail', jobId: current };
  return { kind: 'list', jobId: null };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The new layout: the description carries the job id in `id` and `componentkey`. */
function readNewLayout({ document, identity }: Page): Found | null {
  const keyed = Array.from(
    document.querySelectorAll(
      '[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]',
    ),
  );
  const idOf = (element: Element): string | null =>
    /AboutTheJob_(\d+)/.exec(
      `${element.getAttribute('componentkey') ?? ''} ${element.getAttribute('id') ?? ''}`,
    )?.[1] ?? null;
  // A description with another id is the job that was open before this one.
  const about =
    identity.jobId === null
      ? keyed[0]
      : (keyed.find((element) => idOf(element) === identity.jobId) ??
        (keyed.length === 0 ? unkeyed(document) : null));
  if (about === undefined || about === null) return null;
  const jobId = idOf(about) ?? identity.jobId;
  const boxes = allOf(about, ['[data-testid="expandable-text-box"]']);
  const top = topOf(about);
  const company = companyOf(top, about) ?? titleParts(document)?.company ?? null;
  return {
    title:
      linkTitle(document, jobId, about) ??
      titleParts(document)?.title ??
      lineAfterCompany(top, about, company),
    company,
    location: placeOf(top, about),
    jobId,
    nodes: boxes.length > 0 ? boxes : [about],
  };
}

/** The same block when only the component's type is left to tell it by. */
function unkeyed(document: Document): Element | null {
  return document.querySelector('[data-sdui-component$="aboutTheJob"]');
}

/** The smallest element around the description that also holds a link to the company before it. */
function topOf(about: Element): Element {
  let top = about;
  for (let up = about.parentElement; up !== null && up.tagName !== 'BODY'; up = up.parentElement) {
    top = up;
    const link = up.querySelector('a[href*="/company/"]');
    if (link !== null && precedes(link, about)) break;
  }
  return top;
}

function companyOf(top: Element, about: Element): string | null {
  for (const link of Array.from(top.querySelectorAll('a[href*="/company/"]'))) {
    if (precedes(about, link)) break;
    const text = textOf(link) || labelled(link);
    if (text !== '') return text;
  }
  return null;
}

/** "Company, Name." in the interface's language: what follows the first comma. */
function labelled(link: Element): string {
  const label = (link.closest('[aria-label]') ?? link).getAttribute('aria-label') ?? '';
  return clean(/^[^,:，：]{2,30}[,:，：](.+?)[.。]?$/u.exec(label)?.[1] ?? '');
}

/** A link to the posting itself; cards of the list have none in this layout. */
function linkTitle(document: Document, jobId: string | null, about: Element): string | null {
  if (jobId === null) return null;
  for (const link of Array.from(document.querySelectorAll(`a[href*="/jobs/view/${jobId}"]`))) {
    if (precedes(about, link)) break;
    const text = link.closest('[componentkey^="job-card"]') === null ? textOf(link) : '';
    if (text !== '') return text;
  }
  return null;
}

/** "Title | Company | LinkedIn", with the count of notifications before it at times. */
function titleParts(document: Document): { title: string; company: string } | null {
  const parts = clean(document.title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(' | ');
  if (parts.length < 3 || parts[parts.length - 1] !== 'LinkedIn') return null;
  const title = parts.slice(0, -2).join(' | ');
  const company = parts[parts.length - 2] ?? '';
  return title === '' || company === '' ? null : { title, company };
}

/** In the top card the title is the first paragraph or heading that is not the company. */
function lineAfterCompany(top: Element, about: Element, company: string | null): string | null {
  for (const element of Array.from(top.querySelectorAll('h1,h2,p'))) {
    if (precedes(about, element)) break;
    const text = textOf(element);
    if (text !== '' && text !== company && !text.includes(' · ')) return text;
  }
  return null;
}

/** The line under the title: "place · age · applicants". */
function placeOf(top: Element, about: Element): string | null {
  for (const element of Array.from(top.querySelectorAll('p,div,span'))) {
    if (precedes(about, element)) break;
    if (element.contains(about)) continue;
    const text = textOf(element);
    const dot = text.indexOf(' · ');
    if (
      dot > 0 &&
      text.length < 300 &&
      element.querySelector('a[href*="/company/"],p,div') === null
    )
      return text.slice(0, dot);
  }
  return null;
}

/** Classic logged-in pages, alone or beside the list. */
function readClassic({ document, identity }: Page): Found | null {
  const description = first(document, [
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
    '.jobs-description__content',
    '.jobs-box__html-content',
    '.jobs-description',
  ]);
  if (description === null) return null;
  const card = first(document, [
    '.job-details-jobs-unified-top-card__container--two-pane',
    '.jobs-unified-top-card',
    '.jobs-search__job-details--container',
    '.job-view-layout',
    '.jobs-details',
  ]);
  const scope: ParentNode = card ?? document;
  const titleSelectors = [
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title',
    '.jobs-details-top-card__job-title',
  ];
  const heading = first(document, titleSelectors);
  const shown = /\/jobs\/view\/(\d+)/.exec(
    heading?.querySelector('a[href*="/jobs/view/"]')?.getAttribute('href') ?? '',
  )?.[1];
  // After a click in the list the pane shows the former job until the new one arrives.
  if (shown !== undefined && identity.jobId !== null && shown !== identity.jobId) return null;
  const place = firstText(document, [
    '.job-details-jobs-unified-top-card__tertiary-description-container',
    '.job-details-jobs-unified-top-card__primary-description-container',
    '.jobs-unified-top-card__bullet',
    '.jobs-unified-top-card__primary-description',
  ]);
  return {
    title:
      heading === null
        ? (firstText(scope, ['h1']) ?? titleParts(document)?.title ?? null)
        : textOf(heading),
    company:
      firstText(document, [
        '.job-details-jobs-unified-top-card__company-name',
        '.jobs-unified-top-card__company-name',
        '.jobs-details-top-card__company-url',
      ]) ??
      firstText(scope, ['a[href*="/company/"]']) ??
      titleParts(document)?.company ??
      null,
    location: orNull(place?.split(' · ')[0]?.trim()),
    jobId: shown ?? identity.jobId,
    nodes: [description],
  };
}

/** Guest pages, the fragment that guest lists load, and the pane beside a guest list. */
function readGuest({ document, identity }: Page): Found | null {
  const description = first(document, [
    '.description__text .show-more-less-html__markup',
    '.show-more-less-html__markup',
    // 2020: the text stood there directly.
    '.description__text',
  ]);
  if (description === null) return null;
  const title = firstText(document, ['.top-card-layout__title', '.topcard__title']);
  const link = document.querySelector('a.topcard__link[href*="/jobs/view/"]');
  const shown = VIEW.exec(decoded(link?.getAttribute('href') ?? ''))?.[1];
  if (shown !== undefined && identity.jobId !== null && shown !== identity.jobId) return null;
  return {
    title,
    company: firstText(document, [
      '.topcard__org-name-link',
      // A company without a page of its own is plain text.
      '.topcard__flavor:not(.topcard__flavor--bullet):not(.topcard__flavor--metadata)',
    ]),
    location: firstText(document, ['.topcard__flavor--bullet:not(.topcard__flavor--metadata)']),
    jobId: identity.jobId ?? shown ?? null,
    nodes: [description],
  };
}

const KNOWN_DESCRIPTION =
  '[componentkey^="JobDetails_AboutTheJob_"],#job-details,.jobs-description,.show-more-less-html__markup';

/**
 * For a layout nobody has seen yet: the element around something that carries the job's id, large
 * enough to hold a description and not a card of the list.
 */
function pane({ document, identity }: Page): Element | null {
  const id = identity.jobId;
  // A layout that is known but holds another job is not unknown: it is about to change.
  if (id === null || document.querySelector(KNOWN_DESCRIPTION) !== null) return null;
  const carriers = document.querySelectorAll(
    `[componentkey$="_${id}"],[data-job-id="${id}"],[data-entity-urn$=":${id}"],a[href*="/jobs/view/${id}"],[id$="_${id}"]`,
  );
  for (const carrier of Array.from(carriers)) {
    if (carrier.closest('li,[role="button"],[componentkey^="job-card"]') !== null) continue;
    for (
      let up: Element | null = carrier;
      up !== null && up.tagName !== 'BODY';
      up = up.parentElement
    ) {
      if (up.textContent.length > 400) return up;
    }
  }
  return null;
}
