import { describe, expect, it } from 'vitest';
import type { SkillEntry } from '../../../src/core/domain/catalog.ts';
import {
  certificationAsk,
  credentialEntry,
  pricedEntry,
  skillAsk,
  UNWATCHED,
  WATCHED,
  worked,
} from '../support/make.ts';
import { suggesting } from '../support/suggested.ts';

const SKILLS: SkillEntry[] = [
  { id: 'cloud', name: 'Cloud', kind: 'practice' },
  { id: 'acme', name: 'Acme', kind: 'tool', broader: ['cloud'] },
  { id: 'acme-store', name: 'Acme Store', kind: 'tool', broader: ['acme'] },
  { id: 'linux', name: 'Linux', kind: 'tool' },
  { id: 'c-sharp', name: 'C#', kind: 'language' },
  { id: 'java', name: 'Java', kind: 'language' },
  { id: 'sql', name: 'SQL', kind: 'language' },
  { id: 'excel', name: 'Excel', kind: 'tool' },
  { id: 'typing', name: 'Typing', kind: 'practice' },
  { id: 'welsh', name: 'Welsh', kind: 'human-language' },
  { id: 'audit', name: 'Audit', kind: 'practice' },
  { id: 'inner-audit', name: 'Inner audit', kind: 'practice', broader: ['audit'] },
  { id: 'encryption', name: 'Encryption', kind: 'practice' },
  { id: 'defence', name: 'Defence', kind: 'practice' },
  { id: 'seo', name: 'SEO', kind: 'practice' },
  { id: 'copy', name: 'Copy', kind: 'practice' },
  { id: 'crawler', name: 'Crawler', kind: 'tool' },
  { id: 'agile', name: 'Agile', kind: 'method' },
  { id: 'rugby', name: 'Rugby', kind: 'method', broader: ['agile'] },
];
const at = (depth: 'basic' | 'working', ...ids: string[]) => ids.map((id) => ({ id, depth }));

const hours = (least: number, most: number) => ({
  ...credentialEntry('x').effort,
  hours: [least, most] as [number, number],
});

const { ids } = suggesting(SKILLS);

describe('the lower exam of an issuer', () => {
  const cloud = { field: 'cloud', issuer: 'Acme', assessment: WATCHED };
  const lower = pricedEntry('lower', 99, {
    ...cloud,
    name: 'Acme Leader',
    skills: at('basic', 'acme'),
    level: 'beginner',
  });
  const higher = pricedEntry('higher', 125, {
    ...cloud,
    name: 'Acme Engineer',
    skills: at('working', 'acme'),
    level: 'intermediate',
  });
  const asks = { title: 'Cloud Engineer', skills: [skillAsk('acme')] };
  const systems = pricedEntry('systems', 0, {
    field: 'it-support',
    skills: at('working', 'linux'),
  });

  it('is not for who has run things for years, where the next one closes the same', () => {
    const shown = (since: number) => ids(asks, [lower, higher, systems], [worked('linux', since)]);
    expect(shown(2018)).toEqual(['higher']);
    expect(shown(2025)).toContain('lower');
  });

  it('stays where no higher one closes what it is about', () => {
    expect(ids(asks, [lower, systems], [worked('linux', 2018)])).toEqual(['lower']);
  });
});

describe('alternatives', () => {
  it('are one suggestion, where the listing names "A or B" and either would do', () => {
    const certifications = [
      certificationAsk('a', { group: 'x' }),
      certificationAsk('b', { group: 'x' }),
    ];
    expect(ids({ certifications }, [pricedEntry('a', 100), pricedEntry('b', 300)])).toEqual(['a']);
    const both = [certificationAsk('a'), certificationAsk('b')];
    expect(
      ids({ certifications: both }, [pricedEntry('a', 100), pricedEntry('b', 300)]),
    ).toHaveLength(2);
  });
});

