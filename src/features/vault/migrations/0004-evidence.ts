import type { Migration } from './migration.ts';

/**
 * Records may carry evidence and the times of their earlier versions; no store changes. The version
 * still rises: code from before would drop both when it saves such a record.
 */
export const evidence: Migration = () => undefined;
