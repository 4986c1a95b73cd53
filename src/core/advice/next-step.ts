import type { Report, Suggestion } from '../domain/report.ts';

/**
 * The one step to show first: the best suggestion that can be begun now and closes something that
 * is required; the best of the others where nothing does, or where nothing required is open.
 */
export function nextStepOf({ suggestions }: Pick<Report, 'suggestions'>): Suggestion | undefined {
  const now = suggestions.filter(({ notYet }) => notYet === undefined);
  return now.find(closesRequired) ?? now[0];
}

/** It closes at least one gap that the listing requires. */
export function closesRequired({ closes }: Pick<Suggestion, 'closes'>): boolean {
  return closes.some(({ strength }) => strength === 'required');
}
