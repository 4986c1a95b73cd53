import type { Migration } from './migration.ts';

/**
 * Records may say which file they came from, and skills from which part of it; no store changes.
 * The version still rises: code from before would drop both when it saves such a record.
 */
export const sources: Migration = () => undefined;
