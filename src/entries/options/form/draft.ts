import type {
  Expiry,
  PartialDate,
  ProvedSkill,
  VaultRecord,
  WorkSample,
} from '../../../core/domain/vault.ts';
import type { MessageKey } from '../../../platform/i18n.ts';
import { type DateDraft, EMPTY_DATE, fromPartialDate, readDate } from './date-draft.ts';
import { fromSamples, readSamples, type SampleDraft } from './sample-draft.ts';

/** What a form holds while it is filled in: everything as typed. */
export interface Draft {
  kind: VaultRecord['kind'];
  /** Set when a record is edited. */
  origin: VaultRecord | null;
  title: string;
  /** The credential of the catalogue that was picked, with the name it was picked under. */
  picked: { id: string; name: string } | null;
  issuer: string;
  issued: DateDraft;
  expiryKind: Expiry['kind'];
  expiry: DateDraft;
  identifier: string;
  link: string;
  skills: ProvedSkill[];
  learned: string;
  lastUsed: string;
  note: string;
  evidence: SampleDraft[];
}

/** Fields that can be wrong, in the order of the form: the first wrong one takes the focus. */
export const FIELDS = [
  'title',
  'issued',
  'expiry',
  'link',
  'skills',
  'learned',
  'lastUsed',
  'evidence',
] as const;
export type Field = (typeof FIELDS)[number];
export type Errors = Partial<Record<Field, MessageKey>>;

/** An empty form, or one filled in from a record. */
export function draftOf(kind: VaultRecord['kind'], record: VaultRecord | null): Draft {
  const credential = record?.kind === 'credential' ? record : null;
  const experience = record?.kind === 'experience' ? record : null;
  const { achievementId = null, title = '' } = credential ?? {};
  return {
    kind,
    origin: record,
    title: record?.title ?? '',
    picked: achievementId === null ? null : { id: achievementId, name: title },
    issuer: credential?.issuer ?? '',
    issued: credential?.issued ? fromPartialDate(credential.issued) : EMPTY_DATE,
    expiryKind: credential?.expiry.kind ?? 'unknown',
    expiry:
      credential?.expiry.kind === 'date' ? fromPartialDate(credential.expiry.date) : EMPTY_DATE,
    identifier: credential?.identifier ?? '',
    link: credential?.link ?? '',
    skills: record?.skills ?? [],
    learned: experience?.learned?.toString() ?? '',
    lastUsed: experience?.lastUsed?.toString() ?? '',
    note: record?.note ?? '',
    evidence: fromSamples(record?.evidence),
  };
}

/** A record, or what has to be mended first. */
export function readDraft(
  draft: Draft,
  newId: string,
  now: number,
): { record: VaultRecord } | { errors: Errors } {
  return draft.kind === 'credential'
    ? readCredential(draft, newId, now)
    : readExperience(draft, newId, now);
}

function base({ origin, skills, note }: Draft, evidence: Evidence, newId: string, now: number) {
  return {
    id: origin?.id ?? newId,
    skills,
    note: note.trim(),
    ...(evidence && { evidence }),
    createdAt: origin?.createdAt ?? now,
    updatedAt: now,
  };
}

type Evidence = WorkSample[] | undefined;

function evidenceOf(draft: Draft, errors: Errors): Evidence {
  const { evidence, error } = readSamples(
    draft.evidence,
    new Set(draft.skills.map(({ skillId }) => skillId)),
  );
  if (error) errors.evidence = error;
  return evidence;
}

function readCredential(draft: Draft, newId: string, now: number) {
  const errors: Errors = {};
  const evidence = evidenceOf(draft, errors);
  const title = draft.title.trim();
  if (title === '') errors.title = 'errorTitle';
  const issued = readDate(draft.issued);
  if (issued.error) errors.issued = issued.error;
  const expires = readDate(draft.expiry);
  let expiry: Expiry = { kind: 'unknown' };
  if (draft.expiryKind === 'never') expiry = { kind: 'never' };
  if (draft.expiryKind === 'date') {
    if (expires.error) errors.expiry = expires.error;
    else if (expires.date === null) errors.expiry = 'errorDateEmpty';
    else if (issued.date !== null && isBefore(expires.date, issued.date))
      errors.expiry = 'errorExpiryBeforeIssue';
    else expiry = { kind: 'date', date: expires.date };
  }
  const link = draft.link.trim();
  if (link !== '' && !/^https?:\/\/\S+$/i.test(link)) errors.link = 'errorLink';
  if (Object.keys(errors).length > 0) return { errors };
  const record: VaultRecord = {
    kind: 'credential',
    ...base(draft, evidence, newId, now),
    title,
    // A name changed by hand is no longer the credential that was picked.
    achievementId: draft.picked?.name === title ? draft.picked.id : null,
    issuer: draft.issuer.trim(),
    issued: issued.date,
    expiry,
    identifier: draft.identifier.trim(),
    link,
  };
  return { record };
}

function readExperience(draft: Draft, newId: string, now: number) {
  const errors: Errors = {};
  const evidence = evidenceOf(draft, errors);
  if (draft.skills.length === 0) errors.skills = 'errorExperienceEmpty';
  const learned = readYear(draft.learned);
  const lastUsed = readYear(draft.lastUsed);
  if (learned === undefined) errors.learned = 'errorYear';
  if (lastUsed === undefined) errors.lastUsed = 'errorYear';
  if (learned && lastUsed && lastUsed < learned) errors.lastUsed = 'errorYearsOrder';
  if (Object.keys(errors).length > 0) return { errors };
  const names = draft.skills.map(({ name }) => name).join(', ');
  const record: VaultRecord = {
    kind: 'experience',
    ...base(draft, evidence, newId, now),
    title: (draft.title.trim() || names).slice(0, 300),
    learned: learned ?? null,
    lastUsed: lastUsed ?? null,
  };
  return { record };
}

/** A year; `null` when left empty, `undefined` when it is none. */
function readYear(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : undefined;
}

/** Compared only as far as both are known: "2024" is not before "2024-03". */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** A skill in the person's own words; the colon keeps it apart from every id of the catalogue. */
export function ownSkill(name: string): ProvedSkill {
  const words = name.trim().replace(/\s+/g, ' ').slice(0, 110);
  return { skillId: `own:${words.toLowerCase()}`, name: words, depth: 'unknown' };
}

/** The skills with further ones added; one that is there already stays as it is. */
export function withSkills(skills: readonly ProvedSkill[], more: readonly ProvedSkill[]) {
  const there = new Set(skills.map(({ skillId }) => skillId));
  return [...skills, ...more.filter(({ skillId }) => !there.has(skillId))];
}
