import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalog } from './check.ts';
import { checkCredentialFiles } from './credential-files.ts';
import { readCatalogFiles, ROOT } from './files.ts';
import { formatEntries } from './format.ts';
import { tidyEntry } from './tidy.ts';

/** `npm run catalog -- lint [--fix]`: checks both halves; `--fix` first sorts, formats and tidies the skills. */
export function lint(args: readonly string[]): number {
  if (args.includes('--fix')) fix();
  const files = [...readCatalogFiles('skills'), ...readCatalogFiles('credentials')];
  const problems = [...checkCatalog(files), ...checkCredentialFiles()];
  for (const { path, id, message } of problems) console.log(`${path}  ${id}: ${message}`);
  console.log(`${files.length} files, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function fix(): void {
  for (const file of readCatalogFiles('skills')) {
    let entries: Record<string, unknown>[];
    try {
      entries = JSON.parse(file.text) as Record<string, unknown>[];
    } catch {
      continue; // the check that follows says what is wrong with it
    }
    const text = formatEntries(entries.map(tidyEntry));
    if (text !== file.text) writeFileSync(join(ROOT, file.path), text);
  }
}
