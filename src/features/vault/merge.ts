/** Anything that is merged by its identity and the time of its last change. */
export interface Mergeable {
  id: string;
  updatedAt: number;
}

/** What taking in values does to those that are there. */
export interface Merge<T extends Mergeable> {
  /** To be written: new values, and newer versions of known ones. */
  puts: T[];
  added: number;
  replaced: number;
  unchanged: number;
}

/**
 * Take values in by their id. The one changed later wins, what is there wins a tie, nothing is
 * ever deleted; so taking in the same values twice changes nothing the second time.
 *
 * @param stored what lies under an id, as it lies there; it may be from another version
 */
export function mergeById<T extends Mergeable>(
  stored: ReadonlyMap<string, unknown>,
  incoming: readonly T[],
): Merge<T> {
  const latest = new Map<string, T>();
  for (const record of incoming) {
    const known = latest.get(record.id);
    if (!known || record.updatedAt > known.updatedAt) latest.set(record.id, record);
  }
  const merge: Merge<T> = { puts: [], added: 0, replaced: 0, unchanged: 0 };
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
