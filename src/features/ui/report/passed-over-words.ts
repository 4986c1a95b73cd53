import type { PassedOver } from '../../../core/domain/report.ts';
import type { MessageKey } from '../../../platform/i18n.ts';

/** Why the closest credential for something missing is not suggested, in words. */
export const PASSED_OVER_WORDS: Readonly<Record<PassedOver, MessageKey>> = {
  language: 'passedLanguage',
  dismissed: 'passedDismissed',
  order: 'passedOrder',
  experience: 'passedExperience',
  price: 'passedPrice',
  length: 'passedLength',
  depth: 'passedDepth',
  known: 'passedKnown',
  subject: 'passedSubject',
};
