import type { CorrectionChange } from '../../../../core/domain/correction.ts';
import { STRENGTH_WORDS } from '../../../../features/ui/correcting.ts';
import { formatList } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';

function ownWords(otherNames: readonly string[]): string {
  return otherNames.length === 0
    ? t('correctionOwnPlain')
    : t('correctionOwn', formatList(otherNames));
}

/** What a correction says of the name before it. */
export function correctionWords(change: CorrectionChange): string {
  switch (change.kind) {
    case 'not-a-skill':
      return t('correctionNotASkill');
    case 'strength':
      return t('correctionStrength', t(STRENGTH_WORDS[change.strength]));
    case 'same-as':
      return t('correctionSameAs', change.asName);
    case 'own-skill':
      return ownWords(change.names.filter((other) => other !== change.name));
    case 'own-credential':
      return t('correctionOwnCredential');
  }
}
