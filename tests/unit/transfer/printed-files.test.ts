import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { code, facts, read } from '../support/incoming.ts';
import { pdfOf } from '../support/pdf.ts';

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
