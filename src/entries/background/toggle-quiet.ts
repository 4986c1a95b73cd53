import { changeSettings, readSettings } from '../../features/vault/settings.ts';
import { announce } from './announce.ts';
import { vault } from './vault.ts';

/** One key for quiet: no badge and no marks, until it is pressed again. */
export async function toggleQuiet(): Promise<void> {
  const { quiet } = await readSettings(vault);
  await changeSettings(vault, { quiet: !quiet });
  await announce();
}
