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
}
