import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/domain/vault.ts';
import { exportAsJson } from '../../../src/features/transfer/json-export.ts';
import { parseVaultFile } from '../../../src/features/transfer/json-import.ts';
import { VaultFileError } from '../../../src/features/transfer/vault-file.ts';
import { credential, experience } from '../vault/examples.ts';

const NOW = new Date('2026-11-24T22:30:00Z');
const settings: Settings = { ...DEFAULT_SETTINGS, started: true, lastExportAt: NOW.getTime() };
const records = [
  credential({
    title: 'Zażółć “gęślą” jaźń 🎓 \u2028 <b>',
    expiry: { kind: 'date', date: '2027' },
    note: 'a\nb\tc\\"',
  }),
  experience(),
];
const exported = () => exportAsJson({ records, unreadable: [], settings }, NOW, '2026-11-25');

const refusal = (text: string) => {
  try {
    parseVaultFile(text);
  } catch (error) {
    return error instanceof VaultFileError ? error.code : error;
  }
  return 'taken';
};

describe('the exported vault', () => {
  it('comes back field by field', () => {
    const file = parseVaultFile(exported().text);
    expect(file.records).toEqual(records);
    expect(file.settings).toEqual(settings);
    expect(file.exportedAt).toBe('2026-11-24T22:30:00.000Z');
  });

  it('is named by the person’s own date', () => {
    expect(exported().fileName).toBe('waymark-vault-2026-11-25.json');
  });

  it('carries along what this version does not understand', () => {
    const strange = { id: 'x', kind: 'from the future', deep: { list: [1, null] } };
    const { text } = exportAsJson({ records: [], unreadable: [strange], settings }, NOW, 'x');
    expect(parseVaultFile(text).unreadable).toEqual([strange]);
  });

  it('may have passed through an editor that adds a byte order mark', () => {
    expect(refusal(`\uFEFF${exported().text}`)).toBe('taken');
  });
});

describe('a file that is not a vault', () => {
  const good = () => JSON.parse(exported().text) as Record<string, unknown>;
  const changed = (own: Record<string, unknown>) => JSON.stringify({ ...good(), ...own });

  it.each([
    ['nothing', ''],
    ['a cut-off file', exported().text.slice(0, -40)],
    ['a web page', '<!doctype html><p>Not found'],
    ['another program’s JSON', '{"version": 1, "basics": {"name": "A. Person"}}'],
    ['a bare list', '[]'],
    ['null', 'null'],
    ['very deep JSON', '['.repeat(200_000)],
    ['a record of the wrong shape', changed({ records: [{ ...credential(), issued: 'March' }] })],
    ['a record without an id', changed({ records: [{ ...credential(), id: '' }] })],
    ['no records', changed({ records: undefined })],
    ['settings of version 1 that are none', changed({ version: 1, settings: null })],
    ['a version that is no number', changed({ version: '1' })],
    ['version 0', changed({ version: 0 })],
  ])('is refused with one code: %s', (_, text) => {
    expect(refusal(text)).toBe('not-a-vault-file');
  });

  it('is told from one that a newer Waymark wrote, whatever that looks like', () => {
    expect(refusal('{"format":"waymark-vault","version":3,"vault":"…"}')).toBe('newer-vault-file');
  });

  it('cannot reach into prototypes', () => {
    const text = exported().text.replace('"records"', '"__proto__": {"started": true}, "records"');
    const file = parseVaultFile(text);
    expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
    expect(({} as { started?: unknown }).started).toBeUndefined();
  });
});

describe('the other collections', () => {
  it('travel in the same file, value by value, with fields this version does not know', () => {
    const collections = {
      boards: [{ id: 'b1', updatedAt: 5, name: 'Analyst', later: { x: [1] } }],
      corrections: [{ id: 'c1', updatedAt: 6 }],
    };
    const { text } = exportAsJson({ records, unreadable: [], settings, collections }, NOW, 'x');
    expect(parseVaultFile(text).collections).toEqual(collections);
  });
});
