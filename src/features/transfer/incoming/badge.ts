import { safeLink } from './cert-link.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { type Draft, emptyDraft, type Found, tidy } from './draft.ts';
import { get, hasType, inside, isFields, list, parseJson, words } from './json.ts';
import { CAPS, refuse } from './refusal.ts';

const PRESENTATION = ['VerifiablePresentation'];
const CREDENTIAL = ['VerifiableCredential', 'OpenBadgeCredential', 'AchievementCredential'];
const EARNED = ['Completed', 'completed'];
/** The head is JSON: it begins with `{"`, `{ ` or a brace and a line break. */
const JWT = /^e[wy][\w-]+\.[\w-]+\.[\w-]*$/;

/** Whether a text is a compact JWS: three parts, of which the first two hold JSON. */
export function isJwt(text: string): boolean {
  return JWT.test(text.trim());
}

/**
 * Open Badges 1 to 3, Verifiable Credentials, CLR and bundles of them: what they say, unverified.
 * `null` when the value is none of these.
 */
export function readBadge(value: unknown): Found | null {
  const found: Found = { drafts: [], skipped: [] };
  return take(value, found, 0) ? found : null;
}

function take(value: unknown, found: Found, level: number): boolean {
  if (level > 8) return false;
  if (found.drafts.length > CAPS.credentials) refuse('import-too-much-inside');
  if (typeof value === 'string') return isJwt(value) && take(fromJwt(value), found, level + 1);
  if (Array.isArray(value)) {
    let some = false;
    for (const member of value as unknown[]) some = take(member, found, level + 1) || some;
    return some;
  }
  if (!isFields(value)) return false;
  if (Array.isArray(value['contents'])) return takeWallet(value['contents'], found, level);
  if (hasType(value, ...PRESENTATION) || isFields(value['vp'])) {
    const members = list(
      get(value, 'verifiableCredential') ?? get(value, 'vp', 'verifiableCredential'),
    );
    for (const member of members) if (!take(member, found, level + 1)) unreadable(member, found);
    return members.length > 0;
  }
  if (hasType(value, 'EndorsementCredential')) {
    found.skipped.push({ title: tidy(words(get(value, 'name')), 80), reason: 'endorsement' });
    return true;
  }
  if (hasType(value, 'ClrCredential')) {
    const members = list(get(value, 'credentialSubject', 'verifiableCredential'));
    for (const member of members) if (!take(member, found, level + 1)) unreadable(member, found);
    return true;
  }
  if (typeof value['payload'] === 'string' && Array.isArray(value['signatures']))
    return take(sealed(value['payload']), found, level + 1);
  if (hasType(value, ...CREDENTIAL)) return takeCredential(value, found);
  if (isAssertion(value)) return takeAssertion(value, found);
  return false;
}

function unreadable(member: unknown, found: Found): void {
  found.skipped.push({ title: tidy(words(get(member, 'name')), 80), reason: 'unreadable' });
}

/** A wallet's backup also holds private keys: they are dropped, and the person is told. */
function takeWallet(contents: unknown, found: Found, level: number): boolean {
  let some = false;
  for (const member of list(contents)) {
    if (
      get(member, 'privateKeyMultibase') !== undefined ||
      get(member, 'privateKeyJwk') !== undefined ||
      hasType(member, 'Ed25519VerificationKey2020', 'Key')
    ) {
      found.skipped.push({ title: tidy(get(member, 'type'), 80), reason: 'private-key' });
      some = true;
    } else some = take(member, found, level + 1) || some;
  }
  return some;
}

/**
 * Badges that lie somewhere in a file of another shape: a wallet's answer, a CV that carries them,
 * the list of a backpack. `null` when there are none.
 */
