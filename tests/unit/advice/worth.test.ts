import { describe, expect, it } from 'vitest';
import type { SkillEntry } from '../../../src/core/domain/catalog.ts';
import {
  certificationAsk,
  credentialEntry,
  pricedEntry,
  skillAsk,
  WATCHED,
  worked,
} from '../support/make.ts';
import { suggesting } from '../support/suggested.ts';

const SKILLS: SkillEntry[] = [
  { id: 'java', name: 'Java', kind: 'language' },
  { id: 'sql', name: 'SQL', kind: 'language' },
  { id: 'git', name: 'Git', kind: 'tool' },
  { id: 'agile', name: 'Agile', kind: 'method' },
  { id: 'rugby', name: 'Rugby', kind: 'method', broader: ['agile'] },
  { id: 'rugby-mastery', name: 'Rugby Master', kind: 'method', broader: ['rugby'] },
  { id: 'boards', name: 'Boards', kind: 'method', broader: ['agile'] },
  { id: 'media-planning', name: 'Media planning', kind: 'practice' },
  { id: 'adverts', name: 'Adverts', kind: 'practice' },
  { id: 'acme-suite', name: 'Acme Suite', kind: 'tool' },
  { id: 'acme-ledger', name: 'Acme Ledger', kind: 'tool' },
  { id: 'unit-tests', name: 'Unit tests', kind: 'practice' },
  { id: 'load-tests', name: 'Load tests', kind: 'practice' },
];
const of = (...ids: string[]) => ids.map((id) => ({ id, depth: 'basic' as const }));

const { ids } = suggesting(SKILLS);

describe('the exam of a method', () => {
  const first = pricedEntry('first', 200, {
    name: 'Professional Rugby Master I',
    skills: of('rugby', 'rugby-mastery'),
    field: 'project-management',
  });
  const addition = pricedEntry('addition', 200, {
    name: 'Professional Rugby with Boards I',
    skills: of('rugby', 'boards').map(({ id }) => ({ id, depth: 'working' as const })),
    level: 'intermediate',
    field: 'project-management',
  });
  const asks = { title: 'Senior Java Engineer', skills: [skillAsk('rugby')] };
  const vault = [worked('java', 2014)];

  it('is its first rung, not an addition to it, unless both are asked for', () => {
    expect(ids(asks, [addition, first], vault)).toEqual(['first']);
    const both = { title: 'Rugby Coach', skills: [skillAsk('rugby'), skillAsk('boards')] };
    expect(ids(both, [addition], vault)).toEqual(['addition']);
  });

  it('is no monthly course at the price of an exam', () => {
    const course = { ...first, cost: { ...first.cost, model: 'per-month' as const } };
    expect(ids(asks, [course], vault)).toEqual([]);
  });
});

describe('what is beneath somebody with years of work', () => {
  const glance = {
    level: 'beginner' as const,
    effort: { ...credentialEntry('x').effort, hours: [2, 8] as [number, number] },
  };

  it('is a quick course in a field in which nothing is built, after five years of it', () => {
    const planning = pricedEntry('planning', 0, {
      skills: of('media-planning'),
      field: 'marketing',
    });
    const course = pricedEntry('course', 0, {
      ...glance,
      skills: of('adverts'),
      field: 'marketing',
    });
    const asks = { title: 'Marketing Manager', skills: [skillAsk('adverts')] };
    const after = (since: number) =>
      ids(asks, [course, planning], [worked('media-planning', since)]);
    expect(after(2023)).toEqual(['course']);
    expect(after(2021)).toEqual([]);
  });

  it('is a glance at a method of every trade, whatever it costs', () => {
    const explorer = pricedEntry('explorer', 0, {
      ...glance,
      name: 'Agile Explorer',
      skills: of('agile'),
      field: 'project-management',
    });
    const asks = { title: 'Senior Java Engineer', skills: [skillAsk('agile')] };
    const language = pricedEntry('language', 900, { skills: of('java'), field: 'software' });
    expect(ids(asks, [explorer, language], [worked('java', 2024)])).toEqual(['explorer']);
    expect(ids(asks, [explorer, language], [worked('java', 2014)])).toEqual([]);
  });

  it('is a beginner’s exam on a builders’ tool that who programs would have to pay for', () => {
    const exam = (usd: number) =>
      pricedEntry(`git-${usd}`, usd, {
        name: 'Git Basics',
        skills: of('git'),
        field: 'software',
        assessment: WATCHED,
      });
    const asks = { title: 'Senior Engineer', skills: [skillAsk('git')] };
    const vault = [worked('java', 2014)];
    expect(ids(asks, [exam(99)], vault)).toEqual([]);
    expect(ids(asks, [exam(40)], vault)).toEqual(['git-40']);
  });

  it('is a language in four hours, where working with it is asked for', () => {
    const intro = pricedEntry('intro', 0, {
      ...glance,
      name: 'Intro to SQL',
      skills: of('sql'),
      field: 'data',
    });
    const at = (kind: 'none' | 'working') =>
      ids(
        { title: 'Senior Data Analyst', skills: [skillAsk('sql', { level: { kind } })] },
        [intro],
        [worked('media-planning', 2024)],
      );
    expect(at('none')).toEqual(['intro']);
    expect(at('working')).toEqual([]);
  });
});

