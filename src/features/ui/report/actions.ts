import type { CorrectionChange } from '../../../core/domain/correction.ts';
import type { Mention } from '../../../core/domain/reading.ts';
import type { Asked } from '../owned-record.ts';

/** A skill or a credential of the catalogue, by name. */
export interface FoundName {
  id: string;
  name: string;
}

/** What a person can do from a report; what the surroundings cannot offer is left out. */
export interface ReportActions {
  showOnPage?: (place: Mention, name: string) => void;
  /** Note skills as declared experience, certifications as credentials; all of them or none. */
  haveThis?: (asked: readonly Asked[]) => void;
  /** Correct how this listing is read, or every one. */
  correct?: (change: CorrectionChange, always: boolean) => void;
  /** What the catalogue knows by a name, for "the same as …". */
  findSkill?: (query: string) => Promise<readonly FoundName[]>;
}
