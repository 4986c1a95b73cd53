import type { CredentialEntry, Relations } from '../domain/catalog.ts';
import type { Correction } from '../domain/correction.ts';

/** Stands as the source of every fact that the person typed in themselves. */
export const OWN_SOURCE = 'own';

/**
 * The catalogue with the credentials that the person added; the same one where there are none.
 * What they did not say is unknown, and what they said is dated with the month they said it.
 */
export function withOwnCredentials<C extends Relations>(
  catalog: C,
  corrections: readonly Correction[],
): C {
  const own = corrections.flatMap(entryOf);
  if (own.length === 0) return catalog;
  return {
    ...catalog,
    credentials: new Map([
      ...catalog.credentials,
      ...own.map((entry) => [entry.id, entry] as const),
    ]),
  };
}

function entryOf({ change, updatedAt }: Correction): CredentialEntry[] {
  if (change.kind !== 'own-credential') return [];
  const { id, name, credential } = change;
  const { usd, hours } = credential;
  const checked = new Date(updatedAt).toISOString().slice(0, 7);
  const sources = [OWN_SOURCE];
  return [
    {
      id,
      name,
      kind: credential.kind,
      issuer: credential.issuer,
      platform: null,
      url: credential.url,
      level: 'unknown',
      effort: {
        hours: hours ?? 'unknown',
        weeks: 'unknown',
        basis: hours === null ? 'unknown' : 'estimate',
        sources,
        checked: null,
      },
      cost: {
        model: usd === null ? 'unknown' : usd[1] === 0 ? 'free' : 'one-off',
        usd: usd ?? 'unknown',
        basis: usd === null ? 'unknown' : 'sourced',
        freeAudit: null,
        financialAid: null,
        sources,
        checked: usd === null ? null : checked,
      },
      assessment: { graded: null, project: credential.project, proctored: credential.proctored },
      validity: {
        months: credential.validityMonths,
        renewal: credential.validityMonths === null ? 'none' : 'unknown',
      },
      prerequisites: null,
      experienceMonths: 'unknown',
      postNominal: null,
      status: 'active',
      suggestable: true,
      skills: credential.skills.map(({ id: skill, depth }) => ({ id: skill, depth })),
      sources,
      confidence: 'medium',
    },
  ];
}
