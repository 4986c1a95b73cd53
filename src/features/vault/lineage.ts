import type { VaultRecord } from '../../core/domain/vault.ts';

/** How a version from elsewhere stands to the one that is here. */
export type Kinship = 'same' | 'newer' | 'older' | 'diverged';

/** So many earlier versions are remembered; two machines do not drift further apart unmerged. */
const REMEMBERED = 50;

/**
 * Compare two versions of one record by what they came from. Clocks do not decide: of two that
 * were both changed since they parted, the later is not the better.
 */
export function kinship(here: VaultRecord, there: VaultRecord): Kinship {
  if (facts(here) === facts(there)) return 'same';
  const fromHere = there.earlier?.includes(here.updatedAt) ?? false;
  const fromThere = here.earlier?.includes(there.updatedAt) ?? false;
  if (fromHere !== fromThere) return fromHere ? 'newer' : 'older';
  return 'diverged';
}

/** The times of these versions and of all before them, oldest first, as `earlier` holds them. */
export function timesOf(...versions: readonly VaultRecord[]): number[] {
  const times = versions.flatMap(({ earlier = [], updatedAt }) => [...earlier, updatedAt]);
  return [...new Set(times)].sort((a, b) => a - b).slice(-REMEMBERED);
}

/** A record as it is stored in the place of `known`. */
export function following<T extends VaultRecord>(record: T, known: VaultRecord): T {
  const earlier = timesOf(record, known).filter((time) => time !== record.updatedAt);
  return earlier.length === 0 ? record : { ...record, earlier };
}

/** Everything of a record but when it was written, in an order that does not matter. */
function facts(record: VaultRecord): string {
  const { createdAt: _c, updatedAt: _u, earlier: _e, ...rest } = record;
  return JSON.stringify(rest, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
