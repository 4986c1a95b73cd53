import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../core/domain/vault.ts';
import type { Connection } from './open.ts';
import { SETTINGS_KEY } from './schema.ts';

/** The person's choices; the defaults where nothing was chosen yet. */
export async function readSettings(vault: Connection): Promise<Settings> {
  return settingsFrom(
    await vault.read((stores) => stores.objectStore('settings').get(SETTINGS_KEY)),
  );
}

/** Change some choices and keep the others. */
export function changeSettings(
  vault: Connection,
  changes: { [Key in keyof Settings]?: Settings[Key] | undefined },
): Promise<Settings> {
  return vault.write(async (stores) => {
    const store = stores.objectStore('settings');
    const chosen = Object.entries(changes).filter(([, value]) => value !== undefined);
    const settings = {
      ...settingsFrom(await store.get(SETTINGS_KEY)),
      ...(Object.fromEntries(chosen) as Partial<Settings>),
    };
    await store.put(settings, SETTINGS_KEY);
    return settings;
  });
}

/**
 * A stored value as settings. One choice that is not understood (from another version) does not
 * take the others with it; consent that is not understood was not given.
 */
export function settingsFrom(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const stored = value as Record<string, unknown>;
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(stored[key]);
    if (parsed.success) settings[key] = parsed.data;
  }
  return settings as Settings;
}
