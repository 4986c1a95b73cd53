import { safeLink } from './cert-link.ts';
import { addTexts, collect, type PortalFound } from './collect.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, emptyDraft, tidy } from './draft.ts';
import { get, isFields, list } from './json.ts';

/** JSON Resume, in the schema's spelling and in those that older and other writers use. */
export function jsonResume(value: unknown): PortalFound | null {
  const known = isFields(get(value, 'basics')) || String(get(value, '$schema')).includes('resume');
  const certificates =
    get(value, 'certificates') ?? (known ? get(value, 'certifications') : undefined);
  const skills = get(value, 'skills');
  if (!Array.isArray(certificates) && !(known && Array.isArray(skills))) return null;
  return cv(list(certificates), list(skills), ['id', 'identifier', 'credentialId']);
}

/** The export of Reactive Resume: the same parts, as lists of items in sections. */
export function reactiveResume(value: unknown): PortalFound | null {
  const sections = get(value, 'sections');
  const certificates = get(sections, 'certifications', 'items');
  const skills = get(sections, 'skills', 'items');
  if (!isFields(get(value, 'basics'))) return null;
  if (!Array.isArray(certificates) && !Array.isArray(skills)) return null;
  const shown = (item: unknown) => get(item, 'visible') !== false && get(item, 'hidden') !== true;
  // Its `id` numbers the items of the page and says nothing about a certificate.
  return cv(list(certificates).filter(shown), list(skills).filter(shown), ['credentialId']);
}

function cv(
  certificates: readonly unknown[],
  skills: readonly unknown[],
  numbers: readonly string[],
): PortalFound {
  const found = collect('json-resume');
  for (const entry of certificates) {
    const first = (...names: string[]) =>
      names.map((name) => get(entry, name)).find((one) => one !== undefined && one !== null);
    const url = first('url', 'link', 'website');
    found.add({
      ...emptyDraft(tidy(first('name', 'title'), 300)),
      issuer: tidy(first('issuer', 'authority', 'organization'), 200),
      issued: partialDate(first('date', 'issueDate', 'issued', 'startDate')),
      expiry: expiryFrom(first('expires', 'expiryDate', 'expirationDate', 'endDate')),
      identifier: tidy(first(...numbers), 300),
      link: safeLink(isFields(url) ? (get(url, 'href') ?? get(url, 'url')) : url),
    });
  }
  for (const entry of skills) {
    const name = tidy(get(entry, 'name') ?? entry, 200);
    if (name === '') continue;
    const draft: Draft = { ...emptyDraft(name), kind: 'experience', texts: [] };
    addTexts(draft, 'skills', [name, ...list(get(entry, 'keywords'))]);
    found.add(draft);
  }
  return found;
}
