import { describe, expect, it } from 'vitest';
import { occupationOf } from '../../../src/core/advice/occupation.ts';
import type { SkillEntry } from '../../../src/core/domain/catalog.ts';
import { catalogOf, certificationAsk, credentialEntry, skillAsk, worked } from '../support/make.ts';
import { suggesting } from '../support/suggested.ts';

const SKILLS: SkillEntry[] = [
  { id: 'jira', name: 'Jira', kind: 'tool' },
  { id: 'acme-cloud', name: 'Acme Cloud', kind: 'tool' },
  { id: 'machine-learning', name: 'Machine Learning', kind: 'practice' },
  { id: 'python', name: 'Python', kind: 'language' },
  { id: 'java', name: 'Java', kind: 'language' },
  { id: 'project-management', name: 'Project Management', kind: 'practice' },
  { id: 'dbt', name: 'dbt', kind: 'tool' },
  { id: 'hubspot', name: 'HubSpot', kind: 'tool' },
  { id: 'email-marketing', name: 'Email Marketing', kind: 'practice' },
];
const teaches = (...ids: string[]) => ids.map((id) => ({ id, depth: 'working' as const }));
const free = {
  ...credentialEntry('x').cost,
  model: 'free' as const,
  usd: [0, 0] as [number, number],
};

const { ids: suggested } = suggesting(SKILLS);

describe('what somebody does all day', () => {
  const catalog = catalogOf(SKILLS, []);
  const at = (title: string) => occupationOf([title], new Set(), catalog);

  it('is said by the words before the first comma; those behind it make a field near', () => {
    const own = (title: string) => [...(at(title)?.own ?? [])];
    expect(own('SEO Strategist, Cloud Team')).toEqual(['marketing']);
    expect(at('SEO Strategist, Cloud Team')?.near.has('cloud')).toBe(true);
    expect(own('Data Analyst')).toEqual(['data']);
    expect(own('Data Center Technician')).toEqual(['it-support']);
    expect(at('Gardener')).toBeNull();
  });

  it('is read from what is asked where no title says it', () => {
    const entries = [
      credentialEntry('a', { field: 'ai', skills: teaches('machine-learning') }),
      credentialEntry('b', { field: 'cloud', skills: teaches('acme-cloud') }),
    ];
    const found = occupationOf([], new Set(['machine-learning']), catalogOf(SKILLS, entries));
    expect(found?.near.has('ai')).toBe(true);
    expect(found?.near.has('marketing')).toBe(false);
  });
});

