import type { Migration } from './migration.ts';

/**
 * Roles, listings, corrections and decisions carry the times of their earlier versions, as records
 * do; no store changes. The version still rises: code from before would drop them when it saves.
 */
export const lineage: Migration = () => undefined;