describe('a language', () => {
  const test = (id: string, usd: number, proctored: boolean) =>
    pricedEntry(id, usd, {
      field: 'languages',
      kind: 'digital-badge',
      assessment: { graded: true, project: false, proctored },
      skills: at('working', 'welsh'),
      effort: hours(1, 1),
    });

  it('is tested for nothing before it is tested for money', () => {
    const tests = [test('paid', 70, true), test('free', 0, false)];
    expect(ids({ title: 'Clerk', skills: [skillAsk('welsh')] }, tests)).toEqual(['free']);
  });
});

describe('money for what stays below the asking', () => {
  const office = pricedEntry('office', 120, {
    name: 'Excel Associate',
    field: 'office',
    level: 'beginner',
    skills: at('basic', 'excel'),
    assessment: WATCHED,
  });
  const sheet = pricedEntry('sheet', 0, { field: 'office', skills: at('working', 'typing') });
  const asks = (kind: 'none' | 'working') => ({
    title: 'Clerk',
    skills: [skillAsk('excel', { level: { kind } })],
  });

  it('is nothing for who has worked there for years', () => {
    const vault = [worked('typing', 2018)];
    expect(ids(asks('working'), [office, sheet], vault)).toEqual([]);
    expect(ids(asks('none'), [office, sheet], vault)).toEqual(['office']);
    expect(ids(asks('working'), [office, sheet], [worked('typing', 2025)])).toEqual(['office']);
  });
});

describe('a beginner’s course', () => {
  it('beside the point is nothing for who has worked in its field for years', () => {
    const course = pricedEntry('course', 0, {
      name: 'Defence',
      field: 'security',
      level: 'beginner',
      skills: at('basic', 'defence', 'encryption'),
      assessment: UNWATCHED,
    });
    const auditing = pricedEntry('auditing', 0, {
      field: 'security',
      skills: at('working', 'audit'),
    });
    const asks = { title: 'Security Analyst', skills: [skillAsk('encryption')] };
    expect(ids(asks, [course, auditing], [worked('audit', 2020)])).toEqual([]);
  });

  it('on a further language is for who programs, where it is free and takes some weeks', () => {
    const course = (most: number, usd: number) =>
      pricedEntry('course', usd, {
        name: 'Foundational C#',
        field: 'software',
        level: 'beginner',
        skills: at('basic', 'c-sharp'),
        assessment: UNWATCHED,
        effort: hours(Math.min(20, most), most),
      });
    const java = pricedEntry('java', 900, { field: 'software', skills: at('working', 'java') });
    const asks = { title: 'Application Developer', skills: [skillAsk('c-sharp')] };
    const shown = (most: number, usd: number) =>
      ids(asks, [course(most, usd), java], [worked('java', 2019)]);
    expect(shown(40, 0)).toEqual(['course']);
    expect(shown(300, 0)).toEqual([]);
    expect(shown(40, 200)).toEqual([]);
  });

  it('adds nothing to another by a practice of the field, for who has worked there', () => {
    const course = (id: string, ...skills: string[]) =>
      pricedEntry(id, 0, {
        name: `Crawler ${id}`,
        field: 'marketing',
        level: 'beginner',
        skills: at('basic', 'crawler', ...skills),
        effort: hours(2, 8),
      });
    const asks = {
      title: 'SEO Lead',
      skills: [skillAsk('crawler'), skillAsk('seo'), skillAsk('copy')],
    };
    const courses = [course('one', 'seo'), course('two', 'copy')];
    expect(ids(asks, courses, [worked('copy-desk', 2018)])).toHaveLength(1);
  });
});

describe('years of a broader practice', () => {
  const exam = pricedEntry('exam', 300, {
    name: 'Inner Audit',
    level: 'advanced',
    skills: at('working', 'inner-audit'),
    experienceMonths: 24,
    assessment: WATCHED,
  });
  const asks = { title: 'Auditor', certifications: [certificationAsk('exam')] };

  it('count for a watched exam on one kind of it', () => {
    const [ready] = suggesting(SKILLS).suggestions(asks, [exam], [worked('audit', 2020)]);
    expect(ready?.notYet).toBeUndefined();
    const [early] = suggesting(SKILLS).suggestions(asks, [exam], [worked('audit', 2025)]);
    expect(early?.notYet).toBe('experience');
  });
});

