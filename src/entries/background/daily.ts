import { isWakeSet, wakeAt } from '../../platform/browser.ts';

/** The name of the daily alarm, and of the one notification there can be. */
export const DAILY = 'daily';

/** See to it that the background is woken once a day; Firefox forgets alarms when it closes. */
export async function keepDaily(): Promise<void> {
  if (!(await isWakeSet(DAILY))) await wakeAt(DAILY, Date.now() + 60_000);
}
