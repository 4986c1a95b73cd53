/** The part of a database that a migration may touch; the browser's own interface fits it. */
export interface MigratedDatabase {
  createObjectStore(name: string, options?: { keyPath?: string }): unknown;
}

/**
 * One step from a version to the next. It runs inside the one `versionchange` transaction of the
 * opening: when it throws, the database stays at the version it had, with everything in it.
 */
export type Migration = (database: MigratedDatabase) => void;
