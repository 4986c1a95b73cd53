import type { VaultRecord } from '../domain/vault.ts';
import { lapsedOn } from '../matching/lapse.ts';

/** Ids of the catalogue's credentials that the vault holds and that are valid. */
export function heldCredentials(records: readonly VaultRecord[], today: string): Set<string> {
  const held = new Set<string>();
  for (const record of records)
    if (record.kind === 'credential' && record.achievementId && lapsedOn(record, today) === null)
      held.add(record.achievementId);
  return held;
}
