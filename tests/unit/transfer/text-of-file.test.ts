import '../../../scripts/lib/older-node.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';
import { textOfFile } from '../../../src/features/transfer/incoming/text-of-file.ts';
import { compressedPdf, pdfOf } from '../support/pdf.ts';

const refusal = (bytes: Uint8Array) =>
  textOfFile(bytes).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code,
  );
const word = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

describe('the text of a CV', () => {
  it('is read from a PDF, page after page, compressed or not', async () => {
    expect(await textOfFile(pdfOf(['Python & SQL', '(R)'], ['Tableau']))).toBe(
      'Python & SQL\n(R)\nTableau',
    );
    expect(await textOfFile(compressedPdf(['Python', 'SQL']))).toBe('Python\nSQL');
  });

  it('joins a paragraph that breaks at the margin, and no other lines', async () => {
    const long =
      'Kept the ledgers of three small firms in two countries and reconciled all of their';
    const text = await textOfFile(
      pdfOf([
        { x: 50, y: 700, text: `${long} goods, stocks and` },
        { x: 50, y: 686, text: 'accounts each month with Excel.' },
        { x: 50, y: 672, text: 'Certificates' },
        { x: 50, y: 658, text: 'Forklift licence' },
      ]),
    );
    expect(text.split('\n')).toEqual([
      `${long} goods, stocks and accounts each month with Excel.`,
      'Certificates',
      'Forklift licence',
    ]);
  });

  it('is read from a Word document and from plain text', async () => {
    const xml =
      '<w:document><w:p><w:r><w:t>Py</w:t></w:r><w:r><w:t>thon &amp; SQL</w:t></w:r></w:p><w:p><w:r><w:t>R</w:t></w:r></w:p></w:document>';
    expect(await textOfFile(word(xml))).toBe('Python & SQL\nR');
    expect(await textOfFile(strToU8('\uFEFFPython\r\nSQL'))).toBe('Python\r\nSQL');
  });

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'import-empty'],
    ['a PDF that says it is one and no more', () => strToU8('%PDF-1.7'), 'import-damaged'],
    ['a PDF without text', () => pdfOf([]), 'import-no-text'],
    [
      'a PDF that inflates to far more',
      () => compressedPdf(['x'], 50_000_000),
      'import-too-much-inside',
    ],
    [
      'a PDF of too many pages',
      () => pdfOf(...Array<string[]>(101).fill(['x'])),
      'import-too-much-inside',
    ],
    ['a Word document of pictures', () => word('<w:document/>'), 'import-no-text'],
    [
      'a Word document with entities',
      () =>
        word('<!DOCTYPE d [<!ENTITY a "aaa">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>'),
      'import-doctype',
    ],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'import-unknown'],
    ['a picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'import-not-text'],
  ])('refuses %s with its reason', async (_, bytes, code) => {
    expect(await refusal(bytes())).toBe(code);
  });

  it('refuses a PDF that was compressed twice, which no program does', async () => {
    const twice = strToU8(
      new TextDecoder('latin1')
        .decode(pdfOf(['x']))
        .replace('/Length', '/Filter [/FlateDecode /FlateDecode] /Length'),
    );
    expect(await refusal(twice)).toBe('import-too-much-inside');
  });
});

describe('the certificates of a CV', () => {
  it('are found under their heading and not elsewhere, with issuer and dates', async () => {
    const { source, drafts } = await readFile({
      name: 'cv.pdf',
      bytes: pdfOf([
        'Robin Field, robin@example.test, 0123 456789',
        'Experience',
        'Harbour Works, 2019 - 2024, mended boats',
        'Education & Certifications',
        'BSc in Oceanography, Example University, 2018',
        'Project Management Professional (PMI, 2022, expires 2025)',
        'Coastal Skipper, Sailing Board, No. 4711, May 2021',
        'First Aid at Work - valid until 03/2027',
        'Skills: SQL, R, Tableau',
      ]),
    });
    expect(source).toBe('document');
    expect(drafts).toMatchObject([
      {
        title: 'Project Management Professional',
        issuer: 'PMI',
        issued: '2022',
        expiry: { kind: 'date', date: '2025' },
      },
      { title: 'Coastal Skipper', issuer: 'Sailing Board', issued: '2021-05', identifier: '4711' },
      { title: 'First Aid at Work', issued: null, expiry: { kind: 'date', date: '2027-03' } },
    ]);
    expect(drafts).toHaveLength(3);
  });
});
