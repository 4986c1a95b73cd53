/** Days after which a price is shown as old, and after which it is not shown (credentials.md §2). */
const OLD_AFTER_DAYS = 180;
const HIDDEN_AFTER_DAYS = 366;
const DAY_MS = 86_400_000;

/** How far a price can still be trusted; `undated` when nobody wrote down when it was seen. */
export type PriceAge = 'undated' | 'fresh' | 'old' | 'hidden';

/**
 * The age of a price on a day. A month or a year is taken at its end, since nobody knows the day.
 *
 * @param checked `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` = not known
 * @param today `YYYY-MM-DD`
 */
export function priceAge(checked: string | null, today: string): PriceAge {
  if (checked === null) return 'undated';
  const [year = 0, month = 12, day] = checked.split('-').map(Number);
  const at = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const days = (Date.parse(today) - at) / DAY_MS;
  return days > HIDDEN_AFTER_DAYS ? 'hidden' : days > OLD_AFTER_DAYS ? 'old' : 'fresh';
}
