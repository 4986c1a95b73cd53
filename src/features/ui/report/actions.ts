import type { Mention } from '../../../core/domain/reading.ts';

/** What a person can do from a report; what the surroundings cannot offer is left out. */
export interface ReportActions {
  showOnPage?: (place: Mention, name: string) => void;
  /** Note a skill as declared experience. */
  haveThis?: (skill: { id: string; name: string }) => void;
}
