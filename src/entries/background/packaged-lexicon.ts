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
 */
export async function packagedLexicon(fetched: Promise<ArrayBuffer>): Promise<Lexicon> {
  const [kept, packed] = await Promise.all([
    KEEPS ? keptBytes(NAME) : null,
    fetched.then((b) => new Uint8Array(b)),
  ]);
  const from = identityOf(packed);
  if (kept?.from === from) {
    try {
      return loadLexicon(kept.bytes);
    } catch {
      // Of another layout, or damaged: unpacked anew.
    }
  }
  const bytes = expandLexicon(packed);
  if (KEEPS) void keepBytes(NAME, { from, bytes });
  return loadLexicon(bytes);
}
