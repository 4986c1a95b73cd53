import { Unzip, UnzipInflate } from 'fflate';
import { CAPS, ImportError, refuse } from './refusal.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * The members of an archive that are wanted, and the names of all. Names are compared and never
 * used as paths, and those that lead out of the archive are refused all the same; what is not wanted is not inflated; sizes are counted while inflating, since the
 * sizes that an archive states may lie.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { names: string[]; members: Map<string, Uint8Array> } {
  const names: string[] = [];
  const members = new Map<string, Uint8Array>();
  let total = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name.slice(0, 300));
    if (names.length > CAPS.zipEntries) refuse('import-too-much-inside');
    if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(file.name)) refuse('import-bad-names');
    if (!wanted(file.name) || members.has(file.name)) return;
    if (file.compression !== 0 && file.compression !== 8) refuse('import-damaged');
    open += 1;
    let size = 0;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, final) => {
      if (error) throw error;
      size += part.length;
      total += part.length;
      if (size > CAPS.memberBytes || total > CAPS.zipBytes) refuse('import-too-much-inside');
      parts.push(part);
      if (!final) return;
      if (file.originalSize !== undefined && file.originalSize !== size)
        refuse('import-damaged', 'A member is not as long as the archive says');
      open -= 1;
      members.set(file.name, joinBytes(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small pieces: a bomb is noticed after one of them, not after all.
    for (let at = 0; at < bytes.length; at += 8_192)
      unzip.push(bytes.subarray(at, at + 8_192), at + 8_192 >= bytes.length);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    refuse('import-damaged', 'The archive cannot be read');
  }
  if (open > 0) refuse('import-damaged', 'The archive is cut off');
  return { names, members };
}
