import type { VaultRecord } from '../../core/domain/vault.ts';

/** What taking in records does to those that are there. */
export interface Merge {
  /** To be written: new records, and newer versions of known ones. */
  puts: VaultRecord[];
  added: number;
  replaced: number;
  unchanged: number;
}

/**
 * Take records in by their id. The one changed later wins, what is there wins a tie, nothing is
 * ever deleted; so taking in the same records twice changes nothing the second time.
 *
 * @param stored what lies under an id, as it lies there; it may be from another version
 */
export function mergeRecords(
  stored: ReadonlyMap<string, unknown>,
  incoming: readonly VaultRecord[],
): Merge {
  const latest = new Map<string, VaultRecord>();
  for (const record of incoming) {
    const known = latest.get(record.id);
    if (!known || record.updatedAt > known.updatedAt) latest.set(record.id, record);
  }
  const merge: Merge = { puts: [], added: 0, replaced: 0, unchanged: 0 };
  for (const record of latest.values()) {
    if (!stored.has(record.id)) merge.added += 1;
    else if (record.updatedAt > changedAt(stored.get(record.id))) merge.replaced += 1;
    else {
      merge.unchanged += 1;
      continue;
    }
    merge.puts.push(record);
  }
  return merge;
}

/** A stored value that does not say when it was changed is never overwritten. */
function changedAt(value: unknown): number {
  const at = (value as { updatedAt?: unknown } | null | undefined)?.updatedAt;
  return typeof at === 'number' ? at : Infinity;
}
