/** Spellings that recognition treats as one name: case, ®™, spaces and hyphens do not matter. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™©]/g, '')
    .replace(/[\s\-‐-―]+/g, '');
}
