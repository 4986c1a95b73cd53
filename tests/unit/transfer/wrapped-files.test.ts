import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { badge, code, facts, left, read, skills, token } from '../support/incoming.ts';

// What portals, wallets and resume writers hand out, wrapped in whatever they wrap it.

describe('archives', () => {
  it('of badges give each with bytes of its own, and open nothing else', async () => {
    const one = strToU8(JSON.stringify(badge('Knots')));
    const found = await read(
      zipSync({
        'a/one.json': one,
        'two.jwt': strToU8(token('Sails')),
        'list.json': strToU8('{"shopping":[]}'),
        'notes.csv': strToU8('Name\nPRIVATE\n'),
      }),
    );
    expect(facts(found).map((line) => line.split(' | ')[0])).toEqual(['Knots', 'Sails']);
    expect(found.originals.map(({ bytes }) => bytes)[0]).toEqual(one);
    expect(new Set(found.drafts.map(({ original }) => original)).size).toBe(2);
    expect(left(found)).toEqual(['list.json: unreadable']);
  });

  it('that lie about a length, hold a workbook, or only archives are refused', async () => {
    const lying = zipSync({ 'Certifications.csv': strToU8('Name,Authority,Started On\nX,,\n') });
    new DataView(lying.buffer).setUint32(22, 4, true);
    expect(await code(lying)).toBe('import-damaged');
    expect(await code(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe(
      'import-spreadsheet',
    );
    const libre = { mimetype: strToU8('application/x'), 'content.xml': strToU8('<x/>') };
    expect(await code(zipSync(libre))).toBe('import-spreadsheet');
    const nested = zipSync({ 'in.json': zipSync({ 'a.json': strToU8('{}') }) });
    expect(await code(nested)).toBe('import-nothing');
  });
});

describe('JSON in a wrapping', () => {
  it('of a server is looked through', async () => {
    const trailhead = {
      data: {
        profile: {
          credential: {
            certifications: [
              { title: 'Pilot', dateCompleted: '2021-05-04', dateExpired: '2023-05-04' },
              { title: 'Mate', dateCompleted: null },
            ],
          },
        },
      },
    };
    const found = await read([trailhead]);
    expect(facts(found)).toEqual(['Pilot | Salesforce | 2021-05-04 | 2023-05-04']);
    expect(left(found)).toEqual(['Mate: not-earned']);
  });

  it('of a wallet or a CV gives up the badges in it', async () => {
    const found = await read({
      credentials: [{ credential: token('Sails') }, { vc: badge('Knots') }],
    });
    expect(facts(found)).toEqual([
      'Sails | Tide School | 2024-02-29 | unknown',
      'Knots | Tide School | 2024-02-29 | unknown',
    ]);
    expect(found.originals).toHaveLength(1);
  });

  it('never leads to what every object has', async () => {
    expect(await code('{"__proto__":{"certificates":[{"name":"X"}]}}')).toBe('import-unknown');
  });

  it('of Europass is unsealed, with the skills by their names in ESCO', async () => {
    const found = await read({
      payload: JSON.stringify({
        type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
        issuer: { legalName: { en: ['University of Tides'] } },
        validFrom: '2025-03-01T00:00:00+01:00',
        displayParameter: { title: { en: 'Charts' } },
        credentialSubject: {
          fullName: { en: 'PRIVATE' },
          hasClaim: [
            {
              title: { en: ['Reading charts'] },
              specifiedBy: {
                learningOutcome: [{ relatedESCOSkill: [{ prefLabel: { en: 'read charts' } }] }],
              },
            },
          ],
        },
      }),
      signatures: [{}],
    });
    expect(facts(found)).toEqual(['Charts | University of Tides | 2025-03-01 | unknown']);
    expect(skills(found)).toEqual(['read charts']);
    expect(JSON.stringify(found.drafts)).not.toContain('PRIVATE');
  });
});

describe('portals and resumes', () => {
  it('tell what was not completed apart, and name a credential and not its group', async () => {
    const entry = {
      issuer: { name: 'Port Office' },
      group: { course_name: 'All courses' },
      recipient: { name: 'PRIVATE' },
    };
    const found = await read({
      credentials: [
        { ...entry, name: 'Mooring', issued_on: '2025-02-01' },
        { ...entry, name: 'Towing', issued_on: null, complete: false },
        { ...entry, name: 'PRIVATE', issued_on: '2025-03-01' },
      ],
    });
    expect(facts(found)).toEqual([
      'Mooring | Port Office | 2025-02-01 | unknown',
      'All courses | Port Office | 2025-03-01 | unknown',
    ]);
    expect(left(found)).toEqual(['Towing: not-earned']);
  });

  it('of Credly name the issuer in each of the ways they do', async () => {
    const entry = (name: string, issuer: object, inTemplate: object = {}) => ({
      ...{ id: `id-of-${name}`, state: 'accepted', issued_at_date: '2023-02-03', issuer },
      badge_template: { name, issuer: inTemplate },
    });
    const found = await read({
      data: [
        entry('A', { summary: 'issued by Port Office' }),
        entry('B', {}, { name: 'Dock School' }),
        entry('C', {
          entities: [{ entity: { name: 'Other' } }, { primary: true, entity: { name: 'Yard' } }],
        }),
      ],
    });
    expect(found.drafts.map(({ issuer }) => issuer)).toEqual([
      'Port Office',
      'Dock School',
      'Yard',
    ]);
  });

  it('bring the badges of a Trailblazer as well as the certifications', async () => {
    const node = {
      award: { title: 'Superset', type: 'SUPERBADGE' },
      earnedAt: '2022-05-06T01:02:03Z',
    };
    const found = await read({
      data: {
        profile: { earnedAwards: { edges: [{ node }, { node: { award: { title: 'Begun' } } }] } },
      },
    });
    expect(facts(found)).toEqual(['Superset | Salesforce Trailhead | 2022-05-06 | never']);
    expect(left(found)).toEqual(['Begun: not-earned']);
  });

  it('bring a credential as Microsoft’s own page lists it', async () => {
    const found = await read({
      credentials: [
        {
          credentialId: 'AB12',
          title: 'Harbours',
          awardedOn: '2023-01-02T03:04:05Z',
          expiresOn: '2024-01-02',
        },
      ],
    });
    expect(facts(found)).toEqual(['Harbours | Microsoft | 2023-01-02 | 2024-01-02']);
  });

  it('bring the applied skills of Microsoft as well', async () => {
    const found = await read({
      appliedSkillsData: {
        appliedSkillsCredentials: [{ title: 'Secure storage', awardedOn: '2024-09-12T11:00:00Z' }],
      },
    });
    expect(facts(found)).toEqual(['Secure storage | Microsoft | 2024-09-12 | unknown']);
  });

  it('are read in the spelling of other resume writers', async () => {
    const old = await read({
      basics: {},
      certifications: [{ title: 'Diver', authority: 'Port', issueDate: '2023-03' }],
    });
    const sections = await read({
      basics: { name: 'PRIVATE' },
      sections: {
        certifications: {
          items: [
            {
              id: 'x1',
              name: 'Welder',
              issuer: 'Yard',
              date: '2023',
              url: { href: 'https://a.test/1' },
            },
            { name: 'Hidden', visible: false },
          ],
        },
        skills: { items: [{ name: 'Office', keywords: ['Excel'] }] },
      },
    });
    expect(facts(old)).toEqual(['Diver | Port | 2023-03 | unknown']);
    expect(sections.drafts[0]).toMatchObject({
      title: 'Welder',
      link: 'https://a.test/1',
      identifier: '',
    });
    expect(sections.drafts).toHaveLength(2);
    expect(skills(sections)).toEqual(['Office', 'Excel']);
  });
});

describe('badges', () => {
  it('of a backpack and of a block chain are read where those put the name', async () => {
    const inBackpack = await read({
      result: [
        {
          entityType: 'BackpackAssertion',
          issuedOn: '2022-02-03T00:00:00Z',
          badgeclass: { name: 'Knots', issuer: { name: 'Tide School' } },
        },
      ],
    });
    expect(facts(inBackpack)).toEqual(['Knots | Tide School | 2022-02-03 | unknown']);
    const claimed = await read({
      type: ['VerifiableCredential', 'BlockcertsCredential'],
      issuer: 'https://school.test/i',
      issuanceDate: '2021-01-02T00:00:00Z',
      credentialSubject: { name: 'PRIVATE', claim: { type: 'HasCredential', name: 'Charts' } },
    });
    expect(facts(claimed)).toEqual(['Charts | https://school.test/i | 2021-01-02 | unknown']);
  });

  it('that only name their address are kept under its host', async () => {
    const found = await read({
      type: 'Assertion',
      id: 'https://badges.test/a/1',
      badge: 'https://badges.test/c/1',
      verification: { type: 'hosted' },
      issuedOn: '2022-05-06',
    });
    expect(facts(found)).toEqual(['badges.test |  | 2022-05-06 | unknown']);
    expect(found.originals).toHaveLength(1);
  });

  it('as a token that a mail broke into lines are put together, the bytes as they came', async () => {
    const broken = token('Sails').replace(/(.{60})/g, '$1\r\n');
    const found = await read(broken);
    expect(facts(found)).toEqual(['Sails | Tide School | 2024-02-29 | unknown']);
    expect(found.originals[0]?.bytes).toEqual(strToU8(broken));
  });

  it('are found in a compressed text of a picture', async () => {
    const data = [
      ...strToU8('openbadges\0\0'),
      ...zlibSync(strToU8(JSON.stringify(badge('Knots')))),
    ];
    const chunk = (type: string, body: number[]) => [
      ...[24, 16, 8, 0].map((shift) => (body.length >>> shift) & 255),
      ...strToU8(type),
      ...body,
      ...[0, 0, 0, 0],
    ];
    const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    const png = new Uint8Array([...signature, ...chunk('zTXt', data), ...chunk('IEND', [])]);
    expect(facts(await read(png))).toHaveLength(1);
  });
});
