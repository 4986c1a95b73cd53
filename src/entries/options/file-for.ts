import type { VaultRecord } from '../../core/domain/vault.ts';
import { expiryCalendar } from '../../features/transfer/calendar.ts';
import {
  recordsAsCsv,
  recordsAsJsonResume,
  type WrittenFile,
} from '../../features/transfer/tables.ts';
import { t } from '../../platform/i18n.ts';
import type { OtherFormat } from './sections/import/OtherExports.tsx';

/** The records as a file for other programs. */
export function fileFor(
  format: OtherFormat,
  records: readonly VaultRecord[],
  today: string,
): WrittenFile {
  switch (format) {
    case 'credentials-csv':
      return recordsAsCsv(records, 'credential', today);
    case 'experience-csv':
      return recordsAsCsv(records, 'experience', today);
    case 'json-resume':
      return recordsAsJsonResume(records, today);
    case 'calendar':
      return expiryCalendar(records, new Date(), today, (title) => t('calendarExpires', title));
  }
}
