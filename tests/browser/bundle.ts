import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A module of ours with all that it imports as one script; what it exports is the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'waymark-bundle-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        minify: true,
        lib: { entry, formats: ['iife'], name, fileName: () => 'bundle.js' },
      },
    });
    return await readFile(join(outDir, 'bundle.js'), 'utf8');
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
