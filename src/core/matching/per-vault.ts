import type { Catalog } from '../domain/catalog.ts';
import type { VaultRecord } from '../domain/vault.ts';

type Work<T> = (records: readonly VaultRecord[], catalog: Catalog, today: string) => T;

/**
 * The same work done once for one list of records, catalogue and day: in a vault of thousands, what
 * it proves takes longer to gather than a posting to match. Lists are never changed in place.
 */
export function perVault<T>(work: Work<T>): Work<T> {
  const done = new WeakMap<
    readonly VaultRecord[],
    { catalog: Catalog; today: string; result: T }
  >();
  return (records, catalog, today) => {
    const known = done.get(records);
    if (known?.catalog === catalog && known.today === today) return known.result;
    const result = work(records, catalog, today);
    done.set(records, { catalog, today, result });
    return result;
  };
}
