import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognition/recognise.ts';
import { found, lexiconOf } from './helpers.ts';

const lexicon = lexiconOf(
  {
    name: 'Go',
    kind: 'language',
    risky: ['Go'],
    exact: ['Go'],
    names: ['Golang'],
    not: ['go-to-market', 'go live'],
    cues: ['golang', 'goroutines'],
    family: 'backend',
  },
  {
    name: 'C',
    kind: 'language',
    risky: ['C'],
    exact: ['C'],
    not: ['C-level', 'vitamin C', 'Series C', 'C-suite'],
    cues: ['embedded'],
    family: 'systems',
  },
  { name: 'R', kind: 'language', risky: ['R'], exact: ['R'], not: ['R&D'], family: 'statistics' },
  { name: 'Rust', kind: 'language', risky: ['Rust'], not: ['Rust Belt'], family: 'systems' },
  {
    name: 'Spring',
    names: ['Spring Boot'],
    risky: ['Spring'],
    not: ['spring intake'],
    cues: ['Hibernate'],
    family: 'java',
  },
  {
    name: 'Microsoft Excel',
    names: ['MS Excel'],
    risky: ['Excel'],
    cues: ['spreadsheets'],
    family: 'office',
  },
  {
    name: 'Microsoft Word',
    names: ['MS Word'],
    risky: ['Word'],
    not: ['Word format'],
    family: 'office',
  },
  {
    name: 'Lean',
    kind: 'method',
    risky: ['Lean'],
    names: ['Lean manufacturing'],
    not: ['lean team'],
    family: 'quality',
  },
  {
    name: 'Certified ScrumMaster',
    kind: 'certification',
    credential: true,
    risky: ['CSM'],
    exact: ['CSM'],
    cues: ['Scrum', 'Agile'],
    not: ['customer success'],
  },
  {
    name: 'Amazon Web Services',
    risky: ['AWS'],
    exact: ['AWS'],
    names: ['Amazon AWS'],
    not: ['AWS D1.1', 'AWS certified welder'],
    cues: ['cloud', 'EC2'],
    family: 'cloud',
  },
  { name: 'AWS D1.1', kind: 'standard' },
  { name: 'English', kind: 'human-language', local: { de: ['Englisch'] } },
  { name: 'Danish', kind: 'human-language' },
  { name: 'procurement', kind: 'practice' },
  { name: 'Snowflake' },
  { name: 'Oracle Database', names: ['Oracle'] },
  'Microsoft Azure',
  'Java',
  'Python',
  'Kubernetes',
  'Docker',
  'SQL',
  'PostgreSQL',
  'Linux',
  'Scrum',
  'Bash',
);

describe('risky names count with evidence', () => {
  it.each([
    [
      'Services in Go, Python and Kubernetes',
      ['Go[Go]', 'Python[Python]', 'Kubernetes[Kubernetes]'],
    ],
    ['Experience with C on embedded Linux', ['C[C]', 'Linux[Linux]']],
    ['Statistics in R, Python or SQL', ['R[R]', 'Python[Python]', 'SQL[SQL]']],
    ['Java 17, Spring, Docker', ['Java[Java]', 'Spring[Spring]', 'Docker[Docker]']],
    ['Proficient in Word and Excel', ['Microsoft Word[Word]', 'Microsoft Excel[Excel]']],
    ['Scrum experience, CSM a plus', ['Scrum[Scrum]', 'Certified ScrumMaster[CSM]']],
    ['Weld to AWS D1.1', ['AWS D1.1[AWS D1.1]']],
  ])('%s', (text, expected) => {
    expect(found(lexicon, text)).toEqual(expected);
  });
});

describe('risky names without evidence, or with evidence against them, are not returned', () => {
  it.each([
    'Own the go-to-market plan',
    'You will go far with us',
    'Report to C-level sponsors after our Series C',
    'Vitamin C tablets for everyone',
    'Our R&D site in Graz',
    'Spring intake now open',
    'We meet each spring in Lyon',
    'Excel at what you love',
    'A chance to excel',
    'We are a lean team',
    'Suppliers across the Rust Belt',
    'Send your CV in Word format',
    'Spread the word',
    'The CSM owns renewals in customer success',
    'Contact: R. Meier',
    'AWS certified welder',
  ])('%s', (text) => {
    expect(found(lexicon, text)).toEqual([]);
  });
});

