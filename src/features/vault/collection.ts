import type { Connection } from './open.ts';
import { putFollowing, type Version } from './lineage.ts';
import type { CollectionName } from './schema.ts';

/** The part of a domain schema that is needed to read values back. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** One collection of the vault: values with an `id`, checked by their domain schema when read. */
export interface Collection<T extends Version> {
  /** What can be read; a value of another version stays where it is and is left out. */
  list(vault: Connection): Promise<T[]>;
  get(vault: Connection, id: string): Promise<T | null>;
  /** Add values, or replace those with their ids; all or none. */
  put(vault: Connection, values: readonly T[]): Promise<void>;
  /** Take values out, all or none, and give them back, so that they can be put in again. */
  remove(vault: Connection, ids: readonly string[]): Promise<T[]>;
}

/** The repository of one collection. */
export function collection<T extends Version>(
  name: CollectionName,
  schema: Schema<T>,
): Collection<T> {
  const read = (value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    async list(vault) {
      const values = await vault.read((stores) => stores.objectStore(name).getAll());
      return values.map(read).filter((value) => value !== null);
    },
    async get(vault, id) {
      return read(await vault.read((stores) => stores.objectStore(name).get(id)));
    },
    async put(vault, values) {
      await vault.write((stores) =>
        Promise.all(values.map((value) => putFollowing(stores.objectStore(name), value))),
      );
    },
    remove(vault, ids) {
      return vault.write(async (stores) => {
        const store = stores.objectStore(name);
        const values = await Promise.all(ids.map(async (id) => read(await store.get(id))));
        const removed = values.filter((value) => value !== null);
        await Promise.all(removed.map(({ id }) => store.delete(id)));
        return removed;
      });
    },
  };
}
