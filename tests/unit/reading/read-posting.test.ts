import { describe, expect, it } from 'vitest';
import type { CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import { countReading } from '../../../src/core/matching/count.ts';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { posting } from './helper.ts';

const skill = (id: string, name: string, kind: SkillEntry['kind'] = 'tool'): SkillEntry => ({
  id,
  name,
  kind,
});
const credential = (id: string, name: string): CredentialEntry => ({
  id,
  name,
  kind: 'industry-certification',
  issuer: 'Somebody',
  platform: null,
  url: null,
  level: 'unknown',
  effort: { hours: 'unknown', weeks: 'unknown', basis: 'unknown', sources: [], checked: null },
  cost: {
    model: 'unknown',
    usd: 'unknown',
    basis: 'unknown',
    freeAudit: null,
    financialAid: null,
    sources: [],
    checked: null,
  },
  assessment: { graded: null, project: null, proctored: null },
  validity: { months: 'unknown', renewal: 'unknown' },
  prerequisites: null,
  experienceMonths: 'unknown',
  postNominal: null,
  status: 'active',
  suggestable: true,
  skills: [],
  sources: [],
  confidence: 'high',
});

const lexicon = loadLexicon(
  compileLexicon({
    skills: [
      skill('postgresql', 'PostgreSQL'),
      skill('kubernetes', 'Kubernetes'),
      skill('terraform', 'Terraform'),
      skill('ansible', 'Ansible'),
      skill('javascript', 'JavaScript', 'language'),
      skill('teamwork', 'Teamwork', 'soft'),
    ],
    credentials: [credential('ckad', 'Certified Kubernetes Application Developer')],
  }),
);
const read = (text: string, title: string | null = null) =>
  readPosting(lexicon, { ...posting(text), title });

describe('a reading gathers what is said of each name', () => {
  it.each([
    '# Requirements\n* 5 years of Kubernetes\n# Preferred\n* 8 years of Kubernetes',
    '# Preferred\n* 8 years of Kubernetes\n# Requirements\n* 5 years of Kubernetes',
  ])('the depth of a wish is not that of the demand: %s', (text) => {
    expect(read(text).skills[0]).toMatchObject({
      strength: 'required',
      level: { kind: 'years', years: 5 },
    });
  });

  it('the strongest place wins, every place is kept, order is that of first appearance', () => {
    const reading = read(`
      # Your tasks
      * Run Kubernetes and PostgreSQL
      # Requirements
      * 3+ years of PostgreSQL
      # Nice to have
      * Kubernetes`);
    expect(reading.skills.map(({ id, strength }) => [id, strength])).toEqual([
      ['kubernetes', 'preferred'],
      ['postgresql', 'required'],
    ]);
    expect(reading.skills[1]?.level).toEqual({ kind: 'years', years: 3 });
    expect(reading.skills[1]?.mentions.map((mention) => mention.zone)).toEqual([
      'duties',
      'required',
    ]);
    expect(reading.gates.map((gate) => gate.kind)).toEqual(['years']);
  });

  it('a skill in the job title is required', () => {
    const reading = read('We are a bakery.', 'JavaScript developer');
    expect(reading.skills).toMatchObject([{ id: 'javascript', strength: 'required' }]);
    expect(reading.skills[0]?.mentions[0]).toMatchObject({ line: -1, start: 0, end: 10 });
  });

  it('what is waved off is listed apart, unless it is asked for elsewhere', () => {
    const away = read("# Requirements\n* PostgreSQL\nYou won't need Kubernetes.");
    expect(away.negated).toMatchObject([{ id: 'kubernetes' }]);
    expect(away.skills.map((each) => each.id)).toEqual(['postgresql']);
    const both = read("# Requirements\n* Kubernetes\nYou won't need Kubernetes on day one.");
    expect(both.negated).toEqual([]);
  });

  it('a certification stands in certifications only', () => {
    const reading = read('# Nice to have\n* Certified Kubernetes Application Developer');
    expect(reading.certifications).toMatchObject([{ id: 'ckad', strength: 'preferred' }]);
    expect(reading.skills).toEqual([]);
  });

  it('an either/or list counts once, soft skills and mere mentions never', () => {
    const reading = read(`
      # Your tasks
      * Write JavaScript
      # Requirements
      * Terraform or Ansible
      * PostgreSQL
      * Teamwork
      # Nice to have
      * Kubernetes`);
    expect(reading.count).toEqual({ required: 2, preferred: 1 });
    expect(countReading(reading.skills, reading.certifications)).toEqual(reading.count);
    expect(reading.skills.find((each) => each.id === 'terraform')?.group).not.toBeNull();
  });

  it('a member that is also asked for by itself makes the choice: the other is no demand', () => {
    const reading = read('# Requirements\n* Terraform or Ansible\n* Terraform');
    expect(reading.skills.map(({ id, strength, group }) => [id, strength, group])).toEqual([
      ['terraform', 'required', null],
      ['ansible', 'mentioned', null],
    ]);
    expect(reading.count.required).toBe(1);
  });

  it('the code in brackets behind a name does not make its choice', () => {
    const reading = read('# Requirements\n* Terraform or Kubernetes (Kubernetes)');
    expect(reading.skills.map(({ id, strength }) => [id, strength])).toEqual([
      ['terraform', 'required'],
      ['kubernetes', 'required'],
    ]);
    expect(reading.skills[0]?.group).not.toBeNull();
  });

  it('examples stay asked beside one that is asked for by itself', () => {
    const reading = read(
      '# Requirements\n* Tools such as Terraform, Ansible and Kubernetes\n* Terraform, Ansible',
    );
    expect(reading.skills.find(({ id }) => id === 'kubernetes')?.strength).toBe('required');
  });

  it('the job title alone does not take a choice away', () => {
    const reading = read('# Requirements\n* Terraform or Ansible', 'Senior Terraform Engineer');
    expect(reading.count.required).toBe(1);
    const [terraform, ansible] = reading.skills;
    expect(terraform?.group).not.toBeNull();
    expect(ansible?.group).toBe(terraform?.group);
  });

  it('the employer’s own lines give nothing', () => {
    expect(read('# Benefits\n* Free Kubernetes course').skills).toEqual([]);
  });
});
