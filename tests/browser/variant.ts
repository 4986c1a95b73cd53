import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../scripts/lib/chromium.ts';

/** The part of a manifest that tests change. */
export interface Permissions {
  permissions: string[];
  optional_permissions: string[];
}

/**
 * The same build with other permissions, for what no driver can do: answer the browser's own
 * question, or fill a disk. The caller removes the folder.
 */
export async function variantOf(
  change: (manifest: Permissions) => Partial<Permissions>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-variant-'));
  await cp(DIST, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Permissions;
  await writeFile(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
