import { describe, expect, it } from 'vitest';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import type { CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import {
  catalogOf,
  certificationAsk,
  credentialEntry,
  experience,
  heldCredential,
  proves,
  reading,
  skillAsk,
} from '../support/make.ts';

const SKILLS: SkillEntry[] = [
  { id: 'sql', name: 'SQL', kind: 'language' },
  { id: 'python', name: 'Python', kind: 'language' },
  { id: 'english', name: 'English', kind: 'human-language' },
  { id: 'auditing', name: 'Auditing', kind: 'practice' },
  { id: 'fortinet', name: 'Fortinet', kind: 'tool' },
  { id: 'acme-cloud', name: 'Acme Cloud', kind: 'tool' },
  { id: 'networking', name: 'Networking', kind: 'method' },
];
const teaches = (...ids: string[]) => ids.map((id) => ({ id, depth: 'working' as const }));
const quick = { hours: [2, 4] as [number, number], weeks: 'unknown' as const };

function suggested(
  asks: Parameters<typeof reading>[0],
  credentials: CredentialEntry[],
  records: VaultRecord[] = [],
) {
  return reportFor(reading(asks), records, catalogOf(SKILLS, credentials), '2026-11-24')
    .suggestions;
}
const ids = (list: { credentialId: string }[]) => list.map(({ credentialId }) => credentialId);
const effort = (hours: [number, number]) => ({ ...credentialEntry('x').effort, hours });

describe('suggestions that insult nobody', () => {
  it('no quick course for somebody senior, and for others only where nothing fuller closes it', () => {
    const entries = [
      credentialEntry('quick', {
        skills: teaches('sql'),
        effort: { ...credentialEntry('x').effort, ...quick },
      }),
      credentialEntry('full', {
        skills: teaches('sql'),
        effort: effort([40, 60]),
        level: 'intermediate',
      }),
    ];
    expect(ids(suggested({ skills: [skillAsk('sql')] }, entries))).toEqual(['full']);
    const senior = { title: 'Senior Analyst', skills: [skillAsk('sql')] };
    expect(ids(suggested(senior, entries))).toEqual(['full']);
    const junior = { title: 'Junior Analyst', skills: [skillAsk('sql')] };
    expect(ids(suggested(junior, entries))[0]).toBe('quick');
  });

  it('what teaches less deeply than asked says so and goes behind what teaches enough', () => {
    const list = suggested({ skills: [skillAsk('sql', { level: { kind: 'advanced' } })] }, [
      credentialEntry('cheap', {
        skills: teaches('sql'),
        level: 'intermediate',
        cost: { ...credentialEntry('x').cost, model: 'free', usd: [0, 0] },
      }),
      credentialEntry('deep', {
        level: 'intermediate',
        skills: [{ id: 'sql', depth: 'advanced' }],
        cost: { ...credentialEntry('x').cost, usd: [390, 390] },
      }),
    ]);
    expect(ids(list)).toEqual(['deep', 'cheap']);
    expect(list.map(({ closes }) => closes[0]?.shallow)).toEqual([undefined, true]);
  });

  it('no beginner’s course for somebody senior, whatever its length, and no course to lead a house', () => {
    const entries = [
      credentialEntry('begin', { skills: teaches('sql'), effort: effort([100, 140]) }),
      credentialEntry('watched', {
        skills: teaches('sql'),
        assessment: { graded: true, project: false, proctored: true },
      }),
    ];
    const at = (title: string) => ids(suggested({ title, skills: [skillAsk('sql')] }, entries));
    const alone = { title: 'Analyst', skills: [skillAsk('sql')] };
    expect(ids(suggested(alone, entries.slice(0, 1)))).toEqual(['begin']);
    // A watched exam on the basics serves those who deal with what others build.
    expect(at('Senior Analyst')).toEqual([]);
    expect(at('Senior Account Manager')).toEqual(['watched']);
    expect(at('Head of Analysis')).toEqual([]);
    const years = {
      kind: 'years' as const,
      text: '7 years of experience',
      strength: 'required' as const,
      orEquivalent: false,
      line: 0,
      start: 0,
      end: 5,
    };
    const asks = { title: 'Account Manager', skills: [skillAsk('sql')], gates: [years] };
    expect(ids(suggested(asks, entries))).toEqual(['watched']);
  });

  it('no beginner’s course about what one has, and no engineer’s exam for somebody who is to sell', () => {
    const course = credentialEntry('course', {
      name: 'Acme Cloud Basics',
      skills: teaches('acme-cloud', 'networking'),
    });
    const asks = { title: 'Technician', skills: [skillAsk('acme-cloud'), skillAsk('networking')] };
    expect(ids(suggested(asks, [course]))).toEqual(['course']);
    const has = [experience('e', { skills: [proves('acme-cloud')] })];
    expect(suggested(asks, [course], has)).toEqual([]);

    const exam = credentialEntry('exam', {
      name: 'Acme Cloud Engineer',
      skills: teaches('acme-cloud'),
    });
    const need = { skills: [skillAsk('acme-cloud')] };
    expect(suggested({ ...need, title: 'Account Manager' }, [exam])).toEqual([]);
    expect(ids(suggested({ ...need, title: 'Systems Manager' }, [exam]))).toEqual(['exam']);
  });

  it('nothing too advanced that the listing does not even name', () => {
    const expert = credentialEntry('expert', { level: 'advanced', skills: teaches('sql') });
    const asks = { skills: [skillAsk('sql')] };
    expect(suggested(asks, [expert])).toEqual([]);
    const named = { certifications: [certificationAsk('expert')] };
    expect(suggested(named, [expert])[0]?.notYet).toBe('level');
  });

  it('nothing whose title names another vendor', () => {
    const entries = [
      credentialEntry('other', {
        name: 'Acme Cloud Engineer',
        skills: teaches('acme-cloud', 'networking'),
      }),
      credentialEntry('right', { name: 'Fortinet Networking', skills: teaches('fortinet') }),
    ];
    const asks = { skills: [skillAsk('fortinet'), skillAsk('networking')] };
    expect(ids(suggested(asks, entries))).toEqual(['right']);
  });

  it('no test of the language in which the listing is written', () => {
    const entries = [credentialEntry('test', { skills: teaches('english') })];
    const asks = { skills: [skillAsk('english', { kind: 'human-language' })] };
    expect(suggested({ ...asks, language: 'en' }, entries)).toEqual([]);
    expect(ids(suggested({ ...asks, language: 'de' }, entries))).toEqual(['test']);
  });

  it('what demands years of work waits, even when it is named, until the vault shows them', () => {
    const entries = [
      credentialEntry('auditor', { skills: teaches('auditing'), experienceMonths: 36 }),
      credentialEntry('course', { skills: teaches('auditing') }),
    ];
    const asks = {
      skills: [skillAsk('auditing')],
      certifications: [certificationAsk('auditor')],
    };
    const without = suggested(asks, entries);
    expect(ids(without)).toEqual(['course', 'auditor']);
    expect(without[1]?.notYet).toBe('experience');
    const worked = experience('w', { skills: [proves('auditing')], learned: 2020, lastUsed: 2026 });
    const list = suggested(asks, entries, [worked]);
    expect(list[0]).toMatchObject({ credentialId: 'auditor' });
    expect(list[0]?.notYet).toBeUndefined();
  });

  it('says how much of it the vault proves already', () => {
    const entries = [credentialEntry('both', { skills: teaches('sql', 'python') })];
    const list = suggested({ skills: [skillAsk('sql'), skillAsk('python')] }, entries, [
      heldCredential('x', { skills: [proves('sql')] }),
    ]);
    expect(list[0]?.known).toEqual({ have: 1, of: 2 });
  });
});
