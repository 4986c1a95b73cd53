import '../../../scripts/lib/older-node.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/features/transfer/incoming/dates.ts';
import { guessMapping, readMapped } from '../../../src/features/transfer/incoming/mapped-table.ts';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';

const read = (content: string | Uint8Array, name = 'file.bin') =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content });
const refusal = async (content: string | Uint8Array) =>
  read(content).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code,
  );

const CERTIFICATIONS = `\uFEFFName,Url,Authority,Started On,Finished On,License Number
 Cloud Practitioner®,credly.com/badges/11111111-2222-4333-8444-555555555555/linked_in_profile?trk=x,"Example, Inc.; Ltd",May 2023,May 2026,
"Say ""Hello"", World",,Example,,,https://verify.example/abc/9
Cloud Practitioner®,credly.com/badges/11111111-2222-4333-8444-555555555555/linked_in_profile?trk=x,"Example, Inc.; Ltd",May 2023,May 2026,
,,Nobody,,,
`;

const BADGE = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:1',
  issuer: { id: 'did:key:z6Mk', name: 'Example Academy', email: 'private@example.test' },
  validFrom: '2025-06-01T00:00:00Z',
  credentialSubject: {
    identifier: [{ identityHash: 'holder@example.test' }],
    achievement: { name: 'Tables', tag: ['SQL'], description: 'Joins tables.' },
  },
};

const png = (...chunks: [string, Uint8Array][]): Uint8Array => {
  const parts = [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])];
  for (const [type, data] of [...chunks, ['IEND', new Uint8Array()] as const]) {
    const part = new Uint8Array(data.length + 12);
    new DataView(part.buffer).setUint32(0, data.length);
    part.set(strToU8(type), 4);
    part.set(data, 8);
    parts.push(part);
  }
  return new Uint8Array(parts.flatMap((part) => [...part]));
};

describe('files that people bring', () => {
  it('reads the certifications of a profile with all their quirks, each once', async () => {
    const { source, drafts, skipped } = await read(CERTIFICATIONS);
    expect(source).toBe('linkedin-csv');
    expect(drafts).toMatchObject([
      {
        title: 'Cloud Practitioner®',
        issuer: 'Example, Inc.; Ltd',
        issued: '2023-05',
        expiry: { kind: 'date', date: '2026-05' },
        link: 'https://credly.com/badges/11111111-2222-4333-8444-555555555555/linked_in_profile',
      },
      { title: 'Say "Hello", World', link: 'https://verify.example/abc/9', identifier: '' },
    ]);
    expect(skipped.map(({ reason }) => reason).sort()).toEqual(['doubled', 'no-title']);
  });

  it('opens of an archive only what is the person’s own, and never messages', async () => {
    const archive = zipSync({
      'Certifications.csv': strToU8(CERTIFICATIONS),
      'Skills.csv': strToU8('Name\nR\n"C, C++"\n'),
      'messages.csv': strToU8('Name\nPRIVATE\n'),
      'Connections.csv': strToU8('Name\nPRIVATE\n'),
    });
    const found = await read(archive);
    expect(found.source).toBe('linkedin-zip');
    expect(found.drafts.map(({ title }) => title)).toEqual([
      'Cloud Practitioner®',
      'Say "Hello", World',
      'R',
      'C, C++',
    ]);
    expect(JSON.stringify(found)).not.toContain('PRIVATE');
  });

  it('takes a digital badge as it is and keeps its bytes, not the holder', async () => {
    const found = await read(JSON.stringify(BADGE), 'badge.txt');
    expect(found.drafts).toMatchObject([
      {
        title: 'Tables',
        issuer: 'Example Academy',
        issued: '2025-06-01',
        expiry: { kind: 'unknown' },
        original: found.originals[0]?.sha256,
      },
    ]);
    expect(JSON.stringify(found.drafts)).not.toContain('@example.test');
  });

  it.each(['Failed', 'InProgress', 'Enrolled'])(
    'does not offer a badge that is %s',
    async (status) => {
      const badge = structuredClone(BADGE);
      Object.assign(badge.credentialSubject, { result: [{ status }] });
      const { drafts, skipped } = await read(JSON.stringify(badge));
      expect(drafts).toEqual([]);
      expect(skipped).toEqual([{ title: 'Tables', reason: 'not-earned' }]);
    },
  );

  it('finds a badge baked into a picture, whatever size the picture says it has', async () => {
    const text = strToU8(`openbadgecredential\0\0\0\0\0${JSON.stringify(BADGE)}`);
    const header = new Uint8Array(13);
    new DataView(header.buffer).setUint32(0, 60_000);
    const { drafts } = await read(png(['IHDR', header], ['iTXt', text]));
    expect(drafts.map(({ title }) => title)).toEqual(['Tables']);
  });

  it('drops the private keys of a wallet’s backup, and its bytes with them', async () => {
    const wallet = [
      {
        type: 'UniversalWallet2020',
        contents: [BADGE, { type: 'Key', privateKeyJwk: { d: 'SECRET' } }],
      },
    ];
    const found = await read(JSON.stringify(wallet));
    expect(found.drafts).toHaveLength(1);
    expect(found.skipped.map(({ reason }) => reason)).toEqual(['private-key']);
    expect(found.originals).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('SECRET');
  });

  it('asks what the columns of an unknown table mean, and reads it as told', async () => {
    const { source, table } = await read(
      'Course;Given by;Earned\nForklift licence;Example;14.03.2024\n',
    );
    expect(source).toBe('csv');
    const mapping = guessMapping(table!.header);
    expect(mapping).toEqual({ title: 0, issued: 2 });
    expect(readMapped(table!, { ...mapping, issuer: 1 }).drafts).toMatchObject([
      { title: 'Forklift licence', issuer: 'Example', issued: '2024-03-14' },
    ]);
  });

  it('recognises the provider and the code in a pasted address', async () => {
    const { drafts } = await read(
      'https://www.coursera.org/account/accomplishments/certificate/ABCD1234EFGH',
    );
    expect(drafts).toMatchObject([{ issuer: 'Coursera', identifier: 'ABCD1234EFGH' }]);
  });
});

