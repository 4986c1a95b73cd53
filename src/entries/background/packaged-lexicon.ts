import { expandLexicon } from '../../core/recognition/expand.ts';
import { type Lexicon, loadLexicon } from '../../core/recognition/lexicon.ts';
import { identityOf } from '../../core/recognition/sections.ts';
import { keepBytes, keptBytes } from '../../platform/kept-bytes.ts';

const NAME = 'lexicon';

/**
 * Only a service worker keeps it. In Firefox's event page the first badge came too late while it was
 * being kept; there it is unpacked at each start.
 */
const KEEPS = 'ServiceWorkerGlobalScope' in globalThis;

/**
 * The lexicon of the package. It is packed small, and to unpack it takes longer than a cold worker
 * has: that is done once for each version and kept.
 *
 * @param file opens the packaged file
 */
export async function packagedLexicon(file: () => Promise<Response>): Promise<Lexicon> {
  if (!KEEPS) return loadLexicon(expandLexicon(await whole(file)));
  const [kept, from] = await Promise.all([keptBytes(NAME), file().then(identity)]);
  if (kept?.from === from) {
    try {
      return loadLexicon(kept.bytes);
    } catch {
      // Of another layout, or damaged: unpacked anew.
    }
  }
  const bytes = expandLexicon(await whole(file));
  void keepBytes(NAME, { from, bytes });
  return loadLexicon(bytes);
}

async function whole(file: () => Promise<Response>): Promise<Uint8Array> {
  return new Uint8Array(await (await file()).arrayBuffer());
}

/** Which lexicon it is; of the rest nothing is read. */
async function identity({ body }: Response): Promise<number> {
  const reader = body?.getReader();
  const begin = await reader?.read();
  void reader?.cancel();
  return identityOf(begin?.value ?? new Uint8Array());
}
