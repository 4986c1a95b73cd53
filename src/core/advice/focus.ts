import { type CredentialNote, stageOf } from '../domain/advice.ts';
import type { CredentialEntry } from '../domain/catalog.ts';
import type { FocusWarning } from '../domain/plan.ts';
import { quizOnly } from './stacks.ts';

/** More than so many in progress at once are rarely finished. */
const MOST_IN_PROGRESS = 2;
/** So many badges of a quiz or of attendance show little. */
const MANY_WEAK = 3;
/** Two credentials that share so many skills, and little else, show the same. */
const SAME_SKILLS = 3;
const SAME_SHARE = 0.75;
/** Below so many listings nobody can say that few name something. */
const ENOUGH_TO_JUDGE = 5;
const FEW = 0.1;

/** What the guard looks at. */
export interface FocusContext {
  notes: readonly CredentialNote[];
  entries: ReadonlyMap<string, CredentialEntry>;
  listings: number;
  /** Listings that name a credential or ask for something it teaches. */
  helpsIn: (id: string) => number;
  /** A board for a side skill or a first look: nothing is said. */
  exploratory: boolean;
}

const CHOSEN = new Set(['planned', 'in-progress']);

/** What speaks against the credentials that somebody has chosen; empty on exploratory boards. */
export function focusWarnings(context: FocusContext): FocusWarning[] {
  if (context.exploratory) return [];
  const { notes, entries, listings, helpsIn } = context;
  const chosen = notes
    .filter((note) => note.dismissed === null && CHOSEN.has(stageOf(note) ?? ''))
    .toSorted((a, b) => (a.credentialId < b.credentialId ? -1 : 1));
  const warnings: FocusWarning[] = [];
  const begun = chosen.filter((note) => stageOf(note) === 'in-progress');
  if (begun.length > MOST_IN_PROGRESS)
    warnings.push({ kind: 'too-many-at-once', names: begun.map(({ name }) => name) });
  if (listings >= ENOUGH_TO_JUDGE)
    for (const { credentialId: id, name } of chosen) {
      const named = helpsIn(id);
      if (named <= listings * FEW) warnings.push({ kind: 'rarely-named', name, named, listings });
    }
  const known = chosen.flatMap((note) => entries.get(note.credentialId) ?? []);
  const weak = known.filter((entry) => entry.assessment.attendance === true || quizOnly(entry));
  if (weak.length >= MANY_WEAK)
    warnings.push({ kind: 'weak-evidence', names: weak.map(({ name }) => name) });
  for (const [at, one] of known.entries())
    for (const other of known.slice(at + 1)) {
      const mine = new Set(one.skills.map(({ id }) => id));
      const shared = other.skills.filter(({ id }) => mine.has(id)).length;
      const most = Math.max(mine.size, other.skills.length);
      if (shared >= SAME_SKILLS && shared >= most * SAME_SHARE)
        warnings.push({ kind: 'same-skills', names: [one.name, other.name], shared });
    }
  return warnings;
}
