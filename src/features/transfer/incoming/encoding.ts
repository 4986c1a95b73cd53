import { utf8 } from './baked.ts';
import { refuse } from './refusal.ts';

/** A text file as letters. */
export interface Decoded {
  text: string;
  /** Read as Western European, which the file does not say: its accents have to be looked at. */
  western: boolean;
}

/** How much of a file is looked at to tell whether it is UTF-16 without a mark. */
const PROBE = 4_000;

/**
 * A text file as spreadsheets and editors write it: UTF-8, UTF-16 ("Unicode text"), or the Western
 * code page of Windows ("ANSI"), in which every byte is a letter and which nothing in a file tells.
 *
 * @throws ImportError where it can be none of them
 */
export function decoded(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: strictly(utf16, bytes), western: false };
  if (isUtf8(bytes, false)) return { text: utf8(bytes), western: false };
  // Only the end does not fit: the file was cut off, and is not of another encoding.
  if (isUtf8(bytes, true)) refuse('import-not-text', 'Cut off in a character');
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Text holds no control characters; the code page's five gaps come out as such.
  if (/[^\P{Cc}\t\r\n]/u.test(text)) refuse('import-not-text');
  // In a Western language accents are few; where they are many the text is of another alphabet.
  let [accents, plain] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f) accents += 1;
    // A to Z, large or small.
    else if (((byte | 0x20) - 0x61) >>> 0 < 26) plain += 1;
  }
  if (accents > plain / 3) refuse('import-not-text');
  return { text, western: true };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: of most letters one byte is zero, and always the same one of the two.
  const probe = bytes.subarray(0, PROBE);
  const zeros = [0, 0];
  probe.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > probe.length / 4) return 'utf-16le';
  return odd === 0 && even > probe.length / 4 ? 'utf-16be' : null;
}

function strictly(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('import-not-text');
  }
}

/** @param open whether more may follow, so that the last character need not be whole */
function isUtf8(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
