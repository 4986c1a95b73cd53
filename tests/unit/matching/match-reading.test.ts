import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../src/core/matching/lapse.ts';
import { matchReading } from '../../../src/core/matching/match-reading.ts';
import { settleFamilies } from '../../../src/core/matching/settle-families.ts';
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

const TODAY = '2026-11-24';
const catalog = catalogOf(
  [
    { id: 'sql', name: 'SQL', kind: 'language' },
    { id: 'relational', name: 'Relational databases', kind: 'practice' },
    { id: 'postgresql', name: 'PostgreSQL', kind: 'tool', broader: ['sql'] },
    { id: 'postgis', name: 'PostGIS', kind: 'tool', broader: ['postgresql'] },
  ],
  [credentialEntry('pmp', { name: 'Project Management Professional', names: ['PMP'] })],
);
const match = (
  asks: Parameters<typeof reading>[0],
  records: Parameters<typeof matchReading>[1],
  today = TODAY,
) => matchReading(reading(asks), records, catalog, today);

describe('what is proved', () => {
  it('names the credential or the experience that proves a skill', () => {
    const report = match({ skills: [skillAsk('sql')] }, [
      heldCredential('a', { title: 'Data badge', skills: [proves('sql')] }),
      experience('b', { title: 'Clerk at a bank', skills: [proves('sql')] }),
    ]);
    expect(report.skills[0]?.proofs.map(({ title, kind }) => [title, kind])).toEqual([
      ['Data badge', 'credential'],
      ['Clerk at a bank', 'experience'],
    ]);
  });

  it('a narrower skill answers a broader one through any number of steps, never the reverse', () => {
    const vault = [heldCredential('a', { skills: [proves('postgis')] })];
    expect(match({ skills: [skillAsk('sql')] }, vault).skills[0]).toMatchObject({
      standing: 'have',
      proofs: [{ via: 'POSTGIS' }],
    });
    const reverse = [heldCredential('a', { skills: [proves('sql')] })];
    expect(match({ skills: [skillAsk('postgresql')] }, reverse).skills[0]?.standing).toBe(
      'missing',
    );
  });

  it('a certification is held by its catalogue id or by a title typed in any case', () => {
    const asks = { certifications: [certificationAsk('pmp')] };
    expect(
      match(asks, [heldCredential('a', { achievementId: 'pmp' })]).certifications[0]?.standing,
    ).toBe('have');
    expect(match(asks, [heldCredential('a', { title: 'pmp®' })]).certifications[0]?.standing).toBe(
      'have',
    );
    expect(
      match(asks, [heldCredential('a', { title: 'PMP prep course' })]).certifications[0]?.standing,
    ).toBe('missing');
  });

  it('a lapsed credential does not count and says since when', () => {
    const vault = [
      heldCredential('a', {
        title: 'Old badge',
        skills: [proves('sql')],
        expiry: { kind: 'date', date: '2026-10' },
      }),
    ];
    expect(match({ skills: [skillAsk('sql')] }, vault).skills[0]).toMatchObject({
      standing: 'missing',
      proofs: [],
      lapsed: [{ title: 'Old badge', expired: '2026-10' }],
    });
  });

  it('a date of reduced precision lapses only after its last day', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2026')).toBe('2026-12-31');
    const vault = [
      heldCredential('a', { skills: [proves('sql')], expiry: { kind: 'date', date: '2026-11' } }),
    ];
    const on = (today: string) =>
      match({ skills: [skillAsk('sql')] }, vault, today).skills[0]?.standing;
    expect(on('2026-11-30')).toBe('have');
    expect(on('2026-12-01')).toBe('missing');
  });

  it('the basics of something narrower are "asked deeper" where years of the broader are asked', () => {
    const asks = (years: number) => ({
      skills: [skillAsk('sql', { level: { kind: 'years', years } })],
    });
    const narrower = [heldCredential('a', { skills: [proves('postgresql', 'basic')] })];
    expect(match(asks(4), narrower).skills[0]?.standing).toBe('have-asked-deeper');
    expect(match(asks(1), narrower).skills[0]?.standing).toBe('have');
    const itself = [heldCredential('a', { skills: [proves('sql', 'basic')] })];
    expect(match(asks(4), itself).skills[0]?.standing).toBe('have');
    const working = [heldCredential('a', { skills: [proves('postgresql', 'working')] })];
    expect(match(asks(4), working).skills[0]?.standing).toBe('have');
  });

  it('a known depth below the level asked is "asked deeper" and still counts; unknown is not held against anyone', () => {
    const asks = { skills: [skillAsk('sql', { level: { kind: 'advanced' } })] };
    const basic = match(asks, [heldCredential('a', { skills: [proves('sql', 'basic')] })]);
    expect(basic.skills[0]?.standing).toBe('have-asked-deeper');
    expect(basic.count).toEqual({ required: 1, preferred: 0, heldRequired: 1, heldPreferred: 0 });
    const unknown = match(asks, [heldCredential('a', { skills: [proves('sql')] })]);
    expect(unknown.skills[0]?.standing).toBe('have');
  });
});

describe('the one number', () => {
  it('counts an either/or group once, required if any member is, held when one member is', () => {
    const report = match(
      {
        skills: [
          skillAsk('aws', { group: 'g1', strength: 'preferred' }),
          skillAsk('azure', { group: 'g1', strength: 'required' }),
          skillAsk('sql'),
        ],
      },
      [heldCredential('a', { skills: [proves('aws')] })],
    );
    expect(report.count).toEqual({ required: 2, preferred: 0, heldRequired: 1, heldPreferred: 0 });
  });

  it('leaves out unsure, soft and merely mentioned names', () => {
    const report = match(
      {
        skills: [
          skillAsk('go', { sure: false }),
          skillAsk('teamwork', { soft: true, kind: 'soft' }),
          skillAsk('kafka', { strength: 'mentioned' }),
          skillAsk('sql', { strength: 'preferred' }),
        ],
        certifications: [certificationAsk('pmp')],
      },
      [],
    );
    expect(report.count).toEqual({ required: 1, preferred: 1, heldRequired: 0, heldPreferred: 0 });
  });

  it('says when the vault is empty, so that nobody is shown "0 of 14"', () => {
    expect(match({}, []).vaultEmpty).toBe(true);
    expect(match({}, [experience('a')]).vaultEmpty).toBe(false);
  });
});

describe('families of certifications', () => {
  const families = catalogOf(
    [],
    [
      credentialEntry('azure-any', { generic: true, suggestable: false }),
      credentialEntry('az-104', { name: 'Azure Administrator', meets: ['azure-any'] }),
    ],
  );

  it('a member that is held answers its family, and says so', () => {
    const report = matchReading(
      reading({ certifications: [certificationAsk('azure-any')] }),
      [heldCredential('a', { achievementId: 'az-104' })],
      families,
      TODAY,
    );
    expect(report.certifications[0]).toMatchObject({
      standing: 'have',
      proofs: [{ via: 'Azure Administrator' }],
    });
  });

  it('a posting that names a family and its member asks for one thing', () => {
    const both = reading({
      certifications: [certificationAsk('azure-any'), certificationAsk('az-104')],
    });
    const settled = settleFamilies(both, families);
    expect(settled.certifications.map(({ id }) => id)).toEqual(['az-104']);
    expect(settled.count).toEqual({ required: 1, preferred: 0 });
  });
});
