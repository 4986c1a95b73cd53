import type { RoleBoard, SavedPosting } from '../../../src/core/domain/board.ts';
import type { Catalog, CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import type { CertificationAsk, Reading, SkillAsk } from '../../../src/core/domain/reading.ts';
import type { DeclaredExperience, HeldCredential } from '../../../src/core/domain/vault.ts';

/** Small valid nouns for tests; each takes what the test is about and fills in the rest. */

export function skillAsk(id: string, over: Partial<SkillAsk> = {}): SkillAsk {
  return {
    id,
    name: id.toUpperCase(),
    kind: 'tool',
    soft: false,
    sure: true,
    strength: 'required',
    level: { kind: 'none' },
    group: null,
    mentions: [],
    ...over,
  };
}

export function certificationAsk(
  id: string,
  over: Partial<CertificationAsk> = {},
): CertificationAsk {
  return {
    id,
    name: id.toUpperCase(),
    sure: true,
    strength: 'required',
    group: null,
    mentions: [],
    ...over,
  };
}

export function reading(over: Partial<Reading> = {}): Reading {
  return {
    status: 'read',
    board: 'linkedin',
    jobId: '1',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Analyst',
    company: 'Northlight',
    location: null,
    language: 'en',
    hasRequirementsHeading: true,
    skills: [],
    certifications: [],
    gates: [],
    negated: [],
    count: { required: 0, preferred: 0 },
    ...over,
  };
}

export function heldCredential(id: string, over: Partial<HeldCredential> = {}): HeldCredential {
  return {
    kind: 'credential',
    id,
    title: `Certificate ${id}`,
    achievementId: null,
    issuer: 'Issuer',
    issued: null,
    expiry: { kind: 'unknown' },
    identifier: '',
    link: '',
    skills: [],
    note: '',
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}

export function experience(id: string, over: Partial<DeclaredExperience> = {}): DeclaredExperience {
  return {
    kind: 'experience',
    id,
    title: `Work ${id}`,
    skills: [],
    learned: null,
    lastUsed: null,
    note: '',
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}

export function roleBoard(id: string, over: Partial<RoleBoard> = {}): RoleBoard {
  return {
    id,
    name: `Role ${id}`,
    target: null,
    place: '',
    note: '',
    exploratory: false,
    archived: false,
    activeAt: 1,
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}

/** A listing on a board, under its board's id and a letter of its own. */
export function savedPosting(
  boardId: string,
  key: string,
  over: Pick<SavedPosting, 'posting'> & Partial<SavedPosting>,
): SavedPosting {
  return {
    id: `${boardId}/${key}`,
    boardId,
    alsoAt: [],
    alsoIds: [],
    progress: 'saved',
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}

/** A skill that a record proves. */
export function proves(
  skillId: string,
  depth: 'basic' | 'working' | 'advanced' | 'unknown' = 'unknown',
) {
  return { skillId, name: skillId.toUpperCase(), depth };
}

export function credentialEntry(id: string, over: Partial<CredentialEntry> = {}): CredentialEntry {
  return {
    id,
    name: `Certified ${id}`,
    kind: 'industry-certification',
    issuer: 'Issuer',
    platform: null,
    url: null,
    level: 'beginner',
    effort: { hours: [10, 20], weeks: 'unknown', basis: 'issuer', sources: ['s'], checked: null },
    cost: {
      model: 'one-off',
      usd: [100, 100],
      basis: 'sourced',
      freeAudit: null,
      financialAid: null,
      sources: ['s'],
      checked: '2026-07',
    },
    assessment: { graded: null, project: null, proctored: null },
    validity: { months: 'unknown', renewal: 'unknown' },
    prerequisites: null,
    experienceMonths: 'unknown',
    postNominal: null,
    status: 'active',
    suggestable: true,
    skills: [],
    sources: ['s'],
    confidence: 'high',
    ...over,
  };
}

/** A credential at a known price in US dollars, for twenty to thirty hours; free for 0. */
export function pricedEntry(
  id: string,
  usd: number,
  over: Partial<CredentialEntry> = {},
): CredentialEntry {
  const plain = credentialEntry(id);
  const model = usd === 0 ? 'free' : 'exam-fee';
  return {
    ...plain,
    cost: { ...plain.cost, model, usd: [usd, usd] },
    effort: { ...plain.effort, hours: [20, 30] },
    ...over,
  };
}

/** Work with a skill from a year until now. */
export const worked = (skill: string, since: number) =>
  experience(skill, { skills: [proves(skill)], learned: since, lastUsed: 2026 });

/** How an exam in a test centre is passed, and a test at home. */
export const WATCHED = { graded: true, project: false, proctored: true };
export const UNWATCHED = { ...WATCHED, proctored: false };

export function catalogOf(skills: SkillEntry[] = [], credentials: CredentialEntry[] = []): Catalog {
  return {
    skills: new Map(skills.map((entry) => [entry.id, entry])),
    credentials: new Map(credentials.map((entry) => [entry.id, entry])),
    professions: [],
    sources: {},
    stacks: [],
  };
}
