import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Build one browser's package into dist/<target>; `watch` returns the watcher. */
export async function buildExtension(target, { watch = false } = {}) {
  process.env.TARGET = target;
  return build({ root, logLevel: 'warn', ...(watch ? { build: { watch: {} } } : {}) });
}
