import type { DeclaredExperience, HeldCredential } from '../../../src/core/domain/vault.ts';

/** A valid held credential, for tests; everything can be overridden. */
export function credential(own: Partial<HeldCredential> = {}): HeldCredential {
  return {
    kind: 'credential',
    id: 'c1',
    title: 'Certificate in bookkeeping',
    achievementId: null,
    issuer: 'Harbour College',
    issued: '2025-03',
    expiry: { kind: 'never' },
    identifier: '',
    link: '',
    skills: [{ skillId: 'bookkeeping', name: 'Bookkeeping', depth: 'working' }],
    note: '',
    createdAt: 1_000,
    updatedAt: 1_000,
    ...own,
  };
}

/** A valid declared experience, for tests. */
export function experience(own: Partial<DeclaredExperience> = {}): DeclaredExperience {
  return {
    kind: 'experience',
    id: 'e1',
    title: 'Four years behind the bar',
    skills: [{ skillId: 'mixology', name: 'Mixology', depth: 'unknown' }],
    learned: 2019,
    lastUsed: 2023,
    note: '',
    createdAt: 2_000,
    updatedAt: 2_000,
    ...own,
  };
}
