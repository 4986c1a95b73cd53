import type { CredentialEntry } from '../domain/catalog.ts';

/**
 * How strongly a credential shows that somebody can do it, from how it is examined:
 *
 * - A: under watch, on a live system or before an assessor
 * - B: an exam under watch
 * - C: not watched, but with marked projects or labs
 * - D: a test that nobody watches
 * - E: watched or attended, nothing more
 */
export type EvidenceRung = 'A' | 'B' | 'C' | 'D' | 'E';

/** The rung of a credential; `null` where too little is known of its assessment. */
export function evidenceRung({
  assessment,
}: Pick<CredentialEntry, 'assessment'>): EvidenceRung | null {
  const { attendance, proctored, project, graded } = assessment;
  if (attendance === true) return 'E';
  if (proctored === true) return project === true ? 'A' : 'B';
  // Whether somebody watches is not known: what is known of the rest is the least it is worth.
  if (project === true) return 'C';
  if (graded === true) return 'D';
  return graded === false && project === false ? 'E' : null;
}
