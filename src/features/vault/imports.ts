import type { ImportUndo, StoredOriginal } from '../../core/domain/import.ts';
import { type VaultRecord, vaultRecordSchema } from '../../core/domain/vault.ts';
import { following } from './lineage.ts';
import type { Connection } from './open.ts';

/** Take in the records of one import with the files they came from: all of it, or nothing. */
export function saveImported(
  vault: Connection,
  records: readonly VaultRecord[],
  originals: readonly StoredOriginal[],
): Promise<ImportUndo> {
  return vault.write(async (stores) => {
    const undo: ImportUndo = { before: [], added: [], originals: [] };
    const store = stores.objectStore('records');
    const known = await Promise.all(records.map(({ id }) => store.get(id)));
    for (const [index, record] of records.entries()) {
      const parsed = vaultRecordSchema.safeParse(known[index]);
      if (parsed.success) {
        undo.before.push(parsed.data);
        await store.put(following(record, parsed.data));
      } else if (known[index] === undefined) {
        undo.added.push(record.id);
        await store.put(record);
      }
      // One that this version cannot read could not be put back, and so is not written over.
    }
    const files = stores.objectStore('originals');
    for (const original of originals) {
      if ((await files.getKey(original.id)) !== undefined) continue;
      undo.originals.push(original.id);
      await files.put(original);
    }
    return undo;
  });
}

/** Take an import back as one: everything is as it was before it. */
export async function undoImported(vault: Connection, undo: ImportUndo): Promise<void> {
  await vault.write(async (stores) => {
    const store = stores.objectStore('records');
    await Promise.all([
      ...undo.added.map((id) => store.delete(id)),
      ...undo.before.map((record) => store.put(record)),
      ...undo.originals.map((id) => stores.objectStore('originals').delete(id)),
    ]);
  });
}
