import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../../src/core/advice/gaps.ts';
import type { CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import type { Matched } from '../../../src/core/matching/match-reading.ts';
import {
  certificationAsk,
  credentialEntry,
  experience,
  proves,
  reading,
  skillAsk,
} from '../support/make.ts';
import { suggesting } from '../support/suggested.ts';

const SKILLS: SkillEntry[] = [
  { id: 'java', name: 'Java', kind: 'language' },
  { id: 'ruby', name: 'Ruby', kind: 'language' },
  { id: 'sql', name: 'SQL', kind: 'language' },
  { id: 'acme-cloud', name: 'Acme Cloud', kind: 'tool' },
  { id: 'acme-query', name: 'Acme Query', kind: 'tool', broader: ['acme-cloud'] },
  { id: 'improvement', name: 'Improvement', kind: 'practice' },
  { id: 'six-belts', name: 'Six Belts', kind: 'method', broader: ['improvement'] },
  { id: 'project-management', name: 'Project Management', kind: 'practice' },
  { id: 'farming', name: 'Farming', kind: 'practice' },
];
const of = (...ids: string[]) => ids.map((id) => ({ id, depth: 'working' as const }));
const cost = (usd: number): CredentialEntry['cost'] => ({
  ...credentialEntry('x').cost,
  model: usd === 0 ? 'free' : 'one-off',
  usd: [usd, usd],
});
const hours = (from: number, to: number) => ({
  ...credentialEntry('x').effort,
  hours: [from, to] as [number, number],
});
const worked = (skill: string, since: number) =>
  experience(skill, { skills: [proves(skill)], learned: since, lastUsed: 2026 });
const { suggestions, ids } = suggesting(SKILLS);

describe('a first step where nothing fuller fits', () => {
  it('a method by which a required practice is shown is of every field, another field’s tool is not', () => {
    const belt = credentialEntry('belt', {
      name: 'Six Belts, green',
      skills: of('six-belts'),
      field: 'quality',
      level: 'intermediate',
    });
    const asks = { title: 'Senior Payroll Accountant', skills: [skillAsk('improvement')] };
    expect(ids(asks, [belt])).toEqual(['belt']);
    const welcome = [skillAsk('improvement', { strength: 'preferred' as const })];
    expect(ids({ ...asks, skills: welcome }, [belt])).toEqual([]);
    expect(ids(asks, [{ ...belt, field: 'hospitality' }])).toEqual([]);
  });

  it('whoever is to lead those who sell a product shows that they know it, by a watched exam', () => {
    const exam = credentialEntry('exam', {
      name: 'Acme Cloud Leader',
      skills: of('acme-cloud'),
      field: 'cloud',
      assessment: { graded: true, project: false, proctored: true },
    });
    const asks = { title: 'Head of Sales, Acme Cloud', skills: [skillAsk('acme-cloud')] };
    expect(ids(asks, [exam])).toEqual(['exam']);
    expect(ids({ ...asks, title: 'Head of Sales' }, [exam])).toEqual([]);
  });

  it('the primer of a practice is for nobody who has worked for years', () => {
    const primer = credentialEntry('primer', {
      name: 'Project Management Fundamentals',
      skills: of('project-management'),
      field: 'project-management',
      effort: hours(4, 8),
      cost: cost(0),
    });
    const asks = {
      title: 'Operations Coordinator',
      skills: [skillAsk('project-management', { strength: 'preferred' })],
    };
    expect(ids(asks, [primer], [worked('farming', 2024)])).toEqual(['primer']);
    expect(ids(asks, [primer], [worked('farming', 2016)])).toEqual([]);
  });
});

describe('what the listing names and the catalogue only recognises', () => {
  const known = credentialEntry('auditor', { suggestable: false, level: 'advanced' });
  const asks = { certifications: [certificationAsk('auditor')] };

  it('is told first, and its price and effort as unknown', () => {
    const [first] = suggestions(asks, [{ ...known, cost: cost(0) }]);
    expect(first).toMatchObject({ credentialId: 'auditor', totalUsd: null, hours: null });
    expect(first).toMatchObject({ free: false, namedByPosting: true });
  });

  it('is not told where it is a licence, or only teaches what is asked', () => {
    expect(ids(asks, [{ ...known, kind: 'licence' }])).toEqual([]);
    expect(ids({ skills: [skillAsk('sql')] }, [{ ...known, skills: of('sql') }])).toEqual([]);
  });

  it('of several that would do, one is told', () => {
    const group = ['auditor', 'other'].map((id) => certificationAsk(id, { group: 'g' }));
    const entries = [known, credentialEntry('other', { suggestable: false, level: 'advanced' })];
    expect(ids({ certifications: group }, entries)).toHaveLength(1);
  });
});

describe('what claims too much or presupposes too much', () => {
  it('a course on SQL that is practised on a cloud shows nothing of that cloud', () => {
    const course = credentialEntry('course', {
      name: 'Intro to SQL',
      skills: of('sql', 'acme-query'),
    });
    const asks = { skills: [skillAsk('sql'), skillAsk('acme-cloud')] };
    expect(suggestions(asks, [course])[0]?.closes.map(({ id }) => id)).toEqual(['sql']);
    const query = credentialEntry('query', { name: 'Acme Query', skills: of('acme-query') });
    const both = { skills: [skillAsk('acme-query'), skillAsk('acme-cloud')] };
    expect(suggestions(both, [query])[0]?.closes).toHaveLength(2);
  });

  it('an exam in a language is for who has programmed, and not where the title means another', () => {
    const exam = credentialEntry('exam', {
      name: 'Java Programmer',
      skills: of('java'),
      field: 'software',
      level: 'intermediate',
    });
    const asks = { title: 'Software Engineer', skills: [skillAsk('java')] };
    expect(ids(asks, [exam], [worked('farming', 2016)])).toEqual([]);
    expect(ids(asks, [exam], [worked('ruby', 2016)])).toEqual(['exam']);
    const other = { ...asks, title: 'Senior Ruby Engineer' };
    expect(ids(other, [exam], [worked('ruby', 2016)])).toEqual([]);
  });
});

describe('for whom a listing looks', () => {
  const at = (over: Parameters<typeof reading>[0]) =>
    seniorityOf({
      ...reading(over),
      skills: (over?.skills ?? []).map((skill) => ({
        ...skill,
        standing: 'missing' as const,
        proofs: [],
        lapsed: [],
      })),
    } as unknown as Matched);
  const deep = (id: string) => skillAsk(id, { level: { kind: 'advanced' } });

  it('one thing asked for at an expert’s level among many makes nobody an expert', () => {
    expect(at({ title: 'Analyst', skills: [deep('sql'), skillAsk('java')] })).toBe('plain');
    expect(at({ title: 'Analyst', skills: [deep('sql'), deep('java')] })).toBe('senior');
  });

  it('whoever must be enrolled in a programme is a beginner', () => {
    const text = 'Currently enrolled in a Bachelor’s degree';
    const gates = [{ kind: 'degree', strength: 'required', text }] as never;
    expect(at({ title: 'Summer Program', gates })).toBe('junior');
  });
});