describe('a second suggestion', () => {
  const exam = pricedEntry('exam', 200, {
    name: 'SQL Professional',
    skills: of('sql'),
    assessment: WATCHED,
    level: 'intermediate',
  });
  const asks = { title: 'Analyst', skills: [skillAsk('sql')] };

  it('is no cheaper exam on the same', () => {
    const lower = pricedEntry('lower', 90, {
      name: 'SQL Foundations',
      skills: of('sql'),
      assessment: WATCHED,
    });
    expect(ids(asks, [exam, lower])).toHaveLength(1);
  });

  it('is free where the first costs money', () => {
    const free = pricedEntry('free', 0, { name: 'SQL at Home', skills: of('sql') });
    expect(ids(asks, [exam, free])).toEqual(['exam', 'free']);
  });

  it('is no exam after a free course, for a beginner', () => {
    const free = pricedEntry('free', 0, {
      name: 'SQL at Home',
      skills: of('sql'),
      assessment: { graded: true, project: true, proctored: false },
    });
    expect(ids({ ...asks, title: 'Graduate Analyst' }, [exam, free])).toEqual(['free']);
  });
});

describe('what is welcome', () => {
  const welcome = skillAsk('git', { strength: 'preferred' });
  const git = (usd: number) => pricedEntry('git-course', usd, { name: 'Git', skills: of('git') });

  it('is met for nothing before it is met for money, though the hours be unknown', () => {
    const asks = { title: 'Analyst', skills: [skillAsk('sql'), welcome] };
    const sql = pricedEntry('sql-course', 100, { name: 'SQL', skills: of('sql') });
    const effort = { ...git(0).effort, hours: 'unknown' as const };
    const slow = { ...git(0), id: 'free-git', effort };
    expect(ids(asks, [git(60), slow, sql])).toEqual(['sql-course', 'free-git']);
  });

  it('is worth no money of its own while something required stays open', () => {
    const asks = { title: 'Analyst', skills: [skillAsk('sql'), welcome] };
    expect(ids(asks, [git(90)])).toEqual([]);
    expect(ids(asks, [git(0)])).toEqual(['git-course']);
    const sql = pricedEntry('sql-course', 100, { name: 'SQL', skills: of('sql') });
    expect(ids(asks, [git(90), sql])).toEqual(['sql-course', 'git-course']);
  });

  it('goes behind what is required, among certifications that are named too', () => {
    const certifications = [
      certificationAsk('a', { strength: 'preferred' }),
      certificationAsk('b'),
    ];
    expect(ids({ certifications }, [pricedEntry('a', 10), pricedEntry('b', 300)])).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('what a title speaks of', () => {
  it('is the module that it teaches, where the suite is named as its edition', () => {
    const ledger = pricedEntry('ledger', 200, {
      name: 'Acme Suite Edition, Bookkeeping',
      skills: of('acme-ledger'),
    });
    expect(ids({ title: 'Finanzbuchhalter', skills: [skillAsk('acme-ledger')] }, [ledger])).toEqual(
      ['ledger'],
    );
    expect(ids({ title: 'Finanzbuchhalter', skills: [skillAsk('sql')] }, [ledger])).toEqual([]);
  });

  it('is what its exam tests, where it names nothing and several of that are asked for', () => {
    const tester = pricedEntry('tester', 250, {
      name: 'Certified Foundation',
      skills: of('unit-tests', 'load-tests'),
      field: 'qa',
      assessment: WATCHED,
    });
    const one = { title: 'Senior Business Analyst', skills: [skillAsk('unit-tests')] };
    const both = { ...one, skills: [...one.skills, skillAsk('load-tests')] };
    expect(ids(one, [tester])).toEqual([]);
    expect(ids(both, [tester])).toEqual(['tester']);
  });
});
