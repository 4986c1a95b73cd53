import { answeredBy } from '../catalog/credential-meets.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Reading } from '../domain/reading.ts';
import type { Report } from '../domain/report.ts';
import type { VaultRecord } from '../domain/vault.ts';
import { type Matched, matchReading } from '../matching/match-reading.ts';
import { ownTongueOf } from './gaps.ts';
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
  const { suggestions, passedOver } = suggest(matched, records, catalog, today, wishes);
  const closed = new Set(suggestions.flatMap(({ closes }) => closes.map(({ id }) => id)));
  const open = taughtIn(matched, catalog).filter((id) => !closed.has(id));
  const ownTongue = ownTongueOf(matched);
  return {
    ...matched,
    suggestions,
    passedOver: Object.fromEntries(
      open.map((id) => [id, id === ownTongue ? 'language' : (passedOver.get(id) ?? 'subject')]),
    ),
    profession: professionAsked(reading, catalog),
  };
}

/** The missing asks for which the catalogue has a credential at all, though it may not fit here. */
function taughtIn({ skills, certifications }: Matched, catalog: Catalog): string[] {
  const missing = new Set(
    [...skills, ...certifications].flatMap(({ id, standing }) =>
      standing === 'missing' ? [id] : [],
    ),
  );
  const taught = new Set<string>();
  for (const { id, suggestable, status, skills: teaches } of catalog.credentials.values()) {
    if (!suggestable || status === 'retired') continue;
    for (const each of [id, ...answeredBy(catalog, id), ...teaches.map((skill) => skill.id)])
      if (missing.has(each)) taught.add(each);
  }
  return [...taught];
}
