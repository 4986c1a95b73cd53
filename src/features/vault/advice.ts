import {
  boardSnapshotSchema,
  type CredentialNote,
  credentialNoteSchema,
  DEFAULT_PLAN_SETTINGS,
  type PlanSettings,
  planSettingsSchema,
  saysNothing,
} from '../../core/domain/advice.ts';
import { collection } from './collection.ts';
import type { Connection } from './open.ts';

/** What the person decided about credentials. */
export const notes = collection('advice', credentialNoteSchema);

/** Boards as they were on earlier days. */
export const snapshots = collection('advice', boardSnapshotSchema);

const planSettings = collection('advice', planSettingsSchema);

/** Keys of the notes alone: `note:` and anything (";" follows the colon). */
export const NOTE_KEYS = () => IDBKeyRange.bound('note:', 'note;', false, true);

/** Stored values as notes; those of another version are left out. */
export function notesFrom(values: readonly unknown[]): CredentialNote[] {
  return values.flatMap((value) => {
    const parsed = credentialNoteSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keep notes; one that says nothing any more is taken out. */
export async function keepNotes(
  vault: Connection,
  values: readonly CredentialNote[],
): Promise<void> {
  const empty = values.filter(saysNothing);
  await notes.put(
    vault,
    values.filter((note) => !saysNothing(note)),
  );
  await notes.remove(
    vault,
    empty.map(({ id }) => id),
  );
}

/** What plans are made with; the defaults where nothing was chosen yet. */
export async function readPlanSettings(vault: Connection): Promise<PlanSettings> {
  return (await planSettings.get(vault, DEFAULT_PLAN_SETTINGS.id)) ?? DEFAULT_PLAN_SETTINGS;
}

export function savePlanSettings(vault: Connection, settings: PlanSettings): Promise<void> {
  return planSettings.put(vault, [settings]);
}