describe('human languages need a frame', () => {
  it.each([
    ['Fluent in English', ['English[English]']],
    ['Danish is a must', ['Danish[Danish]']],
    ['Very good English and Danish, spoken and written', ['English[English]', 'Danish[Danish]']],
    ['Gute Englischkenntnisse', ['English[Englischkenntnisse]']],
  ])('%s', (text, expected) => {
    expect(found(lexicon, text)).toEqual(expected);
  });

  it.each([
    'We sell to the Danish market',
    'A Danish company with 80 people',
    'Please send your application in English',
    'Danish labour law applies',
  ])('%s', (text) => {
    expect(found(lexicon, text)).toEqual([]);
  });
});

describe('the employer is no skill', () => {
  it('nor are the initials by which it calls itself', () => {
    const lines = [{ text: 'OLX pays teachers. Experience with Docker' }];
    const at = (company: string) =>
      recognise(lexiconOf({ name: 'OLX' }, { name: 'Docker' }), { title: null, company, lines });
    expect(at('Ozark Learning Xchange')).toHaveLength(1);
    expect(at('Bluff City Software')).toHaveLength(2);
  });

  it('under its full name, its short name or a part of it', () => {
    expect(found(lexicon, 'Join Snowflake. Know SQL.', 'Snowflake Inc.')).toEqual(['SQL[SQL]']);
    expect(found(lexicon, 'Python Predictions is growing', 'Python Predictions')).toEqual([]);
  });

  it('where only the text says who it is, unless it asks for what it makes', () => {
    expect(found(lexicon, ['Snowflake is looking for a rep.', 'Love Snowflake'])).toEqual([]);
    expect(found(lexicon, ['Snowflake seeks a rep.', 'Know SQL'])).toEqual(['SQL[SQL]']);
    expect(found(lexicon, ['At Snowflake, we ship.', 'Experience with Snowflake'])).toEqual([
      'Snowflake[Snowflake]',
    ]);
    expect(found(lexicon, 'At Berlin we use Snowflake')).toEqual(['Snowflake[Snowflake]']);
    expect(found(lexicon, 'Python is a must')).toEqual(['Python[Python]']);
  });

  it('but its products are', () => {
    expect(found(lexicon, 'Know Microsoft Excel', 'Microsoft')).toEqual([
      'Microsoft Excel[Microsoft Excel]',
    ]);
  });
});

