import '../../../scripts/lib/older-node.ts';
import { describe, expect, it } from 'vitest';
import { guessMapping, readMapped } from '../../../src/features/transfer/incoming/mapped-table.ts';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';
import { FRIENDLY_FILES } from '../support/friendly-files.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';

describe('one file of each kind', () => {
  it.each(FRIENDLY_FILES)('$what', async ({ bytes, titles, kept }) => {
    const { drafts, table, originals } = await readFile({ name: 'file', bytes });
    const found = table ? readMapped(table, guessMapping(table.header, table.rows)).drafts : drafts;
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(originals.map((original) => [...original.bytes])).toEqual(kept ? [[...bytes]] : []);
    expect(JSON.stringify(drafts)).not.toContain('PRIVATE');
  });
});

describe('files that were made to do harm, and broken ones', () => {
  it.each(HOSTILE_FILES)('refuses $what', async ({ bytes }) => {
    const code = await readFile({ name: 'file', bytes: bytes() }).then(
      () => 'accepted',
      (error: unknown) => (error as { code?: unknown }).code,
    );
    expect(code).toMatch(/^import-/);
  });
});
