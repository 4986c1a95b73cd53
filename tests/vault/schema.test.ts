import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import {
  boardSnapshotSchema,
  credentialNoteSchema,
  planSettingsSchema,
} from '../../src/core/domain/advice.ts';
import { roleBoardSchema, savedPostingSchema } from '../../src/core/domain/board.ts';
import { correctionSchema } from '../../src/core/domain/correction.ts';
import { originalSchema } from '../../src/core/domain/import.ts';
import { opinionSchema } from '../../src/core/domain/opinion.ts';
import { settingsSchema, vaultRecordSchema } from '../../src/core/domain/vault.ts';
import { guarded, type GuardedStores } from '../../src/features/vault/migrations/guard.ts';
import { migrate, VERSION } from '../../src/features/vault/migrations/index.ts';
import { parseVaultFile } from '../../src/features/transfer/json-import.ts';
import { COLLECTIONS, DATABASE } from '../../src/features/vault/schema.ts';

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
  const latest = JSON.parse(read('schema-v5.json')) as Record<string, unknown>;

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

  it.each([2, 3, 4])('of version %s keeps every store as it is', (from) => {
    expect(stores(from)).toEqual({});
  });

  it('is left alone when it is there already', () => {
    expect(stores(VERSION)).toEqual({});
  });

  it('stores every kind of value in the shipped shape, whichever store it lies in', () => {
    expect({
      record: z.toJSONSchema(vaultRecordSchema),
      settings: z.toJSONSchema(settingsSchema),
      original: z.toJSONSchema(originalSchema),
      corrections: z.toJSONSchema(correctionSchema),
      boards: z.toJSONSchema(roleBoardSchema),
      postings: z.toJSONSchema(savedPostingSchema),
      advice: {
        'credential-note': z.toJSONSchema(credentialNoteSchema),
        opinion: z.toJSONSchema(opinionSchema),
        'plan-settings': z.toJSONSchema(planSettingsSchema),
        'board-snapshot': z.toJSONSchema(boardSnapshotSchema),
      },
    }).toEqual({ ...latest, version: undefined });
    expect(Object.keys(latest), 'a store that no snapshot shows').toEqual(
      expect.arrayContaining([...COLLECTIONS]),
    );
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

describe('the guard of every migration', () => {
  /** Stores as an upgrade sees them: a map of keys for each. */
  const upgraded = (change: (rows: Map<string, string[]>) => void) => {
    const rows = new Map([
      ['records', ['a', 'b']],
      ['boards', ['c']],
      ['originals', []],
    ]);
    const stores: GuardedStores = {
      get objectStoreNames() {
        return rows.keys();
      },
      objectStore: (name) => ({ getAllKeys: () => Promise.resolve([...(rows.get(name) ?? [])]) }),
    };
    return guarded(stores, () => change(rows));
  };

  it('lets one pass that adds stores and rows, as those that were shipped', async () => {
    await upgraded((rows) => rows.set('advice', ['x']).set('boards', ['c', 'd']));
    for (let from = 1; from <= VERSION; from += 1)
      await upgraded((rows) =>
        migrate({ createObjectStore: (name) => rows.set(`new ${name}`, []) }, from),
      );
  });

  it.each<[string, (rows: Map<string, string[]>) => void]>([
    ['a row', (rows) => rows.set('records', ['b'])],
    ['a key', (rows) => rows.set('records', ['a', 'B'])],
    ['a store with rows', (rows) => rows.delete('boards')],
    ['an empty store', (rows) => rows.delete('originals')],
  ])('stops one that loses %s', async (_, lose) => {
    await expect(upgraded(lose)).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('stops one that fails', async () => {
    const failing = () => {
      throw new Error('broken');
    };
    await expect(upgraded(failing)).rejects.toThrow('broken');
  });
});
