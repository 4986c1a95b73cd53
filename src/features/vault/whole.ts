import {
  type Conflict,
  originalSchema,
  type PartConflict,
  type StoredOriginal,
} from '../../core/domain/import.ts';
import { type Settings, type VaultRecord, vaultRecordSchema } from '../../core/domain/vault.ts';
import type { Version } from './lineage.ts';
import type { Merged, Settling } from './merge.ts';
import { mergeParts } from './merge-parts.ts';
import { mergeRecords } from './merge-records.ts';
import type { Connection, Reading, Writing } from './open.ts';
import { readable, type Records } from './records.ts';
import { COLLECTIONS, type CollectionName, SETTINGS_KEY, STORES } from './schema.ts';
import { settingsFrom } from './settings.ts';

/** Values of the collections, as they lie there. */
export type Collections = Partial<Record<CollectionName, Version[]>>;

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
      const held = rest[index] as Version[] | undefined;
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

/** How many values a backup added, replaced and left alone. */
export type TakenIn = Pick<Merged<Version>, 'added' | 'replaced' | 'unchanged'>;

/** The same, and what both sides had changed. */
export interface Weighed extends TakenIn {
  conflicts: Conflict[];
  parts: PartConflict[];
}

/** What taking a backup in would do; nothing is written. */
export function weighIn(
  vault: Connection,
  incoming: Pick<Incoming, 'records' | 'collections'>,
): Promise<Weighed> {
  return vault.read(async (stores) => {
    const { records, parts } = await mergeAll(stores, incoming, UNSETTLED);
    return {
      ...sum(records, ...parts.values()),
      conflicts: records.conflicts,
      // Their schemas were seen to hold when they were found.
      parts: [...parts].flatMap(([store, { conflicts }]) =>
        conflicts.map((sides) => ({ store, ...sides }) as PartConflict),
      ),
    };
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
    const store = stores.objectStore('records');
    const { records, parts, known } = await mergeAll(stores, incoming, settling);
    const kept = incoming.unreadable.filter(({ id }) => !known.has(id));
    await Promise.all([...records.puts, ...kept].map((value) => store.put(value)));
    for (const [name, { puts }] of parts)
      await Promise.all(puts.map((value) => stores.objectStore(name).put(value)));
    // A role of which both versions are kept has its listings twice as well.
    for (const copy of listingsOfCopies(incoming.collections, parts.get('boards')?.copies))
      await stores.objectStore('postings').put(copy);
    // Named by their bytes, so one that is there already is the same.
    for (const original of incoming.originals ?? [])
      await stores.objectStore('originals').put(original);
    if (chosen === undefined)
      await settings.put({ ...incoming.settings, started: false, reminders: false }, SETTINGS_KEY);
    return sum(records, ...parts.values());
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

async function mergeAll(
  stores: Reading | Writing,
  { records, collections }: Pick<Incoming, 'records' | 'collections'>,
  settling: Settling,
) {
  const here = await storedIn(stores);
  const merged = mergeRecords(here, records, settling);
  const parts = new Map<CollectionName, Merged<Version>>();
  for (const name of COLLECTIONS) {
    const incoming = collections[name] ?? [];
    if (incoming.length === 0) continue;
    const store = stores.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const stored = new Map(keys.map((key, index) => [key, values[index]]));
    parts.set(name, mergeParts(name, stored, incoming, settling));
  }
  return {
    records: merged,
    parts,
    known: new Set([...here.keys(), ...merged.puts.map(({ id }) => id)]),
  };
}

function listingsOfCopies(
  { postings = [] }: Collections,
  copies: ReadonlyMap<string, string> = new Map(),
): Version[] {
  return postings.flatMap((value) => {
    const [boardId = '', rest = ''] = value.id.split('/');
    const copy = copies.get(boardId);
    return copy === undefined ? [] : [{ ...value, id: `${copy}/${rest}`, boardId: copy }];
  });
}

function sum(...merges: readonly TakenIn[]): TakenIn {
  const all: TakenIn = { added: 0, replaced: 0, unchanged: 0 };
  for (const one of merges)
    for (const name of ['added', 'replaced', 'unchanged'] as const) all[name] += one[name];
  return all;
}

/** Delete everything, of every kind. */
export async function removeWhole(vault: Connection): Promise<void> {
  await vault.write((stores) =>
    Promise.all(STORES.map((name) => stores.objectStore(name).clear())),
  );
}
