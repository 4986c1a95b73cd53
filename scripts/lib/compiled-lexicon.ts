import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../../src/core/recognition/compile-lexicon.ts';
import { expandLexicon } from '../../src/core/recognition/expand.ts';
import { loadLexicon, type Lexicon } from '../../src/core/recognition/lexicon.ts';
import { loadCatalogFiles } from './load-catalog.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');
/** What a compiled lexicon depends on: the catalogue and the code that compiles it. */
const INPUTS = ['src/core/catalog/skills', 'src/core/catalog/credentials', 'src/core/recognition'];

/** The catalogue's lexicon, compiled once per content of the catalogue and kept in `.cache`. */
export function compiledLexicon(): Lexicon {
  const hash = createHash('sha256');
  for (const folder of INPUTS) {
    const names = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).sort() : [];
    for (const name of names.filter((name) => /\.(?:json|ts)$/.test(name))) {
      hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  const file = join(CACHE, `lexicon-${hash.digest('hex').slice(0, 20)}.bin`);
  if (existsSync(file)) return loadLexicon(new Uint8Array(readFileSync(file)));
  const bytes = expandLexicon(compileLexicon(loadCatalogFiles()));
  mkdirSync(CACHE, { recursive: true });
  // Two runs at once must not read each other's half-written file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
  return loadLexicon(bytes);
}
