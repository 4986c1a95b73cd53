/**
 * `npm run new-site -- NAME URL`: a reader for one more job board. Writes the reader, its line in
 * the registry and a fixture whose expectation fails until the reader is right
 * (docs/adding-a-site.md).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const REGISTRY = join(ROOT, 'src/features/sites/registry.ts');

const [name, address] = process.argv.slice(2);
if (name === undefined || address === undefined || !/^[a-z][a-z0-9]*$/.test(name)) {
  fail('npm run new-site -- NAME URL     NAME in lower case, URL of one posting');
}
if (!URL.canParse(address)) fail(`not a URL: ${address}`);
const url = new URL(address);
const reader = join(ROOT, `src/features/sites/${name}.ts`);
const folder = join(ROOT, 'tests/fixtures', name);
if (existsSync(reader) || existsSync(folder)) fail(`${name} is there already`);

const host = url.hostname.replace(/^(?:www|jobs|careers|apply)\./, '');
writeFileSync(
  reader,
  `import { board } from './board.ts';

/** ${name}: say here which pages, of which year, prove the selectors; else write "unproven". */
export const ${name} = board({
  id: '${name}',
  hosts: ['${host}'],
  // ${url.pathname}${url.search}
  ids: [/${idPattern(url.pathname)}/],
  title: ['h1'],
  company: [],
  location: [],
  description: [['#job-description']],
});
`,
);
register(name);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'posting.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Replace this page</title></head>
<body>
<!-- A page you write yourself on the board's real structure: same elements, ids and attributes,
     an invented employer, your own words. Add an awkward one and a list beside it. -->
</body>
</html>
`,
);
writeFileSync(
  join(folder, 'posting.json'),
  `${JSON.stringify(
    {
      url: url.href,
      board: name,
      source: 'board',
      jobId: null,
      title: 'the title',
      company: 'the company',
      location: null,
      lines: ['# Requirements', '  - the lines as tests/sites/fixtures.ts writes them'],
    },
    null,
    2,
  )}\n`,
);
console.log(`src/features/sites/${name}.ts
src/features/sites/registry.ts
tests/fixtures/${name}/posting.html and .json
Next: fill in the page and what it must give, then mend the reader until
  npx vitest run tests/sites/contract
passes. To read it without a click, see "Without a click" in docs/adding-a-site.md.`);

/** The id of this posting's path as a pattern: its last long number, behind the folder it is in. */
function idPattern(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const at = parts.findLastIndex((part) => /\d{3,}/.test(part));
  const folder = (parts[at - 1] ?? '').replace(/[^\w]/g, '\\$&');
  if (at < 0) return '\\/jobs?\\/(\\d+)';
  const slug = /^\d/.test(parts[at] ?? '') ? '' : '[^/]*?';
  return `${folder === '' ? '' : `\\/${folder}`}\\/${slug}(\\d{3,})`;
}

/** Adds the import and the entry, in alphabetical order. */
function register(site: string): void {
  const text = readFileSync(REGISTRY, 'utf8');
  const lines = text.split('\n');
  const line = `import { ${site} } from './${site}.ts';`;
  const after = lines.findIndex((other) => other.startsWith('import ') && source(other) > site);
  lines.splice(after, 0, line);
  const start = lines.findIndex((other) => other.startsWith('export const sites'));
  const entry = lines.findIndex(
    (other, index) => index > start && (other === '];' || other.trim().replace(',', '') > site),
  );
  lines.splice(entry, 0, `  ${site},`);
  writeFileSync(REGISTRY, lines.join('\n'));
}

function source(line: string): string {
  return /'\.\/(.+)\.ts'/.exec(line)?.[1] ?? '';
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
