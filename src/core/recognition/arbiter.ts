import type { Context } from './context.ts';
import { gatherEvidence, type Feature } from './evidence.ts';
import type { Hit } from './match.ts';
import { FORM } from './snapshot.ts';
import { gatherTongueEvidence } from './tongue.ts';
import { SAFE_SCORE, WEIGHTS } from './weights.ts';

/** How sure it is that a hit means its concept, and by what. */
export interface Verdict {
  /** Probability, 0–1. */
  score: number;
  features: Iterable<Feature>;
}

/** Weighs one hit. A safe name counts wherever it stands, unless a phrase denies it. */
export function weigh(context: Context, hit: Hit): Verdict {
  const denied = context.denied(hit);
  if (denied === 'yes') return { score: 0, features: ['denied'] };
  if ((hit.flags & FORM.risky) === 0 && hit.exactCase) return { score: SAFE_SCORE, features: [] };
  const sort = context.sortOf(hit);
  const features =
    sort === 'tongue' ? gatherTongueEvidence(context, hit) : gatherEvidence(context, hit);
  if (denied === 'weak') features.add('denied');
  const weights = WEIGHTS[sort];
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return { score: 1 / (1 + Math.exp(-sum)), features };
}
