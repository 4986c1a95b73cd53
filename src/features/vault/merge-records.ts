import type { VaultRecord } from '../../core/domain/vault.ts';
import { type Merged, mergeVersions, type Settling } from './merge.ts';

/**
 * Take records in. Where both sides changed one and nobody chose, both are kept as two; one that
 * cannot be read here (`stored` without a record) stays as it is.
 */
export function mergeRecords(
  stored: ReadonlyMap<string, VaultRecord | null>,
  incoming: readonly VaultRecord[],
  settling: Settling,
): Merged<VaultRecord> {
  return mergeVersions(stored, incoming, settling, { mayBeTwo: () => true, asked: () => true });
}
