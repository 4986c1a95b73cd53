import type { PartialDate, VaultRecord } from '../domain/vault.ts';

/**
 * The last day of a date of reduced precision, as `YYYY-MM-DD`: "2025" lasts to 31 December,
 * "2025-02" to the end of February, so that nothing is called lapsed a day too early.
 */
export function lastDayOf(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** The date on which a record lapsed, if it has by `today` (`YYYY-MM-DD`), else `null`. */
export function lapsedOn(record: VaultRecord, today: string): PartialDate | null {
  if (record.kind !== 'credential' || record.expiry.kind !== 'date') return null;
  return lastDayOf(record.expiry.date) < today ? record.expiry.date : null;
}
