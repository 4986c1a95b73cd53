import '../../../scripts/lib/older-node.ts';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/features/transfer/incoming/dates.ts';
import type { Incoming } from '../../../src/features/transfer/incoming/draft.ts';
import { guessMapping, readMapped } from '../../../src/features/transfer/incoming/mapped-table.ts';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';
import { pdfOf } from '../support/pdf.ts';

// Files as other hands make them: re-saved by a spreadsheet, wrapped by a server, printed by a school.

const read = (content: unknown) =>
  readFile({
    name: 'given',
    bytes:
      content instanceof Uint8Array
        ? content
        : strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
  });
const code = (content: unknown) =>
  read(content).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code,
  );
/** The facts that a person sees in the preview, one line for each. */
const facts = ({ drafts }: Pick<Incoming, 'drafts'>) =>
  drafts.map(({ title, issuer, issued, expiry }) =>
    [title, issuer, issued ?? '', expiry.kind === 'date' ? expiry.date : expiry.kind].join(' | '),
  );
const skills = ({ drafts }: Incoming) =>
  drafts.flatMap(({ texts }) =>
    texts.flatMap(({ field, text }) =>
      field === 'title' || field === 'description' ? [] : [text],
    ),
  );
const left = ({ skipped }: Pick<Incoming, 'skipped'>) =>
  skipped.map(({ title, reason }) => `${title}: ${reason}`);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const badge = (name: string, more: object = {}) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: `urn:example:${name}`,
  issuer: { id: 'https://school.test/i', name: { en: 'Tide School', de: 'Gezeitenschule' } },
  validFrom: '2024-02-29T00:00:00Z',
  credentialSubject: { achievement: { name, tag: ['SQL'] } },
  ...more,
});
const token = (name: string) =>
  [
    part({ alg: 'ES256' }),
    part({
      iss: 'did:web:school.test',
      nbf: 1_709_164_800,
      vc: {
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { name: 'Tide School' },
        credentialSubject: { achievement: { name } },
      },
    }),
    'c2lnbmF0dXJl',
  ].join('.');

