import type { DBSchema } from 'idb';

/** Name of the database; it is never renamed, since that would lose everybody's vault. */
export const DATABASE = 'waymark';

/** The key under which the one record of the store `settings` lies. */
export const SETTINGS_KEY = 'settings';

/**
 * The database as it is shipped now. Values are `unknown`: whatever is read back may have been
 * written by another version, and is validated by the domain schema before it is used.
 *
 * Change it only together with a new file in `migrations/` and a new snapshot in `tests/vault`.
 */
export interface VaultSchema extends DBSchema {
  /** Held credentials and declared experience, by their `id`. */
  records: { key: string; value: unknown };
  /** One record: the person's choices. */
  settings: { key: typeof SETTINGS_KEY; value: unknown };
  /** Corrections of readings, by `id`. */
  corrections: { key: string; value: unknown };
  /** Role boards, by `id`. */
  boards: { key: string; value: unknown };
  /** Postings on role boards, by `id`; each names its board. */
  postings: { key: string; value: unknown };
  /** What was decided about credentials (dismissed, planned, …) and the input of plans, by `id`. */
  advice: { key: string; value: unknown };
  /** Original bytes of imported files, by the SHA-256 of the bytes (`id`, hexadecimal). */
  originals: { key: string; value: unknown };
}

/** The stores whose values are plain JSON with an `id` and `updatedAt`, besides the records. */
export const COLLECTIONS = ['corrections', 'boards', 'postings', 'advice'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** Every store of the vault. */
export const STORES = ['records', 'settings', ...COLLECTIONS, 'originals'] as const;