describe('safe names', () => {
  it('count anywhere, also without a capital where the words around ask for them', () => {
    expect(found(lexicon, 'Kubernetes matters here')).toEqual(['Kubernetes[Kubernetes]']);
    expect(found(lexicon, 'knowledge of Linux, docker and kubernetes')).toContain('Docker[docker]');
    expect(found(lexicon, 'python, docker, kubernetes')).toHaveLength(3);
  });

  it.each([
    'We have a studio dog named Python.',
    'Ask the office cat called Oracle.',
    'A boat called Docker is moored outside.',
    'Our admin, Python Bailey, has heard the joke.',
    "You'd report to Docker Malhotra; yes, she was here first.",
    'This post answers directly to Oracle Finch.',
    'Vous rapportez à Python Delacroix.',
    'The shop was founded by Kubernetes Hale.',
  ])('are not the names of somebody: %s', (text) => {
    expect(found(lexicon, text)).toEqual([]);
  });

  it.each([
    'Experience with a tool called Docker',
    'Our lead language, Python Flask is next.',
    'a manager, Docker and Kubernetes',
    'You report to Docker Consultants and know it.',
    'Feeds reporting to Oracle Python dashboards',
  ])('stay skills behind other words: %s', (text) => {
    expect(found(lexicon, text).length).toBeGreaterThan(0);
  });

  it('of capitals and a number are none where neither is written so', () => {
    const avionics = lexiconOf({ name: 'DO-160', kind: 'standard' });
    expect(found(avionics, 'In summer we do 160 covers a night.')).toEqual([]);
    expect(found(avionics, 'We did 90 and will do 160 by May')).toEqual([]);
    expect(found(avionics, 'Qualification to DO 160 and more of it')).toHaveLength(1);
    expect(found(avionics, 'environmental tests, DO-160')).toHaveLength(1);
  });

  it('are not streets, firms or everyday words', () => {
    expect(found(lexicon, 'Our shop at 5 Python Road')).toEqual([]);
    expect(found(lexicon, 'Formerly of Oracle Inc')).toEqual([]);
    expect(found(lexicon, 'The gate is on Python Bayou Road.')).toEqual([]);
    expect(found(lexicon, 'near Oracle Hollow Lane and the mill')).toEqual([]);
    expect(found(lexicon, 'in Docker Township, NY, they ring a bell')).toEqual([]);
    expect(found(lexicon, 'Know Python Docker Street maps')).not.toEqual([]);
    expect(found(lexicon, 'Come to our summer bash.')).not.toContain('Bash[bash]');
  });

  it('of a field of study are no skill', () => {
    expect(found(lexicon, 'Degree in procurement')).toEqual([]);
    expect(found(lexicon, 'Strong experience in procurement')).toEqual([
      'procurement[procurement]',
    ]);
  });
});

describe('what is no skill although it is a safe name', () => {
  const safe = lexiconOf({ name: 'React', not: ['react to'] }, 'Redux', 'Snowflake', {
    name: 'Certified Kubernetes Administrator',
    names: ['CKA'],
  });
  it.each([
    ['React to change calmly.', []],
    ['React to Redux, step by step', ['React[React]', 'Redux[Redux]']],
    ['We have a Snowflake-free culture.', []],
    ['A Snowflake-based warehouse', ['Snowflake[Snowflake]']],
    ['jednička, čka', []],
    ['Docker and CKA', ['Certified Kubernetes Administrator[CKA]']],
  ])('%s', (text, expected) => {
    expect(found(safe, text)).toEqual(expected);
  });
});

describe('what stands behind a name and speaks for it', () => {
  it('a time after hiring, of a credential', () => {
    expect(found(lexicon, 'CSM within six months of hire')).toEqual(['Certified ScrumMaster[CSM]']);
    expect(found(lexicon, 'The CSM replies to clients')).toEqual([]);
  });
});

describe('a product in the next sentence', () => {
  it('stands in no list with the name before it', () => {
    const text = (between: string) => ({
      title: null,
      company: null,
      lines: [{ text: `We use Spring${between} Docker is here` }],
    });
    const features = (between: string) => [
      ...(recognise(lexicon, text(between), { why: true })[0]?.why?.features ?? []),
    ];
    expect(features('')).toContain('beside.product');
    expect(features('.')).not.toContain('beside.product');
  });
});

describe('every mention can be explained', () => {
  it('by tier, rule and features, on request only', () => {
    const text = { title: 'Go developer', company: null, lines: [{ text: 'Docker' }] };
    const [title, line] = recognise(lexicon, text, { why: true });
    expect(title).toMatchObject({ line: -1, start: 0, end: 2, why: { tier: 'risky' } });
    expect(title?.why?.features).toContain('after.skill');
    expect(line).toMatchObject({ line: 0, sure: true, why: { tier: 'safe', made: false } });
    expect(recognise(lexicon, text)[0]).not.toHaveProperty('why');
  });

  it('and is never above the others in one place', () => {
    const mentions = recognise(lexicon, {
      title: null,
      company: null,
      lines: [{ text: 'Spring Boot, MS Excel, Oracle Database, Go(lang)' }],
    });
    for (let i = 1; i < mentions.length; i++) {
      expect(mentions[i]?.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
    }
    expect(mentions).toHaveLength(4);
  });
});
