import * as z from 'zod/mini';
import { settingsSchema, vaultRecordSchema } from '../../core/domain/vault.ts';
import { originalSchema } from '../../core/domain/import.ts';
import { CodedError } from '../../platform/coded-error.ts';

/** The newest version of the file that this code writes and reads. */
export const VAULT_FILE_VERSION = 2;

/** How a file says what it is; read first, before anything else of it is looked at. */
export const vaultFileHeadSchema = z.object({
  format: z.literal('waymark-vault'),
  version: z.number().check(z.int(), z.gte(1)),
});

/**
 * The exported vault, format version 2. Everything is here as it is stored, so that a file restores
 * what was saved, field by field.
 */
export const vaultFileSchema = z.extend(vaultFileHeadSchema, {
  exportedAt: z.iso.datetime(),
  records: z.array(vaultRecordSchema).check(z.maxLength(100_000)),
  settings: settingsSchema,
  /** The other collections, as stored; each value is checked by its own schema when it is read. */
  collections: z.optional(
    z.record(
      z.string(),
      z.array(z.looseObject({ id: z.string(), updatedAt: z.number() })).check(z.maxLength(100_000)),
    ),
  ),
  /** Files that records came from, byte for byte. */
  originals: z.optional(z.array(originalSchema).check(z.maxLength(10_000))),
  /** Stored values that the exporting version did not understand; carried along, never lost. */
  unreadable: z.optional(z.array(z.looseObject({ id: z.string() })).check(z.maxLength(100_000))),
});
export type VaultFile = z.infer<typeof vaultFileSchema>;

/** Why a file was refused; nothing of it has been stored then. */
export class VaultFileError extends CodedError<'not-a-vault-file' | 'newer-vault-file'> {}

/**
 * What brings a file from its version to the next, the first one from 1 to 2. They work on what was
 * written then, before anything of it is checked. Shipped ones are never changed.
 */
export const FILE_MIGRATIONS: readonly ((
  file: Record<string, unknown>,
) => Record<string, unknown>)[] = [
  // Version 1 knew no reminders, no evidence and no earlier versions.
  (file) => ({ ...file, settings: { ...(file['settings'] as object), ...NO_REMINDERS } }),
];

const NO_REMINDERS = { reminders: false, remindedOn: null };
