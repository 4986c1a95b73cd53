import { originalSchema, type StoredOriginal } from '../../core/domain/import.ts';
import { type Settings, type VaultRecord, vaultRecordSchema } from '../../core/domain/vault.ts';
import { type Merge, type Mergeable, mergeById } from './merge.ts';
import { type MergedRecords, mergeRecords, type Settling } from './merge-records.ts';
import type { Connection, Reading, Writing } from './open.ts';
import { readable, type Records } from './records.ts';
import { COLLECTIONS, type CollectionName, SETTINGS_KEY, STORES } from './schema.ts';
import { settingsFrom } from './settings.ts';

/** Values of the collections, as they lie there. */
export type Collections = Partial<Record<CollectionName, Mergeable[]>>;

/** Everything that the person has here, of one moment. */
export interface Whole extends Records {
  settings: Settings;
  collections: Collections;
  /** The files that records came from. */
  originals: StoredOriginal[];
}

/** Everything in the vault. */
export function readWhole(vault: Connection): Promise<Whole> {
  return vault.read(async (stores) => {
    const [values, settings, files, ...rest] = await Promise.all([
      stores.objectStore('records').getAll(),
      stores.objectStore('settings').get(SETTINGS_KEY),
      stores.objectStore('originals').getAll(),
      ...COLLECTIONS.map((name) => stores.objectStore(name).getAll()),
    ]);
    const collections: Collections = {};
    for (const [index, name] of COLLECTIONS.entries()) {
      const held = rest[index] as Mergeable[] | undefined;
      if (held && held.length > 0) collections[name] = held;
    }
    const originals = files.flatMap((value) => {
      const parsed = originalSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
    return {
      ...readable(values),
      settings: settingsFrom(settings),
      collections,
      originals,
    };
  });
}

/** What a backup brings: see `Whole`. */
export interface Incoming {
  records: readonly VaultRecord[];
  /** Values that even the version which wrote the backup did not understand. */
  unreadable: readonly { id: string }[];
  settings: Settings;
  collections: Collections;
  originals?: readonly StoredOriginal[];
}

/** How many values a backup added, replaced and left alone, and what both sides had changed. */
export type TakenIn = Omit<MergedRecords, 'puts'>;

/** What taking a backup in would do; nothing is written. */
export function weighIn(
  vault: Connection,
  { records }: Pick<Incoming, 'records'>,
): Promise<TakenIn> {
  return vault.read(async (stores) => {
    const { puts: _, ...rest } = mergeRecords(await storedIn(stores), records, UNSETTLED);
    return rest;
  });
}

const UNSETTLED: Settling = { choices: new Map(), now: 0, freshId: () => 'copy' };

/**
 * Take a backup in, wholly or not at all. Choices made here stay: those of the backup are taken
 * only where none was made, and consent to read pages or to be reminded is never brought in from
 * elsewhere.
 */
export function takeIn(
  vault: Connection,
  incoming: Incoming,
  settling: Settling,
): Promise<TakenIn> {
  return vault.write(async (stores) => {
    const settings = stores.objectStore('settings');
    const chosen = await settings.get(SETTINGS_KEY);
    const records = stores.objectStore('records');
    const here = await storedIn(stores);
    const { puts, ...counts } = mergeRecords(here, incoming.records, settling);
    const known = new Set([...here.keys(), ...puts.map(({ id }) => id)]);
    const kept = incoming.unreadable.filter(({ id }) => !known.has(id));
    await Promise.all([...puts, ...kept].map((value) => records.put(value)));
    for (const name of COLLECTIONS) {
      const merged = await mergeInto(stores, name, incoming.collections[name] ?? []);
      counts.added += merged.added;
      counts.replaced += merged.replaced;
      counts.unchanged += merged.unchanged;
    }
    // Named by their bytes, so one that is there already is the same.
    for (const original of incoming.originals ?? [])
      await stores.objectStore('originals').put(original);
    if (chosen === undefined)
      await settings.put({ ...incoming.settings, started: false, reminders: false }, SETTINGS_KEY);
    return counts;
  });
}

/** The records that are here by their ids; `null` for one that this version does not understand. */
async function storedIn(stores: Reading | Writing): Promise<Map<string, VaultRecord | null>> {
  const store = stores.objectStore('records');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(
    keys.map((key, index) => {
      const parsed = vaultRecordSchema.safeParse(values[index]);
      return [key, parsed.success ? parsed.data : null];
    }),
  );
}

async function mergeInto<T extends Mergeable>(
  stores: Writing,
  name: CollectionName,
  incoming: readonly T[],
): Promise<Merge<T>> {
  const store = stores.objectStore(name);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const stored = new Map(keys.map((key, index) => [key, values[index]]));
  const merge = mergeById(stored, incoming);
  await Promise.all(merge.puts.map((value) => store.put(value)));
  return merge;
}

/** Delete everything, of every kind. */
export async function removeWhole(vault: Connection): Promise<void> {
  await vault.write((stores) =>
    Promise.all(STORES.map((name) => stores.objectStore(name).clear())),
  );
}
