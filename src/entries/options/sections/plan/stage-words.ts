import type { Stage } from '../../../../core/domain/advice.ts';
import type { MessageKey } from '../../../../platform/i18n.ts';

/** The stages of a credential's life, in words. */
export const STAGE_WORDS: Record<Stage, MessageKey> = {
  considering: 'stageConsidering',
  planned: 'stagePlanned',
  'in-progress': 'stageInProgress',
  earned: 'stageEarned',
  shown: 'stageShown',
  'used-in-story': 'stageUsed',
  renewed: 'stageRenewed',
  lapsed: 'stageLapsed',
};

/** The stages in their usual order. */
export const STAGES = Object.keys(STAGE_WORDS) as Stage[];
