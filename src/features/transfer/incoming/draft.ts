import type { ImportDraft } from '../../../core/domain/import.ts';

/** See `importDraftSchema`. */
export type Draft = ImportDraft;
/** From which part of a file a word about a skill came. */
export type DraftField = Draft['texts'][number]['field'];

/** Why an entry of a file is not offered. */
export type SkipReason =
  'not-earned' | 'revoked' | 'endorsement' | 'no-title' | 'doubled' | 'unreadable' | 'private-key';

/** An entry that is not offered, and why. */
export interface Skipped {
  title: string;
  reason: SkipReason;
}

/** What a part of a file yields. */
export interface Found {
  drafts: Draft[];
  skipped: Skipped[];
}

/** What a file was taken for. */
export type SourceKind =
  | 'linkedin-zip'
  | 'linkedin-csv'
  | 'csv'
  | 'json-resume'
  | 'credly'
  | 'accredible'
  | 'microsoft-learn'
  | 'trailhead'
  | 'badge'
  | 'skill-description'
  | 'document'
  | 'badge-archive'
  | 'link';

/** The bytes of a file that are kept as they came. */
export interface Original {
  sha256: string;
  name: string;
  bytes: Uint8Array;
}

/** A table whose columns nobody knows yet: the person says what they mean. */
export interface UnknownTable {
  header: string[];
  rows: string[][];
}

/** All that one file holds. */
export interface Incoming {
  source: SourceKind;
  drafts: Draft[];
  skipped: Skipped[];
  originals: Original[];
  /** Set instead of drafts when a table has to be explained first. */
  table: UnknownTable | null;
  /** The letters were read as Western European, which the file does not say. */
  western: boolean;
}

/** A draft with nothing in it but a title. */
export function emptyDraft(title: string): Draft {
  return {
    kind: 'credential',
    title: tidy(title, 300),
    issuer: '',
    issued: null,
    expiry: { kind: 'unknown' },
    identifier: '',
    link: '',
    key: '',
    texts: [{ field: 'title', text: tidy(title, 300) }],
    learned: null,
    lastUsed: null,
    original: null,
  };
}

/** Characters that turn or hide text: they could make one name look like another. */
const HIDDEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

/** Foreign text as one line of at most `max` characters; '' for anything but text and numbers. */
export function tidy(value: unknown, max: number): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  // Cut before cleaning: a text of megabytes costs no more than its beginning.
  const line = value
    .slice(0, max * 4)
    .replace(/\s+/gu, ' ')
    .replace(HIDDEN, '')
    .trim();
  // A character that takes two units is not cut in half.
  return line
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