export function findBadges(value: unknown): Found | null {
  const found: Found = { drafts: [], skipped: [] };
  let layer: readonly unknown[] = [value];
  let some = false;
  for (let depth = 0; depth < 7 && layer.length > 0; depth += 1) {
    const rest: unknown[] = [];
    for (const one of layer) {
      if (take(one, found, 0)) some = true;
      else rest.push(...inside(one));
    }
    layer = rest.slice(0, CAPS.rows);
  }
  return some ? found : null;
}

/** A Europass credential is a text, plain or in base64url, inside its seal. */
function sealed(payload: string): unknown {
  const text = payload.trimStart();
  return text.startsWith('{') ? parseJson(text) : fromJwt(`.${payload}.`);
}

/** The payload of a JWS. Its signature is not looked at here: records are unverified. */
function fromJwt(text: string): unknown {
  const payload = text.trim().split('.')[1] ?? '';
  let decoded: string;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('import-damaged', 'Payload is not base64url');
  }
  const claims = parseJson(decoded);
  const inner = get(claims, 'vc');
  if (!isFields(inner)) return claims;
  const at = (name: string) => {
    const seconds = get(claims, name);
    return typeof seconds === 'number' && Math.abs(seconds) < 8e12
      ? new Date(seconds * 1000).toISOString()
      : undefined;
  };
  return {
    id: get(claims, 'jti'),
    issuer: get(claims, 'iss'),
    validFrom: at('nbf') ?? at('iat'),
    validUntil: at('exp'),
    ...inner,
  };
}

function takeCredential(value: unknown, found: Found): boolean {
  for (const subject of list(get(value, 'credentialSubject'))) {
    const achievement = list(
      ['achievement', 'hasCredential', 'degree', 'claim']
        .map((name) => get(subject, name))
        .find(Boolean),
    )[0];
    const title =
      tidy(words(get(achievement, 'name')), 300) ||
      tidy(words(get(value, 'name')), 300) ||
      tidy(words(get(value, 'displayParameter', 'title')), 300) ||
      tidy(words(get(achievement, 'title')), 300) ||
      tidy(words(get(list(get(subject, 'hasClaim'))[0], 'title')), 300);
    if (title === '') {
      found.skipped.push({ title: tidy(get(value, 'id'), 80), reason: 'no-title' });
      continue;
    }
    const states = list(get(subject, 'result')).flatMap((result) => {
      const status = get(result, 'status');
      return typeof status === 'string' ? [status] : [];
    });
    if (states.some((status) => !EARNED.includes(status))) {
      found.skipped.push({ title, reason: 'not-earned' });
      continue;
    }
    const issuer = get(value, 'issuer');
    const issuerId = tidy(get(issuer, 'id') ?? issuer, 300);
    const id = tidy(get(value, 'id'), 300);
    const draft = emptyDraft(title);
    addBadgeTexts(draft, achievement);
    for (const claim of list(get(subject, 'hasClaim')).slice(0, 20)) addOutcomes(draft, claim);
    found.drafts.push({
      ...draft,
      issuer:
        tidy(words(get(issuer, 'name')), 200) ||
        tidy(words(get(issuer, 'legalName') ?? get(issuer, 'prefLabel')), 200) ||
        (issuerId.startsWith('did:') ? '' : issuerId.slice(0, 200)),
      issued: partialDate(
        get(value, 'validFrom') ?? get(value, 'issuanceDate') ?? get(value, 'awardedDate'),
      ),
      expiry: expiryFrom(get(value, 'validUntil') ?? get(value, 'expirationDate')),
      identifier: tidy(get(subject, 'licenseNumber'), 300),
      link: safeLink(id),
      key: id === '' ? '' : `${issuerId} ${id}`,
    });
  }
  return true;
}

/** Open Badges 0.5 to 2. */
function isAssertion(value: unknown): boolean {
  const badge = badgeOf(value);
  return (
    (hasType(value, 'Assertion') && badge !== undefined) ||
    (badge !== undefined &&
      (get(value, 'verify') !== undefined ||
        get(value, 'verification') !== undefined ||
        get(badge, 'issuer', 'origin') !== undefined)) ||
    (isFields(badge) && get(value, 'badgeclass') === badge && get(value, 'issuedOn') !== undefined)
  );
}

