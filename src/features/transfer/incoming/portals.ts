import { safeLink } from './cert-link.ts';
import { addTexts, collect, type PortalFound } from './collect.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, emptyDraft, tidy } from './draft.ts';
import { get, hasType, inside, isFields, list } from './json.ts';
import { CAPS } from './refusal.ts';
import { jsonResume, reactiveResume } from './resume.ts';

type Reader = (value: unknown) => PortalFound | null;

/**
 * Read JSON that a person saved from a portal; `null` when it is none of those known. What was saved
 * may lie in a wrapping of its own (the answer of a server, a list of answers), so deeper layers are
 * looked at when nothing is known further out.
 */
export function readPortal(value: unknown): PortalFound | null {
  let layer: readonly unknown[] = [value];
  for (let depth = 0; depth < 6; depth += 1) {
    for (const reader of READERS) {
      const [first, ...others] = layer.flatMap((one) => reader(one) ?? []);
      if (!first) continue;
      for (const { drafts, skipped } of others) {
        first.drafts.push(...drafts);
        first.skipped.push(...skipped);
      }
      return first;
    }
    layer = layer
      .flatMap(inside)
      .filter((one) => typeof one === 'object' && one !== null)
      .slice(0, CAPS.rows);
  }
  return null;
}

const READERS: readonly Reader[] = [
  credly,
  accredible,
  microsoftLearn,
  trailhead,
  trailheadAwards,
  jsonResume,
  reactiveResume,
  skillDescription,
];

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
      issuer: credlyIssuer(get(entry, 'issuer')) || credlyIssuer(get(template, 'issuer')),
      issued: partialDate(get(entry, 'issued_at_date') ?? get(entry, 'issued_at')),
      expiry: expiryFrom(get(entry, 'expires_at_date') ?? get(entry, 'expires_at')),
      identifier: id,
      link: /^[\w-]{8,}$/.test(id) ? `https://www.credly.com/badges/${id}` : '',
    });
  }
  return found;
}

/** Credly names an issuer by its organisations, by one name, or in a sentence. */
function credlyIssuer(issuer: unknown): string {
  const all = list(get(issuer, 'entities'));
  const first = all.find((one) => get(one, 'primary') === true) ?? all[0];
  const said = tidy(get(issuer, 'summary'), 200).replace(/^issued by /i, '');
  return tidy(get(first, 'entity', 'name') ?? get(issuer, 'name'), 200) || said;
}

function accredible(value: unknown): PortalFound | null {
  const outer =
    get(value, 'data') ?? get(value, 'credentials') ?? get(value, 'credential') ?? value;
  const entries = list(outer)
    .map((entry) => get(entry, 'credential') ?? entry)
    .filter(
      (entry) =>
        get(entry, 'issued_on') !== undefined &&
        (isFields(get(entry, 'group')) || isFields(get(entry, 'issuer'))),
    );
  if (entries.length === 0) return null;
  const found = collect('accredible');
  for (const entry of entries) {
    // The name is the credential's; a group may hold several. The holder's name never is one.
    const own = get(entry, 'name');
    const draft = emptyDraft(
      tidy(own === get(entry, 'recipient', 'name') ? '' : own, 300) ||
        tidy(get(entry, 'group', 'course_name') ?? get(entry, 'group_name'), 300),
    );
    const revoked = typeof get(entry, 'revoked_at') === 'string';
    if (
      revoked ||
      get(entry, 'complete') === false ||
      partialDate(get(entry, 'issued_on')) === null
    ) {
      found.skipped.push({ title: draft.title, reason: revoked ? 'revoked' : 'not-earned' });
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
  const applied =
    get(value, 'appliedSkillsData', 'appliedSkillsCredentials') ??
    get(value, 'appliedSkillsCredentials') ??
    awarded(get(value, 'credentials'));
  if (!isFields(data) && !Array.isArray(applied)) return null;
  const found = collect('microsoft-learn');
  for (const entry of list(applied)) {
    found.add({
      ...emptyDraft(tidy(get(entry, 'title') ?? get(entry, 'name'), 300)),
      issuer: 'Microsoft',
      issued: partialDate(get(entry, 'awardedOn') ?? get(entry, 'dateEarned')),
      expiry: expiryFrom(get(entry, 'expiresOn')),
      identifier: tidy(get(entry, 'credentialId'), 300),
    });
  }
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

/** A list of credentials as Microsoft's own pages ask for it. */
function awarded(entries: unknown): unknown[] | undefined {
  const known = list(entries).filter((entry) => get(entry, 'awardedOn') !== undefined);
  return known.length > 0 ? known : undefined;
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

/** The other half of a Trailblazer's profile: badges of modules and projects, and superbadges. */
function trailheadAwards(value: unknown): PortalFound | null {
  const edges = list(
    get(value, 'data', 'profile', 'earnedAwards', 'edges') ??
      get(value, 'profile', 'earnedAwards', 'edges') ??
      get(value, 'earnedAwards', 'edges'),
  ).filter((edge) => isFields(get(edge, 'node', 'award')));
  if (edges.length === 0) return null;
  const found = collect('trailhead');
  for (const edge of edges) {
    const award = get(edge, 'node', 'award');
    const issued = partialDate(get(edge, 'node', 'earnedAt'));
    const draft = emptyDraft(tidy(get(award, 'title'), 300));
    if (issued === null) {
      found.skipped.push({ title: draft.title, reason: 'not-earned' });
      continue;
    }
    addTexts(draft, 'description', [get(award, 'content', 'description')]);
    const link = safeLink(get(award, 'content', 'webUrl'));
    found.add({
      ...draft,
      issuer: 'Salesforce Trailhead',
      issued,
      expiry: { kind: 'never' },
      link,
    });
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
