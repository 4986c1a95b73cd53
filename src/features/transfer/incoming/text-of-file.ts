import { openArchive } from './archive.ts';
import { utf8 } from './baked.ts';
import { wordLines } from './document.ts';
import { decoded } from './encoding.ts';
import { pdfLines } from './pdf-lines.ts';
import { CAPS, refuse } from './refusal.ts';

/** Whether these bytes are a PDF, whatever the file is called. */
export function isPdf(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46]);
}

/** Whether these bytes are an archive, as Word documents are. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of a CV: a PDF, a Word document or a plain text, recognised by what is in it. To be
 * called in a worker (`worker/import-talk.ts`).
 *
 * @throws ImportError with the reason why the file is refused
 */
export async function textOfFile(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) refuse('import-empty');
  if (bytes.length > CAPS.bytes) refuse('import-too-large');
  if (isPdf(bytes)) return (await pdfLines(bytes)).map(({ text }) => text).join('\n');
  if (isArchive(bytes)) {
    const word = openArchive(bytes, (name) => name === WORD).members.get(WORD);
    const lines = word ? wordLines(utf8(word)) : refuse('import-unknown');
    return lines.length === 0
      ? refuse('import-no-text')
      : lines.join('\n').slice(0, CAPS.textLength);
  }
  const text = decoded(bytes).text.trim();
  if (text === '') refuse('import-empty');
  if (text.includes('\0')) refuse('import-not-text');
  return text.slice(0, CAPS.textLength);
}

/** Where an archive holds the text of a Word document. */
export const WORD = 'word/document.xml';
