import type { Settings, VaultRecord } from '../../core/domain/vault.ts';
import { type Merge, mergeRecords } from './merge.ts';
import type { Connection } from './open.ts';
import { readable, type Records } from './records.ts';
import { SETTINGS_KEY } from './schema.ts';
import { settingsFrom } from './settings.ts';

/** Everything that the person has here, of one moment. */
export interface Whole extends Records {
  settings: Settings;
}

/** Everything in the vault. */
export function readWhole(vault: Connection): Promise<Whole> {
  return vault.read(async (stores) => {
    const [values, settings] = await Promise.all([
      stores.objectStore('records').getAll(),
      stores.objectStore('settings').get(SETTINGS_KEY),
    ]);
    return { ...readable(values), settings: settingsFrom(settings) };
  });
}

/** What a backup brings: see `Whole`. */
export interface Incoming {
  records: readonly VaultRecord[];
  /** Values that even the version which wrote the backup did not understand. */
  unreadable: readonly { id: string }[];
  settings: Settings;
}

/**
 * Take a backup in, wholly or not at all. Choices made here stay: those of the backup are taken
 * only where none was made, and consent to read pages is never brought in from elsewhere.
 */
export function takeIn(vault: Connection, incoming: Incoming): Promise<Omit<Merge, 'puts'>> {
  return vault.write(async (stores) => {
    const records = stores.objectStore('records');
    const settings = stores.objectStore('settings');
    const [keys, values, chosen] = await Promise.all([
      records.getAllKeys(),
      records.getAll(),
      settings.get(SETTINGS_KEY),
    ]);
    const stored = new Map(keys.map((key, index) => [key, values[index]]));
    const { puts, ...counts } = mergeRecords(stored, incoming.records);
    const known = new Set([...keys, ...puts.map(({ id }) => id)]);
    const kept = incoming.unreadable.filter(({ id }) => !known.has(id));
    await Promise.all([
      ...puts.map((record) => records.put(record)),
      ...kept.map((value) => records.put(value)),
      ...(chosen === undefined
        ? [settings.put({ ...incoming.settings, started: false }, SETTINGS_KEY)]
        : []),
    ]);
    return counts;
  });
}

/** Delete every record and every setting. */
export async function removeWhole(vault: Connection): Promise<void> {
  await vault.write((stores) =>
    Promise.all([stores.objectStore('records').clear(), stores.objectStore('settings').clear()]),
  );
}
