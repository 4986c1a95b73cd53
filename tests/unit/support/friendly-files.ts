import { strToU8, zipSync } from 'fflate';
import { hugePng } from './hostile-files.ts';
import { pdfOf } from './pdf.ts';

/** A file as people have it, one of each kind; everything in it is invented. */
export interface FriendlyFile {
  what: string;
  bytes: Uint8Array;
  /** The titles of what it brings, in the order of the file. */
  titles: string[];
  /** A digital credential, whose bytes are kept. */
  kept?: true;
  /** A table whose columns the person has to explain. */
  asksColumns?: true;
}

const json = (value: unknown) => strToU8(JSON.stringify(value));
const badge = (name: string, id: string) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: `urn:uuid:${id}`,
  issuer: { id: 'did:key:z6Mk', name: 'Example Academy' },
  validFrom: '2025-06-01T00:00:00Z',
  credentialSubject: { achievement: { name, tag: ['SQL'] } },
});
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (name: string, id: string) =>
  `${part({ alg: 'EdDSA' })}.${part(badge(name, id))}.c2lnbmF0dXJl`;

/** One file of each kind that can be brought in. */
export const FRIENDLY_FILES: readonly FriendlyFile[] = [
  {
    what: 'a LinkedIn archive',
    bytes: zipSync({
      'Certifications.csv': strToU8(
        'Name,Url,Authority,Started On,Finished On,License Number\nHarbour pilot,,Port Office,May 2023,May 2026,HP-7\n',
      ),
      'Skills.csv': strToU8('Name\nTableau\n"C, C++"\n'),
      'Positions.csv': strToU8(
        'Company Name,Title,Description,Location,Started On,Finished On\nTide Works,Chart maker,,Bergen,Jan 2019,\n',
      ),
      'messages.csv': strToU8('Name\nPRIVATE\n'),
    }),
    titles: ['Harbour pilot', 'Tableau', 'C, C++', 'Chart maker, Tide Works'],
  },
  {
    what: 'a resume in JSON',
    bytes: json({
      basics: { name: 'PRIVATE' },
      certificates: [{ name: 'Crane operator', date: '2022-04', issuer: 'Dock School' }],
      skills: [{ name: 'Excel' }],
    }),
    titles: ['Crane operator', 'Excel'],
  },
  {
    what: 'badges of Credly',
    bytes: json({
      data: [
        {
          id: '1f2e3d4c-0000-4000-8000-000000000001',
          issued_at_date: '2024-02-03',
          expires_at_date: '2099-02-03',
          state: 'accepted',
          badge_template: { name: 'Ledger Associate', skills: [{ name: 'Bookkeeping' }] },
          issuer: { entities: [{ primary: true, entity: { name: 'Ledger Board' } }] },
        },
      ],
    }),
    titles: ['Ledger Associate'],
  },
  {
    what: 'credentials of Accredible',
    bytes: json({
      credentials: [
        {
          uuid: 'a1b2c3',
          name: 'Soil analyst',
          issued_on: '2023-09-01',
          expired_on: null,
          issuer: { name: 'Farm College' },
          group: { course_name: 'Soil analyst' },
        },
      ],
    }),
    titles: ['Soil analyst'],
  },
  {
    what: 'a transcript of Microsoft Learn',
    bytes: json({
      certificationData: {
        legalName: 'PRIVATE',
        activeCertifications: [
          {
            name: 'Microsoft Certified: Azure Fundamentals',
            certificationNumber: 'MS-1',
            dateEarned: '2024-01-05T00:00:00Z',
          },
        ],
      },
    }),
    titles: ['Microsoft Certified: Azure Fundamentals'],
  },
  {
    what: 'certifications of Trailhead',
    bytes: json({
      data: {
        profile: {
          credential: {
            certifications: [
              { title: 'Platform Builder', dateCompleted: '2023-03-04', product: 'Salesforce' },
            ],
          },
        },
      },
    }),
    titles: ['Platform Builder'],
  },
  {
    what: 'a table of one’s own',
    bytes: strToU8('Course;Given by;Earned\nForklift licence;Example;14.03.2024\n'),
    titles: ['Forklift licence'],
    asksColumns: true,
  },
  {
    what: 'the address of a certificate',
    bytes: strToU8('https://www.coursera.org/account/accomplishments/certificate/ABCD1234EFGH'),
    titles: ['Coursera'],
  },
  {
    what: 'a badge',
    bytes: json(badge('Tables for everyone', '1')),
    titles: ['Tables for everyone'],
    kept: true,
  },
  {
    what: 'a signed badge',
    bytes: strToU8(token('Knots and bends', '2')),
    titles: ['Knots and bends'],
    kept: true,
  },
  {
    what: 'a badge in a picture',
    bytes: hugePng([
      'iTXt',
      strToU8(`openbadgecredential\0\0\0\0\0${JSON.stringify(badge('Night sailing', '3'))}`),
    ]),
    titles: ['Night sailing'],
    kept: true,
  },
  {
    what: 'a badge in a drawing',
    bytes: strToU8(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential><![CDATA[${JSON.stringify(badge('Sail making', '4'))}]]></openbadges:credential></svg>`,
    ),
    titles: ['Sail making'],
    kept: true,
  },
  {
    what: 'a LinkedIn table that Excel saved as Unicode text',
    bytes: Uint8Array.from(
      Buffer.from(
        '\uFEFFName\tUrl\tAuthority\tStarted On\tFinished On\tLicense Number\r\nGüterverkehr – Stufe 2\t\tHafenamt\tJan-22\t\t\r\n',
        'utf16le',
      ),
    ),
    titles: ['Güterverkehr – Stufe 2'],
  },
  {
    what: 'a table in the code page of Windows',
    bytes: Uint8Array.from(
      Buffer.from(
        'Zertifikat;Aussteller;Datum\r\nBodenstapler f\u00fchren;T\u00dcV;03.04.21\r\n',
        'latin1',
      ),
    ),
    titles: ['Bodenstapler führen'],
    asksColumns: true,
  },
  {
    what: 'a rich skill description',
    bytes: json({ type: 'RichSkillDescriptor', skillName: 'Python' }),
    titles: ['Python'],
  },
  {
    what: 'a CV of Word',
    bytes: zipSync({
      'word/document.xml': strToU8(
        '<w:document><w:p><w:t>Certificates</w:t></w:p><w:p><w:t>Diving level 2, Sea School, May 2021</w:t></w:p></w:document>',
      ),
    }),
    titles: ['Diving level 2'],
  },
  {
    what: 'a CV in PDF',
    bytes: pdfOf(['Certificates', 'Radio operator, Coast Guard, 2020']),
    titles: ['Radio operator'],
  },
];
