import { strToU8, zipSync } from 'fflate';
import { compressedPdf, pdfOf } from './pdf.ts';

/** A file that was made to do harm, or that is broken; each is refused with one sentence. */
export interface HostileFile {
  what: string;
  bytes: () => Uint8Array;
}

const text = (content: string) => () => strToU8(content);
const word = (xml: string) => () => zipSync({ 'word/document.xml': strToU8(xml) });
const zeros = (size: number) => new Uint8Array(size);
const cut = (whole: () => Uint8Array, part: number) => () => {
  const bytes = whole();
  return bytes.slice(0, Math.floor(bytes.length * part));
};

const CSV = 'Name,Url,Authority,Started On,Finished On,License Number\nA,,B,May 2023,,\n';
const linkedIn = () => zipSync({ 'Certifications.csv': strToU8(CSV.repeat(50)) });
const badge = JSON.stringify({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:key:z6Mk', name: 'Example' },
  credentialSubject: { achievement: { name: 'Tables' } },
});

/** A PNG of chunks, with a header that says 60,000 × 60,000 pixels. */
export function hugePng(...chunks: [string, Uint8Array][]): Uint8Array {
  const header = zeros(13);
  new DataView(header.buffer).setUint32(0, 60_000);
  new DataView(header.buffer).setUint32(4, 60_000);
  const parts = [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]];
  for (const [type, data] of [['IHDR', header], ...chunks, ['IEND', zeros(0)]] as const) {
    const part = zeros(data.length + 12);
    new DataView(part.buffer).setUint32(0, data.length);
    part.set(strToU8(type), 4);
    part.set(data, 8);
    parts.push([...part]);
  }
  return Uint8Array.from(parts.flat());
}

