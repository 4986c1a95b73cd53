/** Spellings that recognition treats as one name: case, ®™, spaces and hyphens do not matter. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™©]/g, '')
    .replace(/[\s\-‐-―]+/g, '');
}

/** How many words a name is written as; a hyphen parts them too. */
export function partsOf(name: string): number {
  return name.split(/[\s\-‐-―]+/).length;
}
