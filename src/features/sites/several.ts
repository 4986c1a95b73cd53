import { textOf } from './dom.ts';
import { DUTIES, fold, OCCUPATION, REQUIREMENTS } from './words.ts';

/** One of several postings of a page, with the heading it begins with. */
export interface Section {
  readonly element: Element;
  readonly title: string;
}

/**
 * Sections side by side that each begin with an occupation and then ask for something: a page with
 * several postings, which open in place or stand one below the other. `heads` are the headings of
 * demands and duties in the page. Empty when the page is about one job.
 */
export function postingSections(heads: readonly Element[]): Section[] {
  const [first, ...others] = heads;
  if (first === undefined) return [];
  let around = first.parentElement;
  while (around !== null && others.some((head) => !around?.contains(head))) {
    around = around.parentElement;
  }
  const asking = Array.from(around?.children ?? []).filter((child) =>
    heads.some((head) => child !== head && child.contains(head)),
  );
  const sections = asking.flatMap((element) => {
    const heading = element.querySelector('h1,h2,h3,h4,h5,h6,summary,dt,b,strong');
    const title = heading === null ? '' : textOf(heading);
    const name = fold(title);
    const begins = OCCUPATION.test(name) && !REQUIREMENTS.test(name) && !DUTIES.test(name);
    return begins && title.length <= 100 ? [{ element, title }] : [];
  });
  return sections.length > 1 && sections.length === asking.length ? sections : [];
}

/** The one that the address points to, or the only one that is unfolded. */
export function openSection(
  sections: readonly Section[],
  document: Document,
  url: URL,
): Section | null {
  const target = url.hash.length > 1 ? document.getElementById(idIn(url.hash)) : null;
  const named = sections.find(
    ({ element }) =>
      target !== null &&
      (element.contains(target) || (target.contains(element) && isOnly(target, sections))),
  );
  if (named !== undefined) return named;
  const unfolded = sections.filter(({ element }) => element.matches('details[open]'));
  return unfolded.length === 1 ? (unfolded[0] ?? null) : null;
}

function isOnly(target: Element, sections: readonly Section[]): boolean {
  return sections.filter(({ element }) => target.contains(element)).length === 1;
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
