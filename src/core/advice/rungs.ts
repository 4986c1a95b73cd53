import type { Candidate } from './ordering.ts';
import { NEARLY_FREE_USD } from './proportion.ts';
import { usdOf } from './ordering.ts';

/** A first step is for what nothing fuller closes. */
export function withoutIdleSteps(candidates: readonly Candidate[]): Candidate[] {
  const closed = new Set(
    candidates.flatMap(({ fit }) =>
      fit.firstStep ? [] : fit.closings.map(({ member }) => member.id),
    ),
  );
  return candidates.filter(
    ({ fit }) => !fit.firstStep || fit.closings.some(({ member }) => !closed.has(member.id)),
  );
}

/**
 * Whoever has built or run things for years pays for no beginner's exam of an issuer whose next one
 * closes the same: "Cloud Digital Leader" beside "Associate Cloud Engineer".
 */
export function withoutLowerRungs(candidates: readonly Candidate[]): Candidate[] {
  const higher = new Map<string, Set<string>>();
  for (const { suggestion, fit, level } of candidates) {
    if (level !== 'intermediate' || suggestion.notYet !== undefined) continue;
    const closed = higher.get(suggestion.issuer) ?? new Set();
    for (const { member, shallow } of fit.closings) if (!shallow) closed.add(member.id);
    higher.set(suggestion.issuer, closed);
  }
  return candidates.filter(({ suggestion, fit, level }) => {
    if (level !== 'beginner' || fit.itself || usdOf(suggestion) <= NEARLY_FREE_USD) return true;
    const closed = higher.get(suggestion.issuer);
    return !fit.central.every(({ member }) => closed?.has(member.id));
  });
}
