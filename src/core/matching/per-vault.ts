import type { Relations } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';

type Work<T, C> = (records: readonly VaultRecord[], catalog: C, today: string) => T;

/**
 * The same work done once for one list of records, catalogue and day: in a vault of thousands, what
 * it proves takes longer to gather than a posting to match. Lists are never changed in place.
 */
export function perVault<T, C extends Relations>(work: Work<T, C>): Work<T, C> {
  // What a vault proves is asked with the whole catalogue and with its relations alone.
  const done = new WeakMap<readonly VaultRecord[], WeakMap<C, { today: string; result: T }>>();
  return (records, catalog, today) => {
    const byCatalog = done.get(records) ?? new WeakMap<C, { today: string; result: T }>();
    const known = byCatalog.get(catalog);
    if (known?.today === today) return known.result;
    const result = work(records, catalog, today);
    byCatalog.set(catalog, { today, result });
    done.set(records, byCatalog);
    return result;
  };
}
