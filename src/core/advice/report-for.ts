import type { Catalog } from '../domain/catalog.ts';
import type { Reading } from '../domain/reading.ts';
import type { Report } from '../domain/report.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { matchReading } from '../matching/match-reading.ts';
import { professionAsked } from './profession.ts';
import { suggest } from './suggest.ts';
import { NO_WISHES, type Wishes } from './wishes.ts';

/**
 * One posting held against one vault, with advice: what page, badge, popup and `npm start` show.
 *
 * @param today `YYYY-MM-DD`, in the person's own time zone
 */
export function reportFor(
  reading: Reading,
  records: readonly VaultRecord[],
  catalog: Catalog,
  today: string,
  wishes: Wishes = NO_WISHES,
): Report {
  const matched = matchReading(reading, records, catalog, today);
  return {
    ...matched,
    suggestions: suggest(matched, records, catalog, today, wishes),
    profession: professionAsked(reading, catalog),
  };
}
