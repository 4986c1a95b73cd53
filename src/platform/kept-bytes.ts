import { type DBSchema, openDB } from 'idb';

/**
 * What can be made again from the package at any time and only costs time: bytes that were unpacked
 * once. A database of its own, so that the vault holds nothing but what is the person's.
 */
interface KeptSchema extends DBSchema {
  files: { key: string; value: Kept };
}

/** Unpacked bytes, and from which they were made. */
export interface Kept {
  from: number;
  bytes: Uint8Array;
}

const DATABASE = 'waymark-unpacked';

/** What was kept under a name; `null` when there is nothing, or the browser does not let it be read. */
export async function keptBytes(name: string): Promise<Kept | null> {
  try {
    const database = await open();
    const kept = await database.get('files', name);
    database.close();
    return kept ?? null;
  } catch {
    return null;
  }
}

/** Keeps bytes under a name. Where that fails they are made again next time. */
export async function keepBytes(name: string, kept: Kept): Promise<void> {
  try {
    const database = await open();
    await database.put('files', kept, name);
    database.close();
  } catch {
    // No room, or a browser that keeps nothing: it works without.
  }
}

function open() {
  return openDB<KeptSchema>(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('files'),
  });
}
