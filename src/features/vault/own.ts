import { type CredentialNote } from '../../core/domain/advice.ts';
import { type Correction, correctionSchema } from '../../core/domain/correction.ts';
import type { Settings } from '../../core/domain/vault.ts';
import { NOTE_KEYS, notesFrom } from './advice.ts';
import type { Connection } from './open.ts';
import { readable, type Records } from './records.ts';
import { SETTINGS_KEY } from './schema.ts';
import { settingsFrom } from './settings.ts';

/** What a reading of a page is held against, of one moment. */
export interface OwnFacts extends Records {
  settings: Settings;
  corrections: Correction[];
  /** What was decided about credentials. */
  notes: CredentialNote[];
}

/**
 * The part of the vault that every page needs. Collected listings and imported files stay where
 * they are: they may be many megabytes, and pages are read all the time.
 */
export function readOwn(vault: Connection): Promise<OwnFacts> {
  return vault.read(async (stores) => {
    const [records, settings, corrections, notes] = await Promise.all([
      stores.objectStore('records').getAll(),
      stores.objectStore('settings').get(SETTINGS_KEY),
      stores.objectStore('corrections').getAll(),
      stores.objectStore('advice').getAll(NOTE_KEYS()),
    ]);
    return {
      ...readable(records),
      settings: settingsFrom(settings),
      notes: notesFrom(notes),
      corrections: corrections.flatMap((value) => {
        const parsed = correctionSchema.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    };
  });
}
