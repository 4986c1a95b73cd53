import type { Gate } from '../../../src/core/domain/reading.ts';
import type {
  CertificationLine,
  Proof,
  Report,
  SkillLine,
  Suggestion,
} from '../../../src/core/domain/report.ts';
import { DEFAULT_SETTINGS, type HeldCredential } from '../../../src/core/domain/vault.ts';
import { countReport } from '../../../src/core/matching/match-reading.ts';
import type { Snapshot } from '../../../src/protocol/messages.ts';

/** A skill that a listing asks for; missing and required unless said otherwise. */
export function skill(name: string, part: Partial<SkillLine> = {}): SkillLine {
  const strength = part.strength ?? 'required';
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    kind: 'tool',
    soft: false,
    sure: true,
    strength,
    level: { kind: 'none' },
    group: null,
    standing: 'missing',
    proofs: [],
    lapsed: [],
    mentions: [
      {
        line: 4,
        start: 10,
        end: 10 + name.length,
        text: name,
        sentence: `We expect ${name} from you.`,
        zone: 'required',
        strength,
        level: { kind: 'none' },
      },
    ],
    ...part,
  };
}

export const proof = (title: string, part: Partial<Proof> = {}): Proof => ({
  recordId: title,
  title,
  kind: 'credential',
  via: null,
  ...part,
});

/** A skill that is held. */
export const held = (name: string, by: Proof, part: Partial<SkillLine> = {}): SkillLine =>
  skill(name, { standing: 'have', proofs: [by], ...part });

export function suggestion(name: string, part: Partial<Suggestion> = {}): Suggestion {
  return {
    credentialId: name.toLowerCase(),
    name,
    issuer: 'The Issuer',
    url: 'https://example.com/credential',
    closes: [],
    totalUsd: [150, 300],
    approximate: true,
    free: false,
    hours: null,
    weeks: [8, 12],
    priceChecked: '2026-07',
    proctored: false,
    validityMonths: 36,
    namedByPosting: false,
    prerequisites: null,
    experienceMonths: 0,
    ...part,
  };
}

export const gate = (text: string, part: Partial<Gate> = {}): Gate => ({
  kind: 'degree',
  text,
  strength: 'required',
  orEquivalent: false,
  line: 7,
  start: 0,
  end: text.length,
  ...part,
});

/** A report whose count is the real count of its lines. */
export function report(
  skills: SkillLine[],
  part: Partial<Report> & { certifications?: CertificationLine[] } = {},
): Report {
  const certifications = part.certifications ?? [];
  return {
    status: 'read',
    profession: null,
    board: 'linkedin',
    jobId: '1',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Data Analyst',
    company: 'Norrland Logistics',
    location: 'Umeå',
    language: 'en',
    hasRequirementsHeading: true,
    skills,
    gates: [],
    negated: [],
    suggestions: [],
    vaultEmpty: false,
    ...part,
    certifications,
    count: countReport([...skills, ...certifications]),
  };
}

export function snapshot(part: Partial<Snapshot> = {}): Snapshot {
  return {
    state: 'read',
    host: 'www.linkedin.com',
    askable: null,
    frame: null,
    tried: [],
    report: null,
    settings: { ...DEFAULT_SETTINGS, started: true },
    heldCount: 1,
    private: false,
    ...part,
  };
}

export function credential(title: string, part: Partial<HeldCredential> = {}): HeldCredential {
  return {
    kind: 'credential',
    id: title,
    title,
    achievementId: null,
    issuer: 'The Issuer',
    issued: '2024-03',
    expiry: { kind: 'unknown' },
    identifier: '',
    link: '',
    skills: [],
    note: '',
    createdAt: 1,
    updatedAt: 1,
    ...part,
  };
}
