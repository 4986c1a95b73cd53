import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { originalSchema } from '../../src/core/domain/import.ts';
import { settingsSchema, vaultRecordSchema } from '../../src/core/domain/vault.ts';
import { migrate, VERSION } from '../../src/features/vault/migrations/index.ts';
import { parseVaultFile } from '../../src/features/transfer/json-import.ts';
import { DATABASE } from '../../src/features/vault/schema.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The stores that the migrations leave behind in a new database. */
function stores(from: number) {
  const made: Record<string, unknown> = {};
  migrate(
    {
      createObjectStore(name, options = {}) {
        expect(made, 'a store is made once').not.toHaveProperty(name);
        made[name] = options;
      },
    },
    from,
  );
  return made;
}

// What people have on their disks. When one of these fails, do not update the file: raise the
// version with a migration, and add a snapshot of the new one beside it.
describe('the shipped vault', () => {
  const shipped = JSON.parse(read('schema-v1.json')) as Record<string, unknown>;
  const later = JSON.parse(read('schema-v2.json')) as Record<string, Record<string, unknown>>;
  const latest = JSON.parse(read('schema-v4.json')) as Record<string, unknown>;

  it('is what a new database becomes', () => {
    expect({ database: DATABASE, version: VERSION, stores: stores(0) }).toEqual({
      database: shipped['database'],
      version: latest['version'],
      stores: { ...(shipped['stores'] as object), ...later['stores'] },
    });
  });

  it('of version 1 gains the later stores and keeps its own', () => {
    expect(stores(1)).toEqual(later['stores']);
  });

  it.each([2, 3])('of version %s keeps every store as it is', (from) => {
    expect(stores(from)).toEqual({});
  });

  it('is left alone when it is there already', () => {
    expect(stores(VERSION)).toEqual({});
  });

  it('stores records, settings and files of the shipped shape', () => {
    expect(z.toJSONSchema(vaultRecordSchema)).toEqual(latest['record']);
    expect(z.toJSONSchema(settingsSchema)).toEqual(latest['settings']);
    expect(z.toJSONSchema(originalSchema)).toEqual(latest['original']);
  });

  it.each(['backup-v1.json', 'backup-v2.json'])(
    'is read to the last field from a backup of then: %s',
    (name) => {
      const { exportedAt, format, version, ...rest } = parseVaultFile(read(name));
      const written = JSON.parse(read(name)) as typeof rest & { version: number };
      expect({ exportedAt, format, ...rest }).toEqual({
        ...written,
        version: undefined,
        // What version 1 did not know yet.
        settings: { ...{ reminders: false, remindedOn: null }, ...written.settings },
      });
      expect(version).toBe(written.version);
    },
  );
});
