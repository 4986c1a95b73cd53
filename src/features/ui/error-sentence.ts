import { type MessageKey, t } from '../../platform/i18n.ts';

const SENTENCES: Record<string, MessageKey> = {
  'bad-request': 'errorBadRequest',
  'not-allowed': 'errorNotAllowed',
  'storage-failed': 'errorStorageFailed',
  'storage-full': 'errorStorageFull',
  'storage-blocked': 'errorStorageBlocked',
  'not-a-vault-file': 'errorNotAVaultFile',
  'newer-vault-file': 'errorNewerVaultFile',
  'tab-gone': 'errorTabGone',
  'wrong-password': 'errorWrongPassword',
  'import-empty': 'errorImportEmpty',
  'import-too-large': 'errorImportTooLarge',
  'import-too-much-inside': 'errorImportTooMuch',
  'import-too-deep': 'errorImportTooDeep',
  'import-bad-names': 'errorImportBadNames',
  'import-not-text': 'errorImportNotText',
  'import-damaged': 'errorImportDamaged',
  'import-unknown': 'errorImportUnknown',
  'import-nothing': 'errorImportNothing',
  'import-no-badge': 'errorImportNoBadge',
  'import-locked': 'errorImportLocked',
  'import-no-text': 'errorImportNoText',
  'import-doctype': 'errorImportDoctype',
  'import-page': 'errorImportPage',
  'import-spreadsheet': 'errorImportSpreadsheet',
  'import-too-slow': 'errorImportTooSlow',
  'import-encrypted-vault': 'errorImportVault',
  'import-vault': 'errorImportVault',
};

/** Why something failed, as the end of a sentence; unknown codes are owned up to as our fault. */
export function errorSentence(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return t((typeof code === 'string' ? SENTENCES[code] : undefined) ?? 'errorInternal');
}
