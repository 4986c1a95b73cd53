import type { SavedPosting } from '../../core/domain/board.ts';
import type { Correction } from '../../core/domain/correction.ts';
import type { Reading } from '../../core/domain/reading.ts';
import { applyCorrections, correctionsFor, postingKey } from '../../core/matching/corrections.ts';
import { ownSkills } from '../../core/matching/own-skills.ts';
import { readPosting } from '../../core/matching/read-posting.ts';
import { capPosting } from './cap-posting.ts';
import { theLexicon, theRelations } from './engine.ts';

const MOST_KEPT = 600;
/** After this long at a stretch, other messages get their turn. */
const STRETCH_MS = 40;

/** Readings made in this life of the worker; a shortcut, never a truth: all can be made again. */
const made = new Map<string, Reading>();

/**
 * The readings of a board's listings, as corrected, in their order. A listing is recognised when
 * first needed and not again while the worker lives; corrections are applied anew each time.
 */
export async function readingsOf(
  listings: readonly SavedPosting[],
  corrections: readonly Correction[],
): Promise<Reading[]> {
  const [lexicon, relations] = await Promise.all([theLexicon(), theRelations()]);
  const own = ownSkills(corrections);
  const ownKey = own.length === 0 ? '' : JSON.stringify(own);
  const readings: Reading[] = [];
  let since = performance.now();
  for (const { id, posting, alsoIds, createdAt } of listings) {
    const key = `${id} ${createdAt} ${ownKey}`;
    let reading = made.get(key);
    if (reading) made.delete(key);
    else reading = readPosting(lexicon, capPosting(posting), { own });
    made.set(key, reading);
    // What was corrected in a copy of the job holds for the listing that it joined.
    const changes = correctionsFor(corrections, postingKey(reading), ...alsoIds);
    readings.push(applyCorrections(reading, changes, relations));
    if (performance.now() - since > STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  for (const oldest of made.keys()) {
    if (made.size <= MOST_KEPT) break;
    made.delete(oldest);
  }
  return readings;
}
