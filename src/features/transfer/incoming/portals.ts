import { safeLink } from './cert-link.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, type DraftField, emptyDraft, type SourceKind, tidy } from './draft.ts';
import { get, hasType, isFields, list } from './json.ts';
import type { Found } from './linkedin.ts';

/** What a portal's or CV's JSON holds, and which it is. */
export interface PortalFound extends Found {
  source: SourceKind;
}

type Reader = (value: unknown) => PortalFound | null;

/** Read JSON that a person saved from a portal; `null` when it is none of those known. */
export function readPortal(value: unknown): PortalFound | null {
  for (const reader of READERS) {
    const found = reader(value);
    if (found) return found;
  }
  return null;
}

const READERS: readonly Reader[] = [
  credly,
  accredible,
  microsoftLearn,
  trailhead,
  jsonResume,
  skillDescription,
];

function collect(source: SourceKind): PortalFound & { add: (draft: Draft) => void } {
  const found: PortalFound = { source, drafts: [], skipped: [] };
  const add = (draft: Draft) => {
    if (draft.title === '') found.skipped.push({ title: draft.issuer, reason: 'no-title' });
    else found.drafts.push(draft);
  };
  return Object.assign(found, { add });
}

/** Add texts that may name skills. */
function addTexts(draft: Draft, field: DraftField, values: readonly unknown[]): void {
  for (const value of values.slice(0, 200)) {
    const text = tidy(value, field === 'description' ? 4000 : 200);
    if (text !== '') draft.texts.push({ field, text });
  }
}

function credly(value: unknown): PortalFound | null {
  const entries = list(get(value, 'data') ?? value).filter((entry) =>
    isFields(get(entry, 'badge_template')),
  );
  if (entries.length === 0) return null;
  const found = collect('credly');
  for (const entry of entries) {
    const template = get(entry, 'badge_template');
    const draft = emptyDraft(tidy(get(template, 'name'), 300));
    const state = get(entry, 'state');
    if (state === 'revoked') {
      found.skipped.push({ title: draft.title, reason: 'revoked' });
      continue;
    }
    if (state === 'pending' || state === 'rejected') {
      found.skipped.push({ title: draft.title, reason: 'not-earned' });
      continue;
    }
    const id = tidy(get(entry, 'id'), 100);
    const organisations = list(get(entry, 'issuer', 'entities'));
    const primary = organisations.find((one) => get(one, 'primary') === true) ?? organisations[0];
    addTexts(
      draft,
      'skills',
      list(get(template, 'skills')).map((skill) => get(skill, 'name') ?? skill),
    );
    addTexts(
      draft,
      'alignment',
      list(get(template, 'alignments')).map((one) => get(one, 'name')),
    );
    addTexts(draft, 'description', [get(template, 'description')]);
    found.add({
      ...draft,
      issuer: tidy(get(primary, 'entity', 'name') ?? get(template, 'issuer', 'summary'), 200),
      issued: partialDate(get(entry, 'issued_at_date') ?? get(entry, 'issued_at')),
      expiry: expiryFrom(get(entry, 'expires_at_date') ?? get(entry, 'expires_at')),
      identifier: id,
      link: /^[\w-]{8,}$/.test(id) ? `https://www.credly.com/badges/${id}` : '',
    });
  }
  return found;
}

function accredible(value: unknown): PortalFound | null {
  const outer =
    get(value, 'data') ?? get(value, 'credentials') ?? get(value, 'credential') ?? value;
  const entries = list(outer)
    .map((entry) => get(entry, 'credential') ?? entry)
    .filter(
      (entry) =>
        typeof get(entry, 'issued_on') === 'string' &&
        (isFields(get(entry, 'group')) || isFields(get(entry, 'issuer'))),
    );
  if (entries.length === 0) return null;
  const found = collect('accredible');
  for (const entry of entries) {
    const draft = emptyDraft(
      tidy(
        get(entry, 'group', 'course_name') ?? get(entry, 'group_name') ?? get(entry, 'name'),
        300,
      ),
    );
    if (typeof get(entry, 'revoked_at') === 'string') {
      found.skipped.push({ title: draft.title, reason: 'revoked' });
      continue;
    }
    addTexts(
      draft,
      'skills',
      list(get(entry, 'learning_outcomes') ?? get(entry, 'group', 'learning_outcomes')),
    );
    addTexts(draft, 'description', [
      get(entry, 'description') ?? get(entry, 'group', 'course_description'),
    ]);
    found.add({
      ...draft,
      issuer: tidy(get(entry, 'issuer', 'name'), 200),
      issued: partialDate(get(entry, 'issued_on')),
      expiry: expiryFrom(get(entry, 'expired_on')),
      identifier: tidy(get(entry, 'uuid') ?? get(entry, 'id'), 300),
      link: safeLink(get(entry, 'url')),
    });
  }
  return found;
}

