import { expandLexicon } from '../../core/recognition/expand.ts';
import { type Lexicon, loadLexicon } from '../../core/recognition/lexicon.ts';
import { identityOf } from '../../core/recognition/sections.ts';
import { keepBytes, keptBytes } from '../../platform/kept-bytes.ts';

const NAME = 'lexicon';

/**
 * The lexicon of the package. It is packed small, and to unpack it takes longer than a cold worker
 * has: that is done once for each version and kept.
 */
export async function packagedLexicon(fetched: Promise<ArrayBuffer>): Promise<Lexicon> {
  const [kept, packed] = await Promise.all([
    keptBytes(NAME),
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
  void keepBytes(NAME, { from, bytes });
  return loadLexicon(bytes);
}
