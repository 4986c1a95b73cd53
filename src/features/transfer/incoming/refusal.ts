import { CodedError } from '../../../platform/coded-error.ts';

/** Why a whole file is refused; each has one sentence for the person. */
export type Refusal =
  | 'import-empty'
  | 'import-too-large'
  | 'import-too-much-inside'
  | 'import-too-deep'
  | 'import-bad-names'
  | 'import-not-text'
  | 'import-damaged'
  | 'import-unknown'
  | 'import-nothing'
  | 'import-no-badge'
  | 'import-locked'
  | 'import-no-text'
  | 'import-doctype'
  | 'import-page'
  | 'import-spreadsheet'
  | 'import-too-slow'
  | 'import-encrypted-vault'
  | 'import-vault';

/** A file that was refused; nothing of it has been stored. */
export class ImportError extends CodedError<Refusal> {}

/** Refuse a file. */
export function refuse(code: Refusal, message: string = code): never {
  throw new ImportError(code, message);
}

/** What one file may cost, whoever made it. */
export const CAPS = {
  bytes: 10_000_000,
  zipEntries: 2_000,
  memberBytes: 20_000_000,
  zipBytes: 40_000_000,
  depth: 64,
  rows: 20_000,
  credentials: 500,
  chunkBytes: 2_000_000,
  pdfPages: 100,
  textLength: 2_000_000,
} as const;