/** Backpacks of Badgr's kind call it `badgeclass`. */
function badgeOf(value: unknown): unknown {
  return get(value, 'badge') ?? get(value, 'badgeclass');
}

function takeAssertion(value: unknown, found: Found): boolean {
  const badge = badgeOf(value);
  // A badge that is only an address is not fetched: its host has to do until the person names it.
  const host = typeof badge === 'string' ? (URL.parse(badge)?.hostname ?? '') : '';
  const title = tidy(words(get(badge, 'name')), 300) || host;
  if (get(value, 'revoked') === true) {
    found.skipped.push({ title, reason: 'revoked' });
    return true;
  }
  if (title === '') {
    found.skipped.push({ title: tidy(badge, 80), reason: 'no-title' });
    return true;
  }
  const issuer = get(badge, 'issuer');
  const id = tidy(get(value, 'id') ?? get(value, 'openBadgeId') ?? get(value, 'uid'), 300);
  const draft = emptyDraft(title);
  addBadgeTexts(draft, badge);
  const issuerId = tidy(
    get(issuer, 'id') ?? get(issuer, 'url') ?? get(issuer, 'origin') ?? issuer,
    300,
  );
  found.drafts.push({
    ...draft,
    issuer: tidy(words(get(issuer, 'name')), 200),
    issued: datedFrom(get(value, 'issuedOn') ?? get(value, 'issued_on')),
    expiry: expiryFrom(get(value, 'expires')),
    link: safeLink(id) || safeLink(get(value, 'verify', 'url')),
    key: id === '' ? '' : `${issuerId} ${id}`,
  });
  return true;
}

/** Old badges count seconds since 1970. */
function datedFrom(value: unknown): Draft['issued'] {
  if (typeof value === 'number' && value > 100_000_000 && value < 8e12)
    return new Date(value * 1000).toISOString().slice(0, 10);
  return partialDate(value);
}

/** What a Europass achievement taught, by the names of ESCO where it gives them. */
function addOutcomes(draft: Draft, claim: unknown): void {
  for (const outcome of list(get(claim, 'specifiedBy', 'learningOutcome')).slice(0, 50)) {
    const skills = [
      ...list(get(outcome, 'relatedESCOSkill')),
      ...list(get(outcome, 'relatedSkill')),
    ];
    for (const skill of skills.slice(0, 50)) {
      const text = tidy(words(get(skill, 'prefLabel')), 200);
      if (text !== '') draft.texts.push({ field: 'alignment', text });
    }
    const about = tidy(words(get(outcome, 'title')), 4000);
    if (about !== '' && draft.texts.length < 300)
      draft.texts.push({ field: 'description', text: about });
  }
}

function addBadgeTexts(draft: Draft, achievement: unknown): void {
  for (const alignment of list(get(achievement, 'alignment')).slice(0, 100)) {
    // A credential or a rubric is no skill.
    if (/^(ceterms:Credential|CFRubric)/.test(tidy(get(alignment, 'targetType'), 60))) continue;
    const text = tidy(words(get(alignment, 'targetName') ?? get(alignment, 'name')), 200);
    if (text !== '') draft.texts.push({ field: 'alignment', text });
  }
  for (const tag of list(get(achievement, 'tag') ?? get(achievement, 'tags')).slice(0, 100)) {
    const text = tidy(tag, 200);
    if (text !== '') draft.texts.push({ field: 'skills', text });
  }
  for (const about of [
    get(achievement, 'description'),
    get(achievement, 'criteria', 'narrative'),
  ]) {
    const text = tidy(words(about), 4000);
    if (text !== '') draft.texts.push({ field: 'description', text });
  }
}
