import type { VaultRecord } from '../domain/vault.ts';

const FRESH_YEARS = 5;

/**
 * The year in which something was last used or learnt, where that is over five years ago; `null`
 * where it is fresh or nobody said. It is a mark only: what is stale is held all the same.
 */
export function staleSince(record: VaultRecord, today: string): number | null {
  const year =
    record.kind === 'experience'
      ? (record.lastUsed ?? record.learned)
      : record.issued === null
        ? null
        : Number(record.issued.slice(0, 4));
  if (year === null) return null;
  return Number(today.slice(0, 4)) - year > FRESH_YEARS ? year : null;
}
