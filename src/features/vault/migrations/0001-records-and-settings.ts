import type { Migration } from './migration.ts';

/** The first shipped shape: one store of records by id, one with the settings. */
export const recordsAndSettings: Migration = (database) => {
  database.createObjectStore('records', { keyPath: 'id' });
  database.createObjectStore('settings');
};
