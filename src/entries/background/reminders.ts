import { dueSoon, remindersSince } from '../../core/matching/due.ts';
import { readOwn } from '../../features/vault/own.ts';
import { changeSettings } from '../../features/vault/settings.ts';
import { mayNotify, notify, wakeAt } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { announce } from './announce.ts';
import { DAILY } from './daily.ts';
import { today } from '../../platform/today.ts';
import { vault } from './vault.ts';

/**
 * What a new day brings: a credential may have lapsed, so everything shown is drawn anew, and there
 * may be something to be reminded of. The words are neutral, since a locked screen shows them too.
 */
export async function beginDay(now = new Date()): Promise<void> {
  // A few minutes after midnight where the person is, also on the days on which clocks change.
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 5);
  await wakeAt(DAILY, next.getTime());
  await announce();
  const { records, settings } = await readOwn(vault);
  const day = today(now);
  const since = settings.remindedOn;
  if (!settings.reminders || since === null || since >= day) return;
  if (!(await mayNotify())) return;
  if (remindersSince(dueSoon(records, day), since, day).length > 0)
    await notify(DAILY, t('extName'), t('reminderWords'));
  await changeSettings(vault, { remindedOn: day });
}