/** Certifications and exams; modules are steps of learning, not credentials. Names and e-mail stay out. */
function microsoftLearn(value: unknown): PortalFound | null {
  const data = get(value, 'certificationData');
  if (!isFields(data)) return null;
  const found = collect('microsoft-learn');
  for (const group of ['activeCertifications', 'historicalCertifications']) {
    for (const entry of list(get(data, group))) {
      const draft = emptyDraft(tidy(get(entry, 'name'), 300));
      found.add({
        ...draft,
        issuer: 'Microsoft',
        issued: partialDate(get(entry, 'dateEarned')),
        expiry: expiryFrom(get(entry, 'expiration') ?? get(entry, 'expirationDate')),
        identifier: tidy(get(entry, 'certificationNumber'), 300),
      });
    }
  }
  return found;
}

function trailhead(value: unknown): PortalFound | null {
  const entries =
    get(value, 'data', 'profile', 'credential', 'certifications') ??
    get(value, 'profile', 'credential', 'certifications') ??
    get(value, 'credential', 'certifications') ??
    get(value, 'certifications');
  const known = list(entries).filter(
    (entry) => typeof get(entry, 'title') === 'string' && get(entry, 'dateCompleted') !== undefined,
  );
  if (known.length === 0) return null;
  const found = collect('trailhead');
  for (const entry of known) {
    const draft = emptyDraft(tidy(get(entry, 'title'), 300));
    if (partialDate(get(entry, 'dateCompleted')) === null) {
      found.skipped.push({ title: draft.title, reason: 'not-earned' });
      continue;
    }
    addTexts(draft, 'skills', [get(entry, 'product')]);
    addTexts(draft, 'description', [get(entry, 'description')]);
    const lapsed =
      get(entry, 'status', 'expired') === true ? get(entry, 'status', 'date') : undefined;
    found.add({
      ...draft,
      issuer: 'Salesforce',
      issued: partialDate(get(entry, 'dateCompleted')),
      expiry: expiryFrom(get(entry, 'dateExpired') ?? lapsed),
    });
  }
  return found;
}

function jsonResume(value: unknown): PortalFound | null {
  const certificates = get(value, 'certificates');
  const skills = get(value, 'skills');
  const known = isFields(get(value, 'basics')) || String(get(value, '$schema')).includes('resume');
  if (!Array.isArray(certificates) && !(known && Array.isArray(skills))) return null;
  const found = collect('json-resume');
  for (const entry of list(certificates)) {
    const draft = emptyDraft(tidy(get(entry, 'name') ?? get(entry, 'title'), 300));
    found.add({
      ...draft,
      issuer: tidy(get(entry, 'issuer'), 200),
      issued: partialDate(get(entry, 'date')),
      expiry: expiryFrom(
        get(entry, 'expires') ?? get(entry, 'expiryDate') ?? get(entry, 'endDate'),
      ),
      identifier: tidy(get(entry, 'id') ?? get(entry, 'identifier'), 300),
      link: safeLink(get(entry, 'url')),
    });
  }
  for (const entry of list(skills)) {
    const name = tidy(get(entry, 'name') ?? entry, 200);
    if (name === '') continue;
    const draft: Draft = { ...emptyDraft(name), kind: 'experience', texts: [] };
    addTexts(draft, 'skills', [name, ...list(get(entry, 'keywords'))]);
    found.add(draft);
  }
  return found;
}

/** A skill as a dictionary describes it: nobody holds it by having the file, so it is declared. */
function skillDescription(value: unknown): PortalFound | null {
  const entries = list(value).filter((entry) => hasType(entry, 'RichSkillDescriptor'));
  if (entries.length === 0) return null;
  const found = collect('skill-description');
  for (const entry of entries) {
    const name = tidy(get(entry, 'skillName') ?? get(entry, 'name'), 200);
    const draft: Draft = { ...emptyDraft(name), kind: 'experience', texts: [] };
    addTexts(draft, 'skills', [name]);
    addTexts(draft, 'description', [get(entry, 'skillStatement')]);
    found.add(draft);
  }
  return found;
}
