import { VaultError } from '../vault-error.ts';

/** The part of the upgrade's transaction that the guard looks at; idb's own fits it. */
export interface GuardedStores {
  readonly objectStoreNames: Iterable<string>;
  objectStore(name: string): { getAllKeys(): Promise<readonly unknown[]> };
}

/**
 * Run migrations, and compare what was there before with what is there after: they may add and
 * change, and never lose. Rejects when a store or a row is gone; the caller then aborts the
 * transaction, and the vault stays as it was.
 */
export async function guarded(stores: GuardedStores, migrations: () => void): Promise<void> {
  const before = await keysIn(stores);
  migrations();
  const after = await keysIn(stores);
  for (const [store, keys] of before) {
    const kept = after.get(store);
    for (const key of keys)
      if (!kept?.has(key))
        throw new VaultError('storage-failed', `A migration lost ${store}/${key}`);
    if (!kept) throw new VaultError('storage-failed', `A migration lost ${store}`);
  }
}

async function keysIn(stores: GuardedStores): Promise<Map<string, Set<string>>> {
  const names = [...stores.objectStoreNames];
  const keys = await Promise.all(names.map((name) => stores.objectStore(name).getAllKeys()));
  return new Map(names.map((name, index) => [name, new Set((keys[index] ?? []).map(String))]));
}
