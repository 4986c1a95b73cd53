import { changeSettings } from '../../../features/vault/settings.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { injectIntoOpenPages } from '../inject.ts';
import { today } from '../../../platform/today.ts';
import { vault } from '../vault.ts';

/** Changes the choices that are named; pages follow at once. */
export const saveSettings: Handler<'saveSettings'> = async (changes) => {
  const settings = await changeSettings(vault, {
    ...changes,
    // Reminders begin with the day on which they are switched on.
    remindedOn: changes.reminders === true ? today() : undefined,
  });
  await announce();
  // Not waited for: pages that were open before Start join in their own time.
  if (changes.started) void injectIntoOpenPages();
  return settings;
};
