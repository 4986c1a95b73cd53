import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fieldOf, readCatalogFiles, ROOT } from './files.ts';
import { contributed, type Entries, type Told } from './contributed.ts';
import { formatEntries } from './format.ts';
import { tidyEntry } from './tidy.ts';

const USAGE = 'usage: npm run catalog -- patch FILE [--field FIELD] [--write]';
/** Where new skills go until somebody knows better. */
const DEFAULT_FIELD = 'contributed';

/**
 * `npm run catalog -- patch FILE [--field FIELD] [--write]`: what a contribution file (options →
 * Corrections) would change in the catalogue, as a patch for `git apply`; `--write` changes the
 * files themselves. What a machine cannot decide is said on standard error.
 */
export function patch(args: readonly string[]): number {
  const at = args.indexOf('--field');
  const field = (at < 0 ? undefined : args[at + 1]) ?? DEFAULT_FIELD;
  const [file] = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  if (file === undefined || !/^[a-z-]+$/.test(field)) {
    console.error(USAGE);
    return 2;
  }
  const files = readCatalogFiles('skills');
  const before = new Map(
    files.map((one) => [fieldOf(one), JSON.parse(one.text) as Entries[number][]]),
  );
  const credentials = readCatalogFiles('credentials').flatMap(
    (one) => JSON.parse(one.text) as Entries[number][],
  );
  let told: Told;
  try {
    told = contributed(before, credentials, JSON.parse(readFileSync(file, 'utf8')), field);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  for (const line of told.lines) console.error(line);
  const texts = new Map(files.map((one) => [one.path, one.text]));
  for (const [name, entries] of told.fields) {
    const path = join('src', 'core', 'catalog', 'skills', `${name}.json`);
    const text = formatEntries(entries.map(tidyEntry));
    if (args.includes('--write')) writeFileSync(join(ROOT, path), text);
    else process.stdout.write(difference(path, texts.get(path) ?? '', text));
  }
  return 0;
}

/** The change of one file as `git apply` takes it. */
function difference(path: string, before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-patch-'));
  try {
    for (const [side, text] of [
      ['a', before],
      ['b', after],
    ] as const) {
      mkdirSync(dirname(join(folder, side, path)), { recursive: true });
      if (text !== '') writeFileSync(join(folder, side, path), text);
    }
    const sides = [before === '' ? '/dev/null' : `a/${path}`, `b/${path}`];
    const options = ['diff', '--no-index', '--no-color', '--no-prefix', ...sides];
    return spawnSync('git', options, { cwd: folder, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
