import { type VaultRecord, vaultRecordSchema } from '../../core/domain/vault.ts';
import { following } from './lineage.ts';
import type { Connection } from './open.ts';

/** What lies in the vault; `unreadable` was stored by another version, and stays as it is. */
export interface Records {
  records: VaultRecord[];
  unreadable: unknown[];
}

/** Everything that can prove a skill, oldest first. */
export async function listRecords(vault: Connection): Promise<Records> {
  return readable(await vault.read((stores) => stores.objectStore('records').getAll()));
}

/** Tell stored values that are records from those that this version does not understand. */
export function readable(values: readonly unknown[]): Records {
  const records: VaultRecord[] = [];
  const unreadable: unknown[] = [];
  for (const value of values) {
    const parsed = vaultRecordSchema.safeParse(value);
    if (parsed.success) records.push(parsed.data);
    else unreadable.push(value);
  }
  records.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return { records, unreadable };
}

/**
 * Add a record, or replace the one with its id. Where it came from is no field of a form, so an
 * edited record keeps it; that it follows the version before is noted for later merges.
 */
export async function putRecord(vault: Connection, record: VaultRecord): Promise<void> {
  await vault.write(async (stores) => {
    const store = stores.objectStore('records');
    const known = vaultRecordSchema.safeParse(await store.get(record.id));
    await store.put(known.success ? inPlaceOf(known.data, record) : record);
  });
}

function inPlaceOf(known: VaultRecord, record: VaultRecord): VaultRecord {
  const next = following(record, known);
  if (next.kind !== 'credential' || known.kind !== 'credential') return next;
  return known.source && !next.source ? { ...next, source: known.source } : next;
}

/**
 * Take a record out and give it back, so that it can be put in again. `null` when there is none;
 * one that cannot be read could not be given back, and so is not taken out.
 */
export function removeRecord(vault: Connection, id: string): Promise<VaultRecord | null> {
  return vault.write(async (stores) => {
    const store = stores.objectStore('records');
    const parsed = vaultRecordSchema.safeParse(await store.get(id));
    if (!parsed.success) return null;
    await store.delete(id);
    return parsed.data;
  });
}
