/**
 * A file of named sections: a head with a magic number that changes when the layout does, a sum over
 * the bytes, and the length of each section; then the sections, each at a multiple of four. Numbers
 * are little-endian, as on every machine a browser runs on.
 */
export function writeSections<Name extends string>(
  magic: number,
  names: readonly Name[],
  parts: Record<Name, ArrayBufferView>,
): Uint8Array<ArrayBuffer> {
  const head = 4 * (2 + names.length);
  const size = names.reduce((sum, name) => sum + padded(parts[name].byteLength), head);
  const bytes = new Uint8Array(size);
  const ints = new Int32Array(bytes.buffer);
  ints[0] = magic;
  let offset = head;
  names.forEach((name, index) => {
    const part = parts[name];
    ints[index + 2] = part.byteLength;
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += padded(part.byteLength);
  });
  ints[1] = sumOf(bytes);
  return bytes;
}

/** Whether bytes begin with a magic number. */
export function hasMagic(bytes: Uint8Array, magic: number): boolean {
  return (
    bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true) === magic
  );
}

/**
 * Finds the sections; throws when the bytes are of another layout, cut off or damaged. Nothing is
 * copied unless the bytes lie at an odd place. `trusted` leaves the sum out.
 */
export function readSections<Name extends string>(
  magic: number,
  names: readonly Name[],
  bytes: Uint8Array,
  trusted = false,
): Record<Name, Uint8Array> {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = 4 * (2 + names.length);
  if (whole.length < head || !hasMagic(whole, magic)) {
    throw new Error('The lexicon is not of this version of Waymark: build the extension again.');
  }
  const ints = new Int32Array(whole.buffer, whole.byteOffset, 2 + names.length);
  const found: Partial<Record<Name, Uint8Array>> = {};
  let offset = head;
  names.forEach((name, index) => {
    const size = ints[index + 2] ?? 0;
    if (size < 0) offset = Infinity;
    found[name] = whole.subarray(offset, offset + size);
    offset += padded(size);
  });
  if (offset !== whole.length || (!trusted && ints[1] !== sumOf(whole))) {
    throw new Error('The lexicon is damaged: build or install the extension again.');
  }
  return found as Record<Name, Uint8Array>;
}

/** A number that tells one file of sections from another: the sum over its bytes. */
export function identityOf(bytes: Uint8Array): number {
  return bytes.length < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(4, true);
}

/** A section as numbers of four bytes. */
export function ints(part: Uint8Array): Int32Array {
  return new Int32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
}

/** Over everything behind the sum itself, four bytes at a time. */
function sumOf(bytes: Uint8Array): number {
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = bytes.length;
  for (let i = 2; i < all.length; i++) sum = (Math.imul(sum, 0x01000193) ^ (all[i] ?? 0)) | 0;
  return sum;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
