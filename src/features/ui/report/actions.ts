import type { Access, Dismissal } from '../../../core/domain/advice.ts';
import type { CorrectionChange } from '../../../core/domain/correction.ts';
import type { Mention } from '../../../core/domain/reading.ts';
import type { Asked } from '../owned-record.ts';

/** A skill or a credential of the catalogue, by name. */
export interface FoundName {
  id: string;
  name: string;
}

/** What is decided about a suggested credential: never again, or that somebody else pays for it. */
export type Decision = { dismissed: Dismissal } | { access: Access | null };

/** What a person can do from a report; what the surroundings cannot offer is left out. */
export interface ReportActions {
  showOnPage?: (place: Mention, name: string) => void;
  /** Note skills as declared experience, certifications as credentials; all of them or none. */
  haveThis?: (asked: readonly Asked[]) => void;
  /** Correct how this listing is read, or every one. */
  correct?: (change: CorrectionChange, always: boolean) => void;
  /** Keep what was decided about a suggested credential; it can be taken back. */
  decide?: (credential: FoundName, decision: Decision) => void;
  /** What the catalogue knows by a name, for "the same as …". */
  findSkill?: (query: string) => Promise<readonly FoundName[]>;
}
