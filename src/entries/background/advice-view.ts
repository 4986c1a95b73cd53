import { focusWarnings } from '../../core/advice/focus.ts';
import { gateCounts } from '../../core/advice/gate-counts.ts';
import { heldCredentials } from '../../core/advice/held.ts';
import { closingOf, offersFor } from '../../core/advice/plan/offers.ts';
import { missingFirst } from '../../core/advice/prerequisites.ts';
import { notYet } from '../../core/advice/readiness.ts';
import { stackViews } from '../../core/advice/stacks.ts';
import { wishesFrom } from '../../core/advice/wishes.ts';
import { answeredBy } from '../../core/catalog/credential-meets.ts';
import type { AdviceView } from '../../core/domain/plan.ts';
import type { Reading } from '../../core/domain/reading.ts';
import { matchReading } from '../../core/matching/match-reading.ts';
import { alternatives } from '../../features/ui/format.ts';
import { postingFromText } from '../../features/sites/pasted.ts';
import { boards, listingsOf } from '../../features/vault/boards.ts';
import { type OwnFacts, readOwn } from '../../features/vault/own.ts';
import { changesOf } from './board-changes.ts';
import { readingsOf } from './board-readings.ts';
import { catalogWith, readingOf } from './engine.ts';
import { today } from '../../platform/today.ts';
import { vault } from './vault.ts';

/** Advice for one pasted listing; for no text, the stacks by role. */
export async function adviceForText(text: string): Promise<AdviceView> {
  const own = await readOwn(vault);
  const readings =
    text.trim() === '' ? [] : [await readingOf(postingFromText(text), own.corrections)];
  return adviceFor(readings, own, false);
}

/** Advice for a board, counted anew from its listings, with what changed on it. */
export async function adviceForBoard(boardId: string): Promise<AdviceView> {
  const [own, board, listings] = await Promise.all([
    readOwn(vault),
    boards.get(vault, boardId),
    listingsOf(vault, boardId),
  ]);
  const readings = await readingsOf(listings, own.corrections);
  const view = await adviceFor(readings, own, board?.exploratory === true);
  if (!board) return view;
  return { ...view, changes: await changesOf(board, listings, readings, own) };
}

async function adviceFor(
  readings: readonly Reading[],
  own: OwnFacts,
  exploratory: boolean,
): Promise<AdviceView> {
  const catalog = await catalogWith(own.corrections);
  const { records, notes } = own;
  const wishes = wishesFrom(notes);
  const reports = readings.map((reading) => matchReading(reading, records, catalog, today()));
  const { gaps, offers } = offersFor(reports, records, catalog, today(), wishes, alternatives);
  const held = heldCredentials(records, today());
  const { closes } = closingOf(reports, records, catalog, today());
  const asked = readings.map(
    ({ skills, certifications }) =>
      new Set([...skills, ...certifications].filter(({ sure }) => sure).map(({ id }) => id)),
  );
  const helpsIn = (id: string) => {
    const answers = [id, ...answeredBy(catalog, id)];
    const taught = catalog.credentials.get(id)?.skills.map((skill) => skill.id) ?? [];
    return asked.filter((ids) => [...answers, ...taught].some((one) => ids.has(one))).length;
  };
  return {
    listings: readings.length,
    gaps,
    offers,
    stacks: stackViews(catalog.stacks, {
      catalog,
      gaps,
      closes,
      held,
      notes,
      mayTake: (entry) =>
        entry.suggestable &&
        entry.status !== 'retired' &&
        !held.has(entry.id) &&
        !wishes.dismissed.has(entry.id) &&
        missingFirst(entry, held).length === 0 &&
        notYet(entry, records, catalog, today()) === null,
    }),
    gates: gateCounts(readings),
    warnings: focusWarnings({
      notes,
      entries: catalog.credentials,
      listings: readings.length,
      helpsIn,
      exploratory,
    }),
    changes: null,
  };
}
