import type { Context } from './context.ts';
import { gatherEvidence, type Feature } from './evidence.ts';
import {
  isAccentedWord,
  isFieldOfRole,
  isFileToSend,
  isOrder,
  isPartOfProperName,
  isSomebody,
  isSurname,
  isWhereItRuns,
  isWithout,
  isWrittenSmall,
} from './exceptions.ts';
import type { Hit } from './match.ts';
import { FORM } from './form-flags.ts';
import { gatherTongueEvidence } from './tongue.ts';
import { SAFE_SCORE, WEIGHTS } from './weights.ts';

/** How sure it is that a hit means its concept, and by what. */
export interface Verdict {
  /** Probability, 0–1. */
  score: number;
  features: Iterable<Feature>;
}

/**
 * Weighs one hit. The safe name of a product counts wherever it stands, unless a phrase denies it,
 * it is part of a proper name, or it is written small ("the summer bash"); practices are words of
 * everyday prose and are always weighed.
 */
export function weigh(context: Context, hit: Hit): Verdict {
  const denied = context.denied(hit);
  if (denied === 'yes') return { score: 0, features: ['denied'] };
  if (
    isWithout(context, hit) ||
    isFieldOfRole(context, hit) ||
    isAccentedWord(context, hit) ||
    isSurname(context, hit) ||
    isSomebody(context, hit)
  )
    return { score: 0, features: ['denied'] };
  if (denied === 'weak' && isOrder(context, hit)) return { score: 0, features: ['denied'] };
  const sort = context.sortOf(hit);
  if ((hit.flags & FORM.risky) === 0 && hit.exactCase && sort === 'product') {
    if (isPartOfProperName(context, hit)) return { score: 0, features: ['after.proper'] };
    if (isWhereItRuns(context, hit)) return { score: 0, features: ['denied'] };
    if (isFileToSend(context, hit)) return { score: 0, features: ['after.format'] };
    if (!isWrittenSmall(context, hit)) return { score: SAFE_SCORE, features: ['safe'] };
  }
  const features =
    sort === 'tongue' ? gatherTongueEvidence(context, hit) : gatherEvidence(context, hit);
  if (denied === 'weak') features.add('denied');
  if (denied === 'near') features.add('anti-cue');
  const weights = WEIGHTS[sort];
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return { score: 1 / (1 + Math.exp(-sum)), features };
}
