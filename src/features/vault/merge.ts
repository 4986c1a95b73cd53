import type { ConflictChoice } from '../../core/domain/import.ts';
import { following, kinship, timesOf, type Version } from './lineage.ts';

/** How what both sides changed is settled. */
export interface Settling {
  /** By the id; where nothing was chosen, as little as possible is lost. */
  choices: ReadonlyMap<string, ConflictChoice>;
  now: number;
  /** An id for the copy of something of which both versions are kept. */
  freshId: () => string;
}

/** What taking values in does to those that are there. */
export interface Merged<T extends Version> {
  /** To be written. */
  puts: T[];
  added: number;
  replaced: number;
  unchanged: number;
  /** Changed on both sides; `puts` holds what the choices made of them. */
  conflicts: { here: T; there: T }[];
  /** The ids of the copies of which both versions are kept, by the id that they share. */
  copies: Map<string, string>;
}

/** What holds for the things of one store. */
export interface Rules<T> {
  /** Whether two versions may stand beside each other as two things. */
  mayBeTwo: (value: T) => boolean;
  /** Whether a person is asked; where not, the later one stays. */
  asked: (here: T, there: T) => boolean;
}

/**
 * Take values in by their ids. One that came from the version here replaces it, one that it came
 * from is left; where both sides changed, the person decides. Nothing is deleted, and what cannot be
 * read here (`stored` without a value) is never written over.
 */
export function mergeVersions<T extends Version>(
  stored: ReadonlyMap<string, T | null>,
  incoming: readonly T[],
  { choices, now, freshId }: Settling,
  { mayBeTwo, asked }: Rules<T>,
): Merged<T> {
  const merged: Merged<T> = {
    ...{ puts: [], added: 0, replaced: 0, unchanged: 0, conflicts: [] },
    copies: new Map(),
  };
  for (const there of latest(incoming)) {
    const here = stored.get(there.id);
    const kin = here ? kinship(here, there) : null;
    if (here === undefined) {
      merged.added += 1;
      merged.puts.push(there);
    } else if (here && kin === 'diverged') {
      const isAsked = asked(here, there);
      if (isAsked) merged.conflicts.push({ here, there });
      // Later than both, so that the other machine takes it as the newer one in turn.
      const updatedAt = Math.max(now, here.updatedAt + 1, there.updatedAt + 1);
      const later = there.updatedAt > here.updatedAt ? 'there' : 'here';
      const chosen = choices.get(there.id) ?? 'both';
      const choice = chosen !== 'both' || (isAsked && mayBeTwo(there)) ? chosen : later;
      const kept = choice === 'there' ? there : here;
      merged.puts.push({ ...kept, earlier: timesOf(here, there), updatedAt });
      if (choice !== 'both') continue;
      const id = freshId();
      merged.copies.set(there.id, id);
      merged.puts.push({ ...there, id, updatedAt });
    } else if (kin === 'newer') {
      merged.replaced += 1;
      merged.puts.push(there);
    } else {
      merged.unchanged += 1;
      // The same in other words of history: from now on it descends from both.
      if (here && kin === 'same' && here.updatedAt !== there.updatedAt)
        merged.puts.push(
          here.updatedAt < there.updatedAt ? following(there, here) : following(here, there),
        );
    }
  }
  return merged;
}

function latest<T extends Version>(values: readonly T[]): Iterable<T> {
  const byId = new Map<string, T>();
  for (const value of values) {
    const known = byId.get(value.id);
    if (!known || value.updatedAt > known.updatedAt) byId.set(value.id, value);
  }
  return byId.values();
}
