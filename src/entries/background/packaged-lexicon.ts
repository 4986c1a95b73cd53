import { expandLexicon } from '../../core/recognition/expand.ts';
import { type Lexicon, loadLexicon } from '../../core/recognition/lexicon.ts';
import { identityOf } from '../../core/recognition/sections.ts';
import { packagedUrl } from '../../platform/browser.ts';
import { keepBytes, type Kept, keptBytes } from '../../platform/kept-bytes.ts';

const NAME = 'lexicon';

/**
 * Only a service worker keeps it. In Firefox's event page the first badge came too late while it was
 * being kept; there it is unpacked at each start.
 */
const KEEPS = 'ServiceWorkerGlobalScope' in globalThis;

/**
 * Nearly every start of the worker is for a page that is to be read. So this begins with the first
 * line of the script (index.ts), and comes while the rest of it runs.
 */
const early = KEEPS ? keptLexicon() : null;

/**
 * The lexicon of the package. It is packed small, and to unpack it takes longer than a cold worker
 * has: that is done once for each version and kept.
 */
export async function packagedLexicon(): Promise<Lexicon> {
  const [kept, from] = (await early) ?? [null, 0];
  if (kept?.from === from) {
    try {
      return loadLexicon(kept.bytes);
    } catch {
      // Of another layout, or damaged: unpacked anew.
    }
  }
  const packed = new Uint8Array(await (await file()).arrayBuffer());
  const bytes = expandLexicon(packed);
  if (KEEPS) void keepBytes(NAME, { from: identityOf(packed), bytes });
  return loadLexicon(bytes);
}

/** What was kept, and which lexicon the package has: of that no more than its head is read. */
async function keptLexicon(): Promise<[Kept | null, number]> {
  return Promise.all([keptBytes(NAME), file().then(identity, () => 0)]);
}

function file(): Promise<Response> {
  return fetch(packagedUrl('catalog/lexicon.bin'));
}

async function identity({ body }: Response): Promise<number> {
  const reader = body?.getReader();
  const begin = await reader?.read();
  void reader?.cancel();
  return identityOf(begin?.value ?? new Uint8Array());
}
