import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  credentialEntrySchema,
  skillEntrySchema,
  type CredentialEntry,
  type SkillEntry,
} from '../../src/core/domain/catalog.ts';

const CATALOG = join(import.meta.dirname, '../../src/core/catalog');

/**
 * Every entry of the catalogue files, sorted by id, so that what is compiled from them is the same
 * whatever the file system's order. Throws with the file's name when an entry has a wrong shape.
 */
export function loadCatalogFiles(root: string = CATALOG): {
  skills: SkillEntry[];
  credentials: CredentialEntry[];
} {
  return {
    skills: entries(join(root, 'skills'), z.array(skillEntrySchema)),
    credentials: entries(join(root, 'credentials'), z.array(credentialEntrySchema)),
  };
}

function entries<T extends { id: string }>(folder: string, schema: z.core.$ZodType<T[]>): T[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files
    .flatMap((name) => {
      const parsed = z.safeParse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (parsed.success) return parsed.data;
      throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`);
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