describe('archives', () => {
  it('of LinkedIn are read after a German spreadsheet re-saved their tables in a folder', async () => {
    const found = await read(
      zipSync({
        'Export/Certifications.csv': strToU8(
          '\uFEFFName;Url;Aussteller;Ausgestellt am;Gültig bis;Lizenznummer\r\n"Hafen; Stufe ""B""";;Hafenamt;Mai 2023;Dez. 2026;"A-\n7"\r\n',
        ),
        'Export/Skills.csv': strToU8('Kenntnis\r\nTableau\r\n'),
        'Export/Education.csv': strToU8('Was,Wo\nPhysik,Bergen\n'),
        '__MACOSX/Export/._Certifications.csv': new Uint8Array([0, 5, 22, 7]),
      }),
    );
    expect(facts(found)).toEqual([
      'Hafen; Stufe "B" | Hafenamt | 2023-05 | 2026-12',
      'Tableau |  |  | unknown',
    ]);
    expect(left(found), 'a table that cannot be told is named').toEqual([
      'Education.csv: unreadable',
    ]);
  });

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

describe('tables of a person', () => {
  const mapped = async (text: string) => {
    const { table } = await read(text);
    if (!table) throw new Error('Taken for something else');
    return readMapped(table, guessMapping(table.header));
  };

  it('are understood in other languages, and what is under way is not held', async () => {
    const found = await mapped(
      'Kurs;Anbieter;Abschlussdatum;Gültig bis;Zertifikat-Nr.;Status\n"Kran\n(Stufe D)";Werft;02. März 2024;unbegrenzt;4711;bestanden\nTaucher;Werft;;;;in Bearbeitung\n',
    );
    expect(facts(found)).toEqual(['Kran (Stufe D) | Werft | 2024-03-02 | never']);
    expect(left(found)).toEqual(['Taucher: not-earned']);
  });

  it('show by one date in which order all of them are written', async () => {
    const found = await mapped('Course,Expires\nA,25/04/2027\nB,03/04/2027\n');
    expect(facts(found).map((line) => line.split(' | ')[3])).toEqual(['2027-04-25', '2027-04-03']);
    const open = await mapped('Course,Expires\nA,02/04/2027\nB,03/04/2027\n');
    expect(facts(open).map((line) => line.split(' | ')[3])).toEqual(['unknown', 'unknown']);
  });

  it.each([
    ['Okt. 2021', '2021-10'],
    ['May 5th, 2024', '2024-05-05'],
    ['5 de mayo de 2024', '2024-05-05'],
    ['1er août 2023', '2023-08-01'],
    ['20240501', '2024-05-01'],
    ['Dec-2025', '2025-12'],
    ['Marketing 2024', null],
    ['31 June 2024', null],
  ])('read the date %j as %j', (written, date) => {
    expect(partialDate(written)).toBe(date);
  });
});

describe('addresses', () => {
  it.each([
    ['https://credentials.edx.org/credentials/0123456789abcdef0123456789abcdef/', 'edX'],
    ['https://www.udacity.com/certificate/e/0a1b2c3d-1111-11ee-8333-444455556666', 'Udacity'],
    [
      'https://learn.microsoft.com/api/credentials/share/en-us/jane-1/ABCDEF0123456789',
      'Microsoft',
    ],
    ['https://www.skills.google/public_profiles/0a1b/badges/1234567', 'Google Cloud'],
    ['https://www.kaggle.com/learn/certification/jane/python', 'Kaggle'],
    ['https://catalog-education.oracle.com/ords/certview/sharebadge?id=ABCDEF01', 'Oracle'],
    ['https://verify.school.test/certificates/9f8e7d6c', 'verify.school.test'],
  ])('%s is one of %s', async (address, provider) => {
    const { drafts } = await read(address);
    expect(drafts[0]).toMatchObject({ issuer: provider });
    const last = address.split(/[/=]/).filter(Boolean).at(-1);
    expect(drafts[0]?.identifier).toBe(last);
  });

  it('are taken several at once, and those of no certificate are named', async () => {
    const found = await read(
      'https://coursera.org/verify/ABCD1234EFGH\nhttps://shop.test/cart\n https://ude.my/UC-0a1b2c3d\n',
    );
    expect(found.drafts.map(({ issuer }) => issuer)).toEqual(['Coursera', 'Udemy']);
    expect(left(found)).toEqual(['https://shop.test/cart: unreadable']);
    expect(await code('https://shop.test/cart')).toBe('import-unknown');
  });
});

describe('printed certificates', () => {
  const page = (...lines: [string, number?][]) =>
    read(
      pdfOf(lines.map(([text, size = 11], index) => ({ x: 60, y: 740 - 40 * index, text, size }))),
    );

  it('tell title, school, date and code, and never the person', async () => {
    const found = await page(
      ['Jan 12, 2024'],
      ['Robin PRIVATE', 28],
      ['has successfully completed'],
      ['Foundations of Mooring', 20],
      ['an online course authorized by Tide Works and offered through Coursera'],
      ['Robin Boss, Director of Learning'],
      ['Verify at: https://coursera.org/verify/ABCD1234EFGH'],
    );
    expect(facts(found)).toEqual(['Foundations of Mooring | Tide Works | 2024-01-12 | unknown']);
    expect(found.drafts[0]).toMatchObject({ identifier: 'ABCD1234EFGH' });
    expect(JSON.stringify(found)).not.toContain('PRIVATE');
  });

  it('are read without a sentence, by the size of their letters', async () => {
    const found = await page(
      ['Certificate no: UC-0a1b2c3d-1111'],
      ['CERTIFICATE OF COMPLETION'],
      ['Everything about knots:', 30],
      ['from bowline to splice', 30],
      ['Robin PRIVATE', 24],
      ['Date Sept. 3, 2023'],
    );
    expect(facts(found)).toEqual([
      'Everything about knots: from bowline to splice |  | 2023-09-03 | unknown',
    ]);
    expect(found.drafts[0]?.identifier).toBe('UC-0a1b2c3d-1111');
  });

  it('are read in German, with the day on which they lapse', async () => {
    const found = await page(
      ['Zertifikat', 30],
      ['Herr PRIVATE', 20],
      ['hat an der Weiterbildung'],
      ['Datenschutz im Hafen', 22],
      ['mit Erfolg teilgenommen.'],
      ['Hafen Akademie GmbH'],
      ['Bergen, 14.06.2024'],
      ['Gültig bis 13.06.2027'],
    );
    expect(facts(found)).toEqual([
      'Datenschutz im Hafen | Hafen Akademie GmbH | 2024-06-14 | 2027-06-13',
    ]);
  });

  it('are told from a CV, of which only the list of certificates is taken', async () => {
    const found = await page(
      ['Robin PRIVATE', 24],
      ['Experience'],
      ['Has completed the port project'],
      ['Certificates'],
      ['Crane operator, Dock School, 2022'],
    );
    expect(facts(found)).toEqual(['Crane operator | Dock School | 2022 | unknown']);
  });
});

describe('Word documents', () => {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;

  it('give one entry for a row of a table', async () => {
    const rows = ['PMP,Institute,2022', 'Diver,Port School,03/2021'].map(
      (row) => `<w:tr>${row.split(',').map(cell).join('')}</w:tr>`,
    );
    const xml = `<w:document><w:body>${p('Certificates')}<w:tbl>${rows.join('')}</w:tbl>${p('Experience')}${p('Years')}</w:body></w:document>`;
    expect(facts(await read(zipSync({ 'word/document.xml': strToU8(xml) })))).toEqual([
      'PMP | Institute | 2022 | unknown',
      'Diver | Port School | 2021-03 | unknown',
    ]);
  });
});

it('a saved web page is told what to do instead', async () => {
  expect(await code('<!doctype html><html><body>Certificate</body></html>')).toBe('import-page');
});
