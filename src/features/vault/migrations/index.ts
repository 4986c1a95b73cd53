import { recordsAndSettings } from './0001-records-and-settings.ts';
import { collections } from './0002-collections.ts';
import { sources } from './0003-sources.ts';
import { evidence } from './0004-evidence.ts';
import { lineage } from './0005-lineage.ts';
import type { MigratedDatabase, Migration } from './migration.ts';

/** In order; the first one leads to version 1. Shipped ones are never changed, only followed. */
const MIGRATIONS: readonly Migration[] = [
  recordsAndSettings,
  collections,
  sources,
  evidence,
  lineage,
];

/** The version of the database that this code reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Bring a database from the version it has to `VERSION`. 0 is one that did not exist. */
export function migrate(database: MigratedDatabase, from: number): void {
  for (const migration of MIGRATIONS.slice(from)) migration(database);
}
