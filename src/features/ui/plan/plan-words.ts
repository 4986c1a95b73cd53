import type { OpenGap } from '../../../core/advice/plan/problem.ts';
import type { ProofLabel } from '../../../core/domain/plan.ts';
import type { MessageKey } from '../../../platform/i18n.ts';

/** How good a plan is known to be, in words. */
export const PROOF_WORDS: Record<ProofLabel, MessageKey> = {
  optimal: 'planOptimal',
  'within-1-percent': 'planNearlyOptimal',
  'best-found': 'planBestFound',
};

/** Why a gap stays open, in words. */
export const WHY_OPEN: Record<OpenGap['why'], MessageKey> = {
  nothing: 'planOpenNothing',
  'not-yet': 'planOpenNotYet',
  unknown: 'planOpenUnknown',
  filter: 'planOpenFilter',
  limits: 'planOpenLimits',
  dismissed: 'planOpenDismissed',
  basics: 'planOpenBasics',
  unsuited: 'planOpenUnsuited',
  recognised: 'planOpenRecognised',
};
