import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { HeldCredential } from '../../../src/core/domain/vault.ts';
import { expiryCalendar } from '../../../src/features/transfer/calendar.ts';
import { decrypt, encrypt, isEncrypted } from '../../../src/features/transfer/encrypted.ts';
import { comparer } from '../../../src/features/transfer/incoming/compare.ts';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';
import { recordsAsCsv, recordsAsJsonResume } from '../../../src/features/transfer/tables.ts';

const held = (fields: Partial<HeldCredential> = {}): HeldCredential => ({
  kind: 'credential',
  id: 'a',
  title: 'Cloud Practitioner',
  achievementId: null,
  issuer: 'Example Cloud (EC)',
  issued: '2023-05',
  expiry: { kind: 'date', date: '2027-02' },
  identifier: '',
  link: '',
  skills: [{ skillId: 'sql', name: 'SQL', depth: 'basic' }],
  note: '',
  createdAt: 1,
  updatedAt: 1,
  ...fields,
});

describe('the encrypted export', () => {
  it('opens with the password, and says the same of a wrong one and of a changed file', async () => {
    const file = await encrypt('the vault, ü', 'pass wörd');
    expect(isEncrypted(file)).toBe(true);
    expect(file).not.toContain('the vault');
    expect(await decrypt(file, 'pass wörd')).toBe('the vault, ü');
    const parts = JSON.parse(file) as { data: string; rounds: number };
    const data = `${parts.data.startsWith('A') ? 'B' : 'A'}${parts.data.slice(1)}`;
    const refused: [string, string][] = [
      [file, 'other'],
      ['{', 'pass wörd'],
      [JSON.stringify({ ...parts, data }), 'pass wörd'],
      [JSON.stringify({ ...parts, rounds: 600_001 }), 'pass wörd'],
      [JSON.stringify({ ...parts, rounds: 1e12 }), 'pass wörd'],
    ];
    for (const [text, password] of refused)
      await expect(decrypt(text, password)).rejects.toMatchObject({ code: 'wrong-password' });
  });
});

describe('tables for other programs', () => {
  it('never hands a spreadsheet a formula, and loses no character', () => {
    const { text } = recordsAsCsv(
      [held({ title: '=HYPERLINK("x")', note: 'a,"b"\nc' })],
      'credential',
      '2026-11-24',
    );
    const [, row] = Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data;
    expect(row?.[0]).toBe(`'=HYPERLINK("x")`);
    expect(row?.[7]).toBe('a,"b"\nc');
  });

  it('writes a resume that can be brought in again with dates as precise as they were', async () => {
    const { text } = recordsAsJsonResume([held({ identifier: '77' })], '2026-11-24');
    const { drafts } = await readFile({ name: '', bytes: new TextEncoder().encode(text) });
    expect(drafts).toMatchObject([
      {
        title: 'Cloud Practitioner',
        issued: '2023-05',
        expiry: { kind: 'date', date: '2027-02' },
        identifier: '77',
      },
    ]);
  });

  it('puts the last day of a month into the calendar, folded, escaped, with three reminders', () => {
    const title = 'Ünïcode; commas, and a name that is so long that it has to be folded';
    const { text } = expiryCalendar(
      [held({ title }), held({ id: 'b', expiry: { kind: 'never' } })],
      new Date(0),
      '2026-11-24',
      (name) => name,
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(3);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Ünïcode\\; commas\\, and a name');
  });
});

describe('what is there already', () => {
  const same = (fields: Partial<HeldCredential>) =>
    comparer([held()])(held({ id: 'z', ...fields }));

  it('is recognised however its issuer and date are written', () => {
    expect(
      same({ title: 'Cloud practitioner®', issuer: 'Example Cloud Training', issued: '2023' })
        .status,
    ).toBe('same');
    expect(same({ title: 'Another' }).status).toBe('new');
    expect(same({ issued: '2024-01' }).status).toBe('new');
  });

  it('gains what was open, under the id it has', () => {
    expect(same({ issued: '2023-05-04', identifier: '9' })).toMatchObject({
      status: 'changed',
      conflict: false,
      record: { id: 'a', issued: '2023-05-04', identifier: '9', skills: [{ skillId: 'sql' }] },
    });
  });

  it('is shown beside the file where the two disagree', () => {
    expect(same({ expiry: { kind: 'date', date: '2029-01' } })).toMatchObject({
      conflict: true,
      differences: [{ field: 'expiry', before: '2027-02', after: '2029-01' }],
    });
  });

  it('is never written over by a badge of another issuer with the same id', () => {
    const badge = (key: string) => held({ source: { key, original: null } });
    expect(comparer([badge('one urn:1')])({ ...badge('two urn:1'), id: 'z' }).status).toBe('new');
    expect(comparer([badge('one urn:1')])({ ...badge('one urn:1'), id: 'z' }).status).toBe('same');
  });
});
