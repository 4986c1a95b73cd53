import {
  FILE_MIGRATIONS,
  VAULT_FILE_VERSION,
  type VaultFile,
  VaultFileError,
  vaultFileHeadSchema,
  vaultFileSchema,
} from './vault-file.ts';

/**
 * The text of an exported file, understood wholly or refused.
 *
 * @throws VaultFileError `newer-vault-file` when a later Waymark wrote it, else `not-a-vault-file`
 */
export function parseVaultFile(text: string): VaultFile {
  const value = parseJson(text);
  const head = vaultFileHeadSchema.safeParse(value);
  if (!head.success) throw new VaultFileError('not-a-vault-file', 'Not an exported vault');
  if (head.data.version > VAULT_FILE_VERSION) {
    throw new VaultFileError('newer-vault-file', `File version ${head.data.version}`);
  }
  const file = vaultFileSchema.safeParse(
    FILE_MIGRATIONS.slice(head.data.version - 1).reduce(
      (before, migrate) => migrate(before),
      value as Record<string, unknown>,
    ),
  );
  if (file.success) return file.data;
  const where = file.error.issues[0]?.path.join('.') ?? '';
  throw new VaultFileError('not-a-vault-file', `The exported vault is damaged at ${where}`);
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front, which JSON does not allow.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return null;
  }
}
