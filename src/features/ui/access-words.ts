import type { Access } from '../../core/domain/advice.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** Through whom one may take a credential without paying, in words. */
export const ACCESS_WORDS: Record<Access, MessageKey> = {
  library: 'accessLibrary',
  employer: 'accessEmployer',
  student: 'accessStudent',
  subscription: 'accessSubscription',
};
