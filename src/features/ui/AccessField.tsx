import { useId } from 'preact/hooks';
import type { Access } from '../../core/domain/advice.ts';
import { t } from '../../platform/i18n.ts';
import { ACCESS_WORDS } from './access-words.ts';

interface AccessFieldProps {
  /** Who pays, as far as it is known here; `kept`: somebody does, and only that is known. */
  through: Access | 'kept' | null;
  onChoose: (through: Access | null) => void;
}

/** "I have access through …": who pays for a credential, so that its price no longer counts. */
export function AccessField({ through, onChoose }: AccessFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('decideAccess')}</label>
      <select
        id={id}
        class="input"
        value={through ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value !== 'kept') onChoose(value === '' ? null : (value as Access));
        }}
      >
        {through === 'kept' && <option value="kept">{t('accessKept')}</option>}
        <option value="">{t('accessNone')}</option>
        {(Object.keys(ACCESS_WORDS) as Access[]).map((one) => (
          <option key={one} value={one}>
            {t(ACCESS_WORDS[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
