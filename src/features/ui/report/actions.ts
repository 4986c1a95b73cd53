import type { Mention } from '../../../core/domain/reading.ts';
import type { Asked } from '../owned-record.ts';

/** What a person can do from a report; what the surroundings cannot offer is left out. */
export interface ReportActions {
  showOnPage?: (place: Mention, name: string) => void;
  /** Note a skill as declared experience, a certification as a credential. */
  haveThis?: (asked: Asked) => void;
}
