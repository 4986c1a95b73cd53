import type { StoredOriginal } from '../../core/domain/import.ts';
import type { Settings, VaultRecord } from '../../core/domain/vault.ts';
import { VAULT_FILE_VERSION, type VaultFile } from './vault-file.ts';

/** Everything that is exported. */
export interface Exported {
  records: readonly VaultRecord[];
  unreadable: readonly unknown[];
  settings: Settings;
  originals?: readonly StoredOriginal[];
  collections?: Partial<Record<string, readonly { id: string; updatedAt: number }[]>>;
}

/**
 * The whole vault as the text of one JSON file, indented so that a person can read it.
 *
 * @param today `YYYY-MM-DD` in the person's time zone, for the file's name
 */
export function exportAsJson(
  { records, unreadable, settings, originals = [], collections = {} }: Exported,
  now: Date,
  today: string,
): { fileName: string; text: string } {
  const file = {
    format: 'waymark-vault',
    version: VAULT_FILE_VERSION,
    exportedAt: now.toISOString(),
    records: [...records],
    settings,
    ...(Object.keys(collections).length > 0 && {
      collections: collections as VaultFile['collections'],
    }),
    ...(originals.length > 0 && { originals: [...originals] }),
    ...(unreadable.length > 0 && { unreadable: unreadable as VaultFile['unreadable'] }),
  } satisfies VaultFile;
  return { fileName: `waymark-vault-${today}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
