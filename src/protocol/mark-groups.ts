import type { MarkGroup } from './messages.ts';

export type { MarkGroup };

/** Painted in this order; later ones lie above earlier ones where stretches meet. */
export const MARK_GROUPS: readonly MarkGroup[] = [
  'on-board',
  'unsure',
  'asked-preferred',
  'asked-required',
  'have',
  'missing-preferred',
  'missing-required',
];
