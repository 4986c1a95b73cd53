import { boardSnapshotSchema } from '../../core/domain/advice.ts';
import { partSchemas } from '../../core/domain/import.ts';
import { isVersion, type Version } from './lineage.ts';
import { type Merged, mergeVersions, type Settling } from './merge.ts';
import type { CollectionName } from './schema.ts';

/**
 * Take the values of a collection in: roles, listings, corrections, and what was decided and
 * thought. They are looked at as they lie there, so that nothing of another version gets lost.
 */
export function mergeParts(
  name: CollectionName,
  stored: ReadonlyMap<string, unknown>,
  incoming: readonly Version[],
  settling: Settling,
): Merged<Version> {
  const understood = (value: unknown) => partSchemas[name].safeParse(value).success;
  const here = new Map(
    [...stored].map(([id, value]) => [
      id,
      isVersion(value) && (understood(value) || isSnapshot(value)) ? value : null,
    ]),
  );
  // A history that is none would be compared by its letters.
  const there = incoming.map((value) =>
    isVersion(value as unknown) ? value : { ...value, earlier: [] },
  );
  return mergeVersions(here, there, settling, {
    // Only roles: of everything else there is one for what it is about.
    mayBeTwo: () => name === 'boards',
    asked: (one, other) => understood(one) && understood(other),
  });
}

/** What a board was on a day is nobody's choice: of two counts the later stays. */
function isSnapshot(value: Version): boolean {
  return boardSnapshotSchema.safeParse(value).success;
}
