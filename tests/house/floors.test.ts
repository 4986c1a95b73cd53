import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name));

interface Import {
  from: string;
  /** Path from the root for a file of ours, package name otherwise. */
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => importsOf(from));

function importsOf(from: string): Import[] {
  const source = readFileSync(join(root, from), 'utf8');
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  for (const match of source.matchAll(pattern)) {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const to = name.startsWith('.')
      ? relative(root, resolve(root, dirname(from), name)).replaceAll('\\', '/')
      : name;
    found.push({ from, to, typeOnly: match[1] !== undefined });
  }
  return found;
}

/** The room of a file: `entries/popup`, `features/vault`, `core/reading`, `protocol`, `platform`. */
function room(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return ['entries', 'features', 'core'].includes(first) ? `${first}/${second}` : first;
}

const CORE_FLOORS: Record<string, string[]> = {
  'core/domain': [],
  'core/catalog': ['core/domain'],
  'core/reading': ['core/domain', 'core/catalog'],
  'core/recognition': ['core/domain', 'core/catalog'],
  'core/matching': ['core/domain', 'core/catalog', 'core/reading', 'core/recognition'],
  'core/advice': ['core/domain', 'core/catalog', 'core/matching'],
  'core/boards': ['core/domain', 'core/catalog', 'core/matching'],
};

function allowed(from: string, to: string, typeOnly: boolean): boolean {
  const here = room(from);
  const there = room(to);
  if (here === there) return true;
  if (here.startsWith('core/')) return CORE_FLOORS[here]?.includes(there) ?? false;
  if (here === 'platform') return false;
  if (here === 'protocol') return there === 'core/domain' || there === 'platform';
  if (here.startsWith('features/')) return there.startsWith('core/') || there === 'platform';
  if (here.startsWith('entries/'))
    return (
      there.startsWith('core/') ||
      ['protocol', 'platform'].includes(there) ||
      there.startsWith('features/')
    );
  return typeOnly;
}

describe('the floors', () => {
  it('finds the source files and their imports', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  it('imports point down only, and features do not know one another', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('src/'))
      .filter(({ from, to, typeOnly }) => !allowed(from, to, typeOnly))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('only platform/browser.ts knows webextension-polyfill', () => {
    const users = imports
      .filter(({ to }) => to === 'webextension-polyfill')
      .map(({ from }) => from);
    expect(users).toEqual(['src/platform/browser.ts']);
  });

  it('the core uses no package but zod/mini, and no browser', () => {
    const packages = new Set(
      imports
        .filter(({ from, to }) => from.startsWith('src/core/') && !to.startsWith('src/'))
        .map(({ to }) => to),
    );
    packages.delete('zod/mini');
    expect([...packages]).toEqual([]);
    const worldly = files
      .filter((file) => file.startsWith('src/core/'))
      .filter((file) =>
        /\b(?:document|window|navigator|globalThis|localStorage|indexedDB)\s*[.[]|\b(?:fetch|setTimeout|setInterval)\(|\bDate\.now\b|\bnew Date\(\)|\basync\s+(?:function|\()|\bawait\s/.test(
          withoutComments(readFileSync(join(root, file), 'utf8')),
        ),
      );
    expect(worldly).toEqual([]);
  });

  it('zod is taken as zod/mini everywhere (zod probes new Function)', () => {
    expect(imports.filter(({ to }) => to === 'zod')).toEqual([]);
  });

  it('the content script reaches neither zod nor preact nor the polyfill', () => {
    const seen = new Set<string>();
    const queue = ['src/entries/content/index.ts'];
    const heavy: string[] = [];
    for (const file of queue) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { to, typeOnly } of imports.filter((entry) => entry.from === file)) {
        if (typeOnly) continue;
        if (to.startsWith('src/')) queue.push(to);
        else heavy.push(`${file} → ${to}`);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(heavy).toEqual([]);
  });

  it('the background keeps no truth: no mutable variable at the top of its modules', () => {
    const mutable = files
      .filter((file) => file.startsWith('src/entries/background/'))
      .filter((file) => /^(let|var) /m.test(readFileSync(join(root, file), 'utf8')));
    expect(mutable).toEqual([]);
  });

  it('nothing under src or scripts imports the reference folder', () => {
    expect(imports.filter(({ to }) => to.includes('shared/'))).toEqual([]);
  });
});

const withoutComments = (source: string) =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'[^'\n]*'|`[^`]*`/g, "''");