describe('hostile files', () => {
  const bomb = zipSync({ 'Certifications.csv': new Uint8Array(60_000_000) });
  const many = zipSync(
    Object.fromEntries([...Array(2_500).keys()].map((n) => [`${n}.txt`, new Uint8Array()])),
  );
  const doc = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document/>';
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'import-empty'],
    ['an archive that inflates to far more', bomb, 'import-too-much-inside'],
    ['an archive of too many entries', many, 'import-too-much-inside'],
    ['an archive that is cut off', bomb.slice(0, 2_000), 'import-damaged'],
    ['an archive inside an archive', zipSync({ 'a.zip': bomb }), 'import-nothing'],
    [
      'a document with outside entities',
      zipSync({ 'word/document.xml': strToU8(doc) }),
      'import-doctype',
    ],
    ['a picture with outside entities', doc.replace('w:document', 'svg'), 'import-doctype'],
    ['JSON without end of depth', '['.repeat(100_000), 'import-too-deep'],
    ['JSON that is cut off', JSON.stringify(BADGE).slice(0, 200), 'import-damaged'],
    ['UTF-16 of half a character', new Uint8Array([0xff, 0xfe, 0x7b]), 'import-not-text'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'import-no-badge'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'import-spreadsheet'],
    ['Rich Text', '{\\rtf1\\ansi Certificate}', 'import-spreadsheet'],
    ['a PDF that is cut off', '%PDF-1.7', 'import-damaged'],
    ['an address that is a script', 'javascript:alert(1)', 'import-unknown'],
    ['a picture without a badge', png(), 'import-no-badge'],
    [
      'a chunk that is longer than its file',
      png(['iTXt', new Uint8Array(9)]).fill(0xff, 8, 12),
      'import-damaged',
    ],
    ['more bytes than any such file has', new Uint8Array(10_000_001), 'import-too-large'],
  ])('refuses %s with its reason', async (_, content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  it('never lets a file reach into every object', async () => {
    const resume =
      '{"basics":{},"certificates":[{"name":"X","__proto__":{"issuer":"Y"}}],"__proto__":{"polluted":1}}';
    const { drafts } = await read(resume);
    expect(drafts).toMatchObject([{ title: 'X', issuer: '' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes characters out that turn or hide the text of a name', async () => {
    const { drafts } = await read(
      JSON.stringify({ basics: {}, certificates: [{ name: 'Ad\u202Emin\u200B' }] }),
    );
    expect(drafts[0]?.title).toBe('Admin');
  });
});

describe('dates', () => {
  it.each([
    ['2023-06', '2023-06'],
    ['May 2023', '2023-05'],
    ['2024-01-11 18:40 UTC', '2024-01-11'],
    ['14 March 2024', '2024-03-14'],
    ['25/12/2024', '2024-12-25'],
    ['2024', '2024'],
    ['03/04/2021', null],
    ['2023-02-30', null],
    ['N/A', null],
    ['soon', null],
  ])('reads %s as %s', (text, date) => expect(partialDate(text)).toBe(date));
});
