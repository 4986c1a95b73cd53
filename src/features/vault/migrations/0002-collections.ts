import type { Migration } from './migration.ts';

/**
 * Stores for what came after records: corrections of readings, role boards and their postings, what
 * the person decided about advice, and the original bytes of imported files.
 */
export const collections: Migration = (database) => {
  for (const name of ['corrections', 'boards', 'postings', 'advice', 'originals'])
    database.createObjectStore(name, { keyPath: 'id' });
};