describe('suggestions for an occupation', () => {
  const jira = { skills: [skillAsk('jira')] };

  it('a tool of another field is no exam to buy; one that is free may be tried', () => {
    const exam = credentialEntry('exam', { field: 'project-management', skills: teaches('jira') });
    const badge = credentialEntry('badge', { ...exam, id: 'badge', cost: free });
    expect(suggested({ ...jira, title: 'Java Developer' }, [exam])).toEqual([]);
    expect(suggested({ ...jira, title: 'Project Manager' }, [exam])).toEqual(['exam']);
    expect(suggested({ ...jira, title: 'Java Developer' }, [exam, badge])).toEqual(['badge']);
    expect(suggested({ ...jira, title: 'Senior Java Developer' }, [badge])).toEqual([]);
  });

  it('of one vendor’s exams, that of the own field goes first, and that of a third field last', () => {
    const over = { skills: teaches('acme-cloud'), level: 'intermediate' as const };
    const entries = [
      credentialEntry('ai', { ...over, field: 'ai', skills: teaches('acme-cloud', 'python') }),
      credentialEntry('cloud', { ...over, field: 'cloud' }),
      credentialEntry('cloud-too', { ...over, field: 'cloud', status: 'retired' }),
      credentialEntry('software', { ...over, field: 'software' }),
    ];
    const asks = { title: 'Senior Java Developer', skills: [skillAsk('acme-cloud')] };
    expect(suggested(asks, entries)).toEqual(['software']);
    expect(suggested(asks, entries.slice(0, 3))).toEqual(['cloud']);
  });

  it('whoever comes from another field begins at its beginning, whomever the listing looks for', () => {
    const entry = credentialEntry('entry', {
      field: 'project-management',
      skills: teaches('project-management'),
    });
    const java = credentialEntry('java', { field: 'software', skills: teaches('java') });
    const asks = { title: 'Senior Project Manager', skills: [skillAsk('project-management')] };
    expect(suggested(asks, [entry, java], [worked('java', 2018)])).toEqual(['entry']);
    expect(suggested(asks, [entry, java])).toEqual([]);
  });

  it('nobody is sent to the beginners of a field in which they have worked for years', () => {
    const over = { field: 'software', skills: teaches('python') };
    const entries = [
      credentialEntry('course', over),
      credentialEntry('java', { field: 'software', skills: teaches('java'), status: 'retired' }),
    ];
    const asks = { title: 'Programmer', skills: [skillAsk('python')] };
    expect(suggested(asks, entries, [worked('java', 2025)])).toEqual(['course']);
    expect(suggested(asks, entries, [worked('java', 2018)])).toEqual([]);
  });

  it('the first step into an unknown tool of the trade, where it is free and nothing fuller is there', () => {
    const over = { name: 'dbt course', field: 'data', skills: teaches('dbt'), cost: free };
    const step = credentialEntry('step', over);
    const full = credentialEntry('full', {
      name: 'dbt exam',
      field: 'data',
      level: 'intermediate',
      skills: teaches('dbt'),
    });
    const asks = { title: 'Senior Data Analyst', skills: [skillAsk('dbt')] };
    expect(suggested(asks, [step])).toEqual(['step']);
    expect(suggested(asks, [step, full])).toEqual(['full']);
    expect(
      suggested(asks, [credentialEntry('paid', { ...over, cost: credentialEntry('x').cost })]),
    ).toEqual([]);
  });

  it('what the listing’s own title names weighs more than what else it asks', () => {
    const exam = (id: string) =>
      credentialEntry(id, { field: 'software', level: 'intermediate', skills: teaches(id) });
    const asks = { title: 'Python Developer', skills: [skillAsk('java'), skillAsk('python')] };
    expect(suggested(asks, [exam('java'), exam('python')])).toEqual(['python', 'java']);
  });

  it('“Java, C or Python”: another language than the title’s is nobody’s next step', () => {
    const exam = credentialEntry('exam', {
      name: 'Java exam',
      field: 'software',
      level: 'intermediate',
      skills: teaches('java'),
    });
    const either = ['java', 'cobol'].map((id) => skillAsk(id, { group: 'g' }));
    const asks = { skills: [...either, skillAsk('python')] };
    expect(suggested({ ...asks, title: 'Senior Python Developer' }, [exam])).toEqual([]);
    expect(suggested({ ...asks, title: 'Senior Developer' }, [exam])).toEqual(['exam']);
  });
});

describe('what a credential is about', () => {
  it('stands before “with”: machine learning with Python is no Python course', () => {
    const course = credentialEntry('course', {
      name: 'Machine Learning with Python',
      skills: teaches('machine-learning', 'python'),
    });
    expect(suggested({ skills: [skillAsk('python')] }, [course])).toEqual([]);
    expect(suggested({ skills: [skillAsk('machine-learning')] }, [course])).toEqual(['course']);
  });

  it('is not the name with which its issuer signs', () => {
    const signed = credentialEntry('signed', {
      name: 'HubSpot Email Marketing',
      issuer: 'HubSpot',
      effort: { ...credentialEntry('x').effort, hours: [2, 8] },
      skills: teaches('email-marketing'),
    });
    expect(suggested({ skills: [skillAsk('email-marketing')] }, [signed])).toEqual(['signed']);
  });

  it('two editions of one exam are one suggestion', () => {
    const edition = (id: string) =>
      credentialEntry(id, { name: `Java ${id}`, skills: teaches('java', 'python') });
    const asks = { certifications: ['17', '21'].map((id) => certificationAsk(`j-${id}`)) };
    const entries = ['17', '21'].map((id) => ({ ...edition(id), id: `j-${id}` }));
    expect(suggested(asks, entries)).toEqual(['j-17']);
  });
});
