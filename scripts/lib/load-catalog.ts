import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  credentialEntrySchema,
  professionSchema,
  skillEntrySchema,
  stackSchema,
  type CredentialEntry,
  type Profession,
  type SkillEntry,
  type Stack,
} from '../../src/core/domain/catalog.ts';

const CATALOG = join(import.meta.dirname, '../../src/core/catalog');

/**
 * Every entry of the catalogue files, sorted by id, so that what is compiled from them is the same
 * whatever the file system's order. Throws with the file's name when an entry has a wrong shape.
 */
export function loadCatalogFiles(root: string = CATALOG): {
  skills: SkillEntry[];
  credentials: CredentialEntry[];
  professions: Profession[];
  sources: Record<string, string>;
  stacks: Stack[];
} {
  return {
    skills: entries(join(root, 'skills'), z.array(skillEntrySchema)),
    credentials: entries(join(root, 'credentials'), z.array(credentialEntrySchema)),
    professions: list(join(root, 'regulated-professions.json'), z.array(professionSchema)),
    sources: citations(join(root, 'credential-sources.json')),
    stacks: list(join(root, 'stacks.json'), z.array(stackSchema)),
  };
}

function entries<T extends { id: string }>(folder: string, schema: z.core.$ZodType<T[]>): T[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files
    .flatMap((name) => list(join(folder, name), schema))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function citations(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  return z.parse(z.record(z.string(), z.string()), JSON.parse(readFileSync(path, 'utf8')));
}

function list<T>(path: string, schema: z.core.$ZodType<T[]>): T[] {
  if (!existsSync(path)) return [];
  const parsed = z.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
}