describe('the usual way', () => {
  it('to "agile" is no paid exam on one method, unless the listing is for who organises', () => {
    const exam = pricedEntry('exam', 200, {
      name: 'Professional Rugby',
      level: 'intermediate',
      field: 'project-management',
      skills: at('working', 'rugby'),
      assessment: WATCHED,
    });
    const asks = (title: string) => ({ title, skills: [skillAsk('agile')] });
    expect(ids(asks('Senior Project Manager'), [exam])).toEqual(['exam']);
    expect(ids(asks('Senior Web Developer'), [exam])).toEqual([]);
  });

  it('to a platform is its exam, and not the exam on one of its stores', () => {
    const exam = (id: string, name: string, ...skills: string[]) =>
      pricedEntry(id, 150, {
        name,
        level: 'intermediate',
        field: 'cloud',
        skills: at('working', ...skills),
        assessment: WATCHED,
      });
    const asks = { title: 'Senior Cloud Engineer', skills: [skillAsk('cloud')] };
    expect(ids(asks, [exam('platform', 'Acme Engineer', 'acme')])).toEqual(['platform']);
    expect(ids(asks, [exam('store', 'Acme Store Developer', 'acme-store')])).toEqual([]);
  });
});

it('a short set of tasks for practitioners is nothing for who does not know the tool', () => {
  const tasks = pricedEntry('tasks', 0, {
    name: 'Crawler Tasks',
    level: 'intermediate',
    skills: at('working', 'crawler'),
    assessment: UNWATCHED,
    effort: hours(4, 16),
  });
  const asks = { title: 'Manager', skills: [skillAsk('crawler')] };
  expect(ids(asks, [tasks], [worked('typing', 2018)])).toEqual([]);
});

it('a class that shows attendance is not worth its price where it is merely welcome, though it be named', () => {
  const attended = pricedEntry('attended', 700, {
    assessment: { graded: false, project: false, proctored: false, attendance: true },
  });
  const named = (strength: 'required' | 'preferred') =>
    ids({ certifications: [certificationAsk('attended', { strength })] }, [attended]);
  expect(named('required')).toEqual(['attended']);
  expect(named('preferred')).toEqual([]);
});

it('an edition that costs money is not told where the same is free', () => {
  const free = pricedEntry('free', 0, {
    name: 'Excel Course (at home)',
    skills: at('working', 'excel'),
  });
  const sealed = pricedEntry('sealed', 90, {
    name: 'Excel Course (with a seal)',
    skills: at('working', 'excel', 'typing'),
  });
  const asks = { title: 'Clerk', skills: [skillAsk('excel'), skillAsk('typing')] };
  expect(ids(asks, [sealed, free])).toEqual(['free']);
});

describe('who programs', () => {
  const course = pricedEntry('course', 90, {
    name: 'Cloud for Everybody',
    field: 'cloud',
    level: 'beginner',
    skills: at('basic', 'cloud'),
    assessment: UNWATCHED,
  });
  const homes = [
    pricedEntry('java', 900, { field: 'software', skills: at('working', 'java') }),
    pricedEntry('sql', 900, { field: 'office', skills: at('working', 'sql') }),
  ];
  const asks = { title: 'Consultant', skills: [skillAsk('cloud')] };
  const shown = (skill: string) => ids(asks, [course, ...homes], [worked(skill, 2019)]);

  it('pays for no beginner’s course on what builders do', () => {
    expect(shown('java')).toEqual([]);
  });

  it('is nobody who only queries or marks up', () => {
    expect(shown('sql')).toEqual(['course']);
  });
});

it('what is taught beside the subject of a title is said to be so', () => {
  const exam = pricedEntry('exam', 150, {
    name: 'Acme Engineer',
    skills: at('working', 'acme', 'sql'),
  });
  const asks = { title: 'Analyst', skills: [skillAsk('acme'), skillAsk('sql')] };
  const [only] = suggesting(SKILLS).suggestions(asks, [exam]);
  expect(only?.closes.map(({ id, beside }) => [id, beside])).toEqual([
    ['acme', undefined],
    ['sql', true],
  ]);
});
