import type { CertificationLine, Report, SkillLine } from '../../../src/core/domain/report.ts';

/** A skill line as the matching makes it, for tests; mentioned once, on line 3. */
export function skill(id: string, own: Partial<SkillLine> = {}): SkillLine {
  return {
    id,
    name: id,
    kind: 'tool',
    soft: false,
    sure: true,
    strength: 'required',
    level: { kind: 'none' },
    group: null,
    mentions: [mention(3)],
    standing: 'missing',
    proofs: [],
    lapsed: [],
    ...own,
  };
}

/** A certification line, for tests. */
export function certification(id: string, own: Partial<CertificationLine> = {}): CertificationLine {
  return {
    id,
    name: id,
    sure: true,
    strength: 'required',
    group: null,
    mentions: [mention(5)],
    standing: 'missing',
    proofs: [],
    lapsed: [],
    ...own,
  };
}

/** A mention of four letters on a line. */
export function mention(line: number): SkillLine['mentions'][number] {
  return {
    line,
    start: 2,
    end: 6,
    text: 'abcd',
    sentence: 'x abcd',
    zone: 'required',
    strength: 'required',
    level: { kind: 'none' },
  };
}

/** A report, for tests. */
export function report(own: Partial<Report> = {}): Report {
  return {
    status: 'read',
    profession: null,
    board: 'linkedin',
    jobId: '1',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Analyst',
    company: 'Tidewater Mills',
    location: null,
    language: 'en',
    hasRequirementsHeading: true,
    skills: [],
    certifications: [],
    gates: [],
    negated: [],
    count: { required: 0, preferred: 0, heldRequired: 0, heldPreferred: 0 },
    suggestions: [],
    vaultEmpty: false,
    ...own,
  };
}
