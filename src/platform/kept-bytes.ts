/**
 * What can be made again from the package at any time and only costs time: bytes that were unpacked
 * once. A file of the extension's own file system: IndexedDB takes four times as long to give back
 * some megabytes, and the vault holds nothing but what is the person's.
 */

/** Unpacked bytes, and from which they were made. */
export interface Kept {
  from: number;
  bytes: Uint8Array;
}

/** `from` stands before the bytes, which begin where numbers of eight bytes may. */
const HEAD = 8;

/** What was kept under a name; `null` when there is nothing, or the browser does not let it be read. */
export async function keptBytes(name: string): Promise<Kept | null> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    const buffer = await file.arrayBuffer();
    if (buffer.byteLength <= HEAD) return null;
    return { from: new Int32Array(buffer, 0, 1)[0] ?? 0, bytes: new Uint8Array(buffer, HEAD) };
  } catch {
    return null;
  }
}

/** Keeps bytes under a name, all or nothing. Where that fails they are made again next time. */
export async function keepBytes(name: string, { from, bytes }: Kept): Promise<void> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    const head = new Int32Array(HEAD / 4);
    head[0] = from;
    await writable.write(new Blob([head, bytes as Uint8Array<ArrayBuffer>]));
    // Only now does it take the place of what was there.
    await writable.close();
  } catch {
    // No room, or a browser that keeps nothing: it works without.
  }
}
