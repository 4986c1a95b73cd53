import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalog, type Problem } from './check.ts';
import { checkCredentialFiles } from './credential-files.ts';
import { readCatalogFiles, ROOT } from './files.ts';
import { formatEntries } from './format.ts';
import { loadCatalogFiles } from '../lib/load-catalog.ts';
import { tidyEntry } from './tidy.ts';
import { unseenEntries } from './unseen.ts';

/**
 * `npm run catalog -- lint [--fix]`: checks both halves; `--fix` first sorts and formats both,
 * and tidies the names of the skills. Where ../shared is, an entry that stands in none of its texts must have a reason.
 */
export function lint(args: readonly string[]): number {
  if (args.includes('--fix')) fix();
  const files = [...readCatalogFiles('skills'), ...readCatalogFiles('credentials')];
  const problems = [...checkCatalog(files), ...checkCredentialFiles()];
  if (problems.length === 0) problems.push(...unexplained());
  for (const { path, id, message } of problems) console.log(`${path}  ${id}: ${message}`);
  console.log(`${files.length} files, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

/** Entries that stand in no shared text and for which nobody said why they are here. */
function unexplained(): Problem[] {
  return unseenEntries(loadCatalogFiles().credentials)
    .filter(({ reason }) => reason === null)
    .map(({ id, field }) => ({
      path: `src/core/catalog/skills/${field}.json`,
      id,
      message: 'stands in no shared text, and scripts/catalog/unseen-reasons.txt says no reason',
    }));
}

function fix(): void {
  for (const file of [...readCatalogFiles('skills'), ...readCatalogFiles('credentials')]) {
    let entries: Record<string, unknown>[];
    try {
      entries = JSON.parse(file.text) as Record<string, unknown>[];
    } catch {
      continue; // the check that follows says what is wrong with it
    }
    const text = formatEntries(file.kind === 'skills' ? entries.map(tidyEntry) : entries);
    if (text !== file.text) writeFileSync(join(ROOT, file.path), text);
  }
}