/** The sizes that the archive states for its members are made small. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'Certifications.csv': zeros(60_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${Array.from('bcdefghij')
  .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghi'[n]};`.repeat(10)}">`)
  .join('')}]>`;

/** All of them; made when asked for, since some are large. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { what: 'nothing', bytes: () => zeros(0) },
  { what: 'white space', bytes: text(' \n\t ') },
  { what: 'more bytes than any such file has', bytes: () => zeros(10_000_001) },
  {
    what: 'an archive that inflates to far more',
    bytes: () => zipSync({ 'Certifications.csv': zeros(60_000_000) }),
  },
  { what: 'an archive that lies about its sizes', bytes: lying },
  { what: 'an archive in an archive', bytes: () => zipSync({ 'Certifications.zip': linkedIn() }) },
  {
    what: 'an archive of 20,000 entries',
    bytes: () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${n}`, zeros(0)])), {
        level: 0,
      }),
  },
  {
    what: 'an archive whose names lead out of it',
    bytes: () => zipSync({ '../../Certifications.csv': strToU8(CSV) }),
  },
  {
    what: 'an archive with absolute names',
    bytes: () => zipSync({ '/etc/Certifications.csv': strToU8(CSV) }),
  },
  { what: 'an archive that is cut off', bytes: cut(linkedIn, 0.5) },
  { what: 'a spreadsheet', bytes: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }) },
  {
    what: 'a Word document with entities',
    bytes: word(`${laughs}<w:document><w:p><w:t>&j;</w:t></w:p></w:document>`),
  },
  {
    what: 'a Word document with an entity of another file',
    bytes: word(
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:t>&a;</w:t></w:document>',
    ),
  },
  { what: 'a Word document of tags that never close', bytes: word('<w:t>'.repeat(400_000)) },
  {
    what: 'a Word document in UTF-16',
    bytes: () => zipSync({ 'word/document.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0]) }),
  },
  {
    what: 'a Word document that inflates to far more',
    bytes: () => zipSync({ 'word/document.xml': zeros(60_000_000) }),
  },
  {
    what: 'a Word document that is cut off',
    bytes: cut(
      () =>
        zipSync({
          'word/document.xml': [strToU8(`<w:t>${Math.random()}</w:t>`.repeat(999)), { level: 0 }],
        }),
      0.5,
    ),
  },
  { what: 'JSON without end of depth', bytes: text('['.repeat(200_000)) },
  { what: 'objects without end of depth', bytes: text('{"a":'.repeat(100_000)) },
  { what: 'JSON that is cut off', bytes: text(badge.slice(0, -30)) },
  {
    what: 'JSON that reaches for every object',
    bytes: text('{"__proto__":{"certificates":[{"name":"X"}],"basics":{}}}'),
  },
  { what: 'JSON of something else', bytes: text('{"a":1}') },
  {
    what: 'a resume of more certificates than anybody has',
    bytes: text(
      JSON.stringify({
        basics: {},
        certificates: Array.from({ length: 25_000 }, (_, n) => ({ name: `N${n}` })),
      }),
    ),
  },
  {
    what: 'a bundle of more badges than anybody has',
    bytes: text(`[${Array.from({ length: 700 }, () => badge).join(',')}]`),
  },
  { what: 'a token that is cut off', bytes: text('eyJhbGciOiJub25lIn0.eyJ2YyI6') },
  { what: 'a token of nothing', bytes: text('eyJhbGciOiJub25lIn0.eyJ4IjoxfQ.') },
  {
    what: 'a table of more rows than anybody has',
    bytes: text(`Title,By\n${'A,B\n'.repeat(30_000)}`),
  },
  { what: 'a table that is one line', bytes: text('word '.repeat(1_000_000)) },
  { what: 'a table whose quote never closes', bytes: text(`"${'a,b\n'.repeat(200_000)}`) },
  {
    what: 'UTF-16 that breaks off in a character',
    bytes: () =>
      Uint8Array.from([0xff, 0xfe, ...Array.from(CSV).flatMap((c) => [c.charCodeAt(0), 0]), 65]),
  },
  {
    what: 'JSON in Latin-1',
    bytes: () =>
      Uint8Array.from('{"basics":{},"certificates":[{"name":"Caf\u00e9"}]}', (c) =>
        c.charCodeAt(0),
      ),
  },
  {
    what: 'Cyrillic of Windows, which nothing tells from other letters',
    bytes: () =>
      Uint8Array.from([
        ...strToU8('Name,By\n'),
        ...Array<number>(40).fill(0xe4),
        ...strToU8(',x\n'),
      ]),
  },
  {
    what: 'bytes that are letters in no code page',
    bytes: () => Uint8Array.from([...strToU8('Name,Authority\nCaf'), 0x81, ...strToU8(',x\n')]),
  },
  {
    what: 'UTF-8 that breaks off in a character',
    bytes: () => Uint8Array.from([...strToU8('Name,By\nA'), 0xc3]),
  },
  { what: 'noise', bytes: () => Uint8Array.from({ length: 50_000 }, (_, n) => (n * 7919) % 251) },
  {
    what: 'a web page',
    bytes: text('<!doctype html><title>Certificate</title><script>alert(1)</script>'),
  },
  { what: 'an address that is a script', bytes: text('javascript:alert(1)') },
  { what: 'an address of a million letters', bytes: text(`https://${'a'.repeat(1_200_000)}<`) },
  { what: 'an address of a machine of one’s own', bytes: text('http://127.0.0.1/verify/1') },
  { what: 'a picture of 60,000 × 60,000 pixels without a badge', bytes: () => hugePng() },
  {
    what: 'a picture that is cut off',
    bytes: cut(() => hugePng(['iTXt', strToU8(`openbadgecredential\0\0\0\0\0${badge}`)]), 0.5),
  },
  {
    what: 'a picture whose chunk is longer than the file',
    bytes: () => hugePng(['iTXt', zeros(9)]).fill(0xff, 33, 37),
  },
  {
    what: 'a photo',
    bytes: () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
  },
  { what: 'a drawing with entities', bytes: text(`${laughs}<svg>&j;</svg>`) },
  {
    what: 'a drawing with a script',
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  },
  {
    what: 'a drawing whose badge is cut off',
    bytes: text(
      `<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential>${badge}`,
    ),
  },
  {
    what: 'a drawing of half-open badges',
    bytes: text(`<svg xmlns:a="https://openbadges.org">${'<a:assertion '.repeat(100_000)}`),
  },
  { what: 'a PDF that inflates to far more', bytes: () => compressedPdf(['x'], 50_000_000) },
  { what: 'a PDF of too many pages', bytes: () => pdfOf(...Array<string[]>(200).fill(['x'])) },
  {
    what: 'a PDF whose pages contain themselves',
    bytes: () =>
      strToU8(new TextDecoder().decode(pdfOf(['x'])).replace('/Kids [4 0 R]', '/Kids [2 0 R]')),
  },
  {
    what: 'a PDF that is cut off',
    bytes: cut(() => pdfOf(['Certificates', 'Forklift licence']), 0.3),
  },
  {
    what: 'a PDF of nothing that Waymark looks for',
    bytes: () => pdfOf(['Dear sir,', 'yours truly']),
  },
];
