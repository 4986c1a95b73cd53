import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The reference folder beside the checkout; absent on a contributor's machine. */
export const SHARED = join(ROOT, '..', 'shared');

/** One JSON file of the catalogue as it stands on disk, before anything is checked. */
export interface CatalogFile {
  kind: 'skills' | 'credentials';
  /** Path relative to the root, for messages. */
  path: string;
  text: string;
}

/** Reads every file of one part of the catalogue, in a fixed order. */
export function readCatalogFiles(kind: CatalogFile['kind'], root = ROOT): CatalogFile[] {
  const folder = join('src', 'core', 'catalog', kind);
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { kind, path, text: readFileSync(join(root, path), 'utf8') };
    });
}

/** Name of the field (or provider) that a file holds: `skills/data.json` → `data`. */
export function fieldOf(file: CatalogFile): string {
  return basename(file.path, '.json');
}
