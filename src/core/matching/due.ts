import type { HeldCredential, VaultRecord } from '../domain/vault.ts';
import { lastDayOf } from './lapse.ts';

/** Days before the last day on which Waymark reminds, in the calendar and in the browser. */
export const REMIND_BEFORE = [90, 60, 30] as const;

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A credential that lapses soon, or has lapsed, and how many days are left (negative: past). */
export interface Due {
  record: HeldCredential;
  lastDay: string;
  daysLeft: number;
}

/**
 * What lapses within the time of the first reminder, the most pressing first.
 *
 * @param today `YYYY-MM-DD`, in the person's own time zone
 */
export function dueSoon(records: readonly VaultRecord[], today: string): Due[] {
  return records
    .flatMap((record) => {
      if (record.kind !== 'credential' || record.expiry.kind !== 'date') return [];
      const lastDay = lastDayOf(record.expiry.date);
      const daysLeft = Math.round((time(lastDay) - time(today)) / DAY_MS);
      return daysLeft >= 0 && daysLeft <= REMIND_BEFORE[0] ? [{ record, lastDay, daysLeft }] : [];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/**
 * Of these, what has a reminder on a day after `since` and up to `today`: a browser that was closed
 * for a week misses none, and nothing is said twice.
 */
export function remindersSince(due: readonly Due[], since: string, today: string): Due[] {
  const passed = Math.round((time(today) - time(since)) / DAY_MS);
  return due.filter(({ daysLeft }) =>
    REMIND_BEFORE.some((before) => daysLeft <= before && daysLeft + passed > before),
  );
}
