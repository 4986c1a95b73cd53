import type { VaultRecord } from '../domain/vault.ts';

const FRESH_YEARS = 5;

/**
 * The year in which something was last used or learnt, where that is over five years ago; `null`
 * where it is fresh or nobody said. It is a mark only: what is stale is held all the same.
 */
export function staleSince(record: VaultRecord, today: string): number | null {
  const at =
    record.kind === 'experience' ? (record.lastUsed ?? record.learned) : (record.issued ?? null);
  if (at === null) return null;
  const date = String(at);
  const year = Number(date.slice(0, 4));
  // As exactly as it is known: a bare year is over only when all of it is.
  const limit = `${Number(today.slice(0, 4)) - FRESH_YEARS}${today.slice(4)}`;
  return date < limit.slice(0, date.length) ? year : null;
}
