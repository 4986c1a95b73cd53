import type { Conflict, ConflictChoice } from '../../core/domain/import.ts';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { following, kinship, timesOf } from './lineage.ts';

/** What taking in a backup's records does to those that are here. */
export interface MergedRecords {
  puts: VaultRecord[];
  added: number;
  replaced: number;
  unchanged: number;
  /** Changed on both sides; `puts` holds what `choices` made of them. */
  conflicts: Conflict[];
}

/** How conflicts are settled. */
export interface Settling {
  /** By the id of the record; where nothing was chosen, both are kept. */
  choices: ReadonlyMap<string, ConflictChoice>;
  now: number;
  /** An id for the copy of a record of which both versions are kept. */
  freshId: () => string;
}

/**
 * Take records in by their id. One that came from the version here replaces it; where both sides
 * changed, the person decides, and nothing of either is lost by itself. What cannot be read here
 * (`stored` without a record) is never written over.
 */
export function mergeRecords(
  stored: ReadonlyMap<string, VaultRecord | null>,
  incoming: readonly VaultRecord[],
  { choices, now, freshId }: Settling,
): MergedRecords {
  const merged: MergedRecords = { puts: [], added: 0, replaced: 0, unchanged: 0, conflicts: [] };
  for (const there of latest(incoming)) {
    const here = stored.get(there.id);
    const kin = here ? kinship(here, there) : null;
    if (here === undefined) merged.added += 1;
    else if (kin === 'newer') merged.replaced += 1;
    else if (here && kin === 'diverged') {
      merged.conflicts.push({ here, there });
      // Later than both, so that the other machine takes it as the newer one in turn.
      const updatedAt = Math.max(now, here.updatedAt + 1, there.updatedAt + 1);
      const choice = choices.get(there.id) ?? 'both';
      const kept = choice === 'there' ? there : here;
      merged.puts.push({ ...kept, earlier: timesOf(here, there), updatedAt });
      if (choice === 'both') merged.puts.push({ ...there, id: freshId(), updatedAt });
      continue;
    } else {
      merged.unchanged += 1;
      // The same in other words of history: from now on it descends from both.
      if (here && kin === 'same' && here.updatedAt !== there.updatedAt)
        merged.puts.push(
          here.updatedAt < there.updatedAt ? following(there, here) : following(here, there),
        );
      continue;
    }
    merged.puts.push(there);
  }
  return merged;
}

function latest(records: readonly VaultRecord[]): Iterable<VaultRecord> {
  const byId = new Map<string, VaultRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (!known || record.updatedAt > known.updatedAt) byId.set(record.id, record);
  }
  return byId.values();
}
