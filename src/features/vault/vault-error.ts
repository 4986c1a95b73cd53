import { CodedError } from '../../platform/coded-error.ts';

/** Why the vault could not do what was asked; each has a sentence for the person. */
export type VaultErrorCode = 'storage-failed' | 'storage-full' | 'storage-blocked';

/** A read or write that did not happen. Never swallowed: a lost write must be seen. */
export class VaultError extends CodedError<VaultErrorCode> {}

/** Any failure of the database as a `VaultError`. */
export function asVaultError(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  const message = error instanceof Error ? error.message : String(error);
  return new VaultError(full ? 'storage-full' : 'storage-failed', message, error);
}
