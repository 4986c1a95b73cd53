/**
 * `npm run -s read -- FILE.html [--url URL] [--why]`, or `-` for plain text on standard input.
 * Prints what the extension would read there as one JSON object (docs/architecture.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogFrom } from '../src/core/catalog/index.ts';
import type { Posting } from '../src/core/domain/posting.ts';
import type { Reading } from '../src/core/domain/reading.ts';
import { readPosting } from '../src/core/matching/read-posting.ts';
import { postingFromText } from '../src/features/sites/pasted.ts';
import { settleFamilies } from '../src/core/matching/settle-families.ts';
import { compiledLexicon } from './lib/compiled-lexicon.ts';
import { loadCatalogFiles } from './lib/load-catalog.ts';
import { readSavedPage } from './lib/read-file.ts';

const USAGE = 'npm run -s read -- FILE.html [--url URL] [--why]\nnpm run -s read -- - < TEXT';

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, why: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail(USAGE);
if (file !== '-' && !existsSync(file)) fail(`no such file: ${file}`);
if (values.url !== undefined && !URL.canParse(values.url)) fail(`not a URL: ${values.url}`);

console.log(JSON.stringify(answer(file), null, 2));

function answer(name: string): unknown {
  if (name === '-') {
    return read(postingFromText(readFileSync(0, 'utf8')));
  }
  const page = readSavedPage(name, values.url);
  if (page.kind === 'none') return page.detail;
  return read(page.posting);
}

function read(posting: Posting): Reading {
  const reading = readPosting(compiledLexicon(), posting, { why: values.why });
  return settleFamilies(reading, catalogFrom(loadCatalogFiles()));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
