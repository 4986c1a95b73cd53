/** Codes of failures that cross a border as data; each has a sentence in `_locales`. */
export const ERROR_CODES = [
  'bad-request',
  'not-allowed',
  'storage-failed',
  'storage-full',
  'storage-blocked',
  'not-a-vault-file',
  'newer-vault-file',
  'tab-gone',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
