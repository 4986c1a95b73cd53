import { exportAsJson } from '../../../features/transfer/json-export.ts';
import { changeSettings } from '../../../features/vault/settings.ts';
import { readWhole } from '../../../features/vault/whole.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { today } from '../../../platform/today.ts';
import { vault } from '../vault.ts';

/** The whole vault as one file, and the date of it noted. */
export const exportVault: Handler<'exportVault'> = async () => {
  const now = new Date();
  const whole = await readWhole(vault);
  const lastExportAt = now.getTime();
  // A full disk must not stand in the way of a backup; the old date then stays, which is true.
  await changeSettings(vault, { lastExportAt }).catch(() => null);
  tellPages();
  const settings = { ...whole.settings, lastExportAt };
  return exportAsJson({ ...whole, settings }, now, today(now));
};
