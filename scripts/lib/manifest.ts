import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Target = 'chrome' | 'firefox';

/** Firefox's name for the add-on; fixed, since the stored vault hangs on it. */
export const FIREFOX_ID = 'waymark@waymark.invalid';
/** text-decoration in ::highlight 146, highlightsFromPoint 150, documentId 153 (docs/decisions.md). */
const FIREFOX_MIN_VERSION = '153.0';

interface Manifest {
  [key: string]: unknown;
  version?: string;
  background: { service_worker: string } | { scripts: string[] };
  content_scripts: { matches: string[] }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8'));

/**
 * The manifest of one browser, from the one `manifest.json`. Host permissions are the hosts of the
 * content script, written once. `key` keeps the unpacked build's identity when its folder moves;
 * store packages must not carry it (`release`).
 */
export function manifestFor(target: Target, { release = false } = {}): Manifest {
  const manifest = read('manifest.json') as Manifest;
  manifest.version = (read('package.json') as { version: string }).version;
  manifest['host_permissions'] = [
    ...new Set(manifest.content_scripts.flatMap((script) => script.matches)),
  ];
  if (release || target === 'firefox') delete manifest['key'];
  if (target === 'chrome') {
    // Chrome takes four suggested keys and refuses a fifth; "next" comes round to the one before.
    const commands = manifest['commands'] as Record<string, { suggested_key?: object }>;
    delete commands['previous-missing']?.suggested_key;
  }
  if (target === 'firefox') {
    if ('service_worker' in manifest.background)
      manifest.background = { scripts: [manifest.background.service_worker] };
    delete manifest['minimum_chrome_version'];
    manifest['browser_specific_settings'] = {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: FIREFOX_MIN_VERSION,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_MIN_VERSION },
    };
  }
  return manifest;
}
