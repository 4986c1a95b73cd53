// npm run package: dist/packages/*.zip for the stores (without the development key), and the sources.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildExtension } from './lib/build-extension.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, 'dist/packages');
mkdirSync(out, { recursive: true });

/** Same bytes for the same content: sorted names, one fixed date (the earliest that zip knows). */
function write(name, files) {
  const entries = Object.fromEntries(
    files.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, [bytes, {}]]),
  );
  writeFileSync(join(out, name), zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 }));
  console.log(`wrote dist/packages/${name}`);
}

for (const target of ['chrome', 'firefox']) {
  await buildExtension(target);
  const folder = join(root, 'dist', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      const bytes = readFileSync(file);
      if (path !== 'manifest.json') return [path, bytes];
      const manifest = JSON.parse(bytes.toString('utf8'));
      delete manifest.key;
      return [path, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)];
    });
  write(`waymark-${version}-${target}.zip`, files);
}

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
write(
  `waymark-${version}-sources.zip`,
  tracked.map((path) => [path, readFileSync(join(root, path))]),
);
