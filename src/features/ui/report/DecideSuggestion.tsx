import { useId } from 'preact/hooks';
import type { Access } from '../../../core/domain/advice.ts';
import type { Suggestion } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { ACCESS_WORDS } from '../access-words.ts';
import type { ReportActions } from './actions.ts';

/** Beside a suggestion: not for me, too dear, or somebody else pays. Each can be taken back. */
export function DecideSuggestion({
  suggestion: { credentialId: id, name, access },
  decide,
}: {
  suggestion: Suggestion;
  decide: NonNullable<ReportActions['decide']>;
}) {
  const select = useId();
  return (
    <details class="decide small">
      <summary>
        {t('decideOpen')}
        <span class="unseen"> {name}</span>
      </summary>
      <div class="decide-choices">
        <button
          type="button"
          class="button compact"
          onClick={() => decide({ id, name }, { dismissed: 'not-for-me' })}
        >
          {t('dismissNotForMe')}
        </button>
        <button
          type="button"
          class="button compact"
          onClick={() => decide({ id, name }, { dismissed: 'too-dear' })}
        >
          {t('dismissTooDear')}
        </button>
        <div class="field">
          <label for={select}>{t('decideAccess')}</label>
          <select
            id={select}
            class="input"
            onChange={({ currentTarget: { value } }) => {
              if (value !== 'kept')
                decide({ id, name }, { access: value === '' ? null : (value as Access) });
            }}
          >
            {access && <option value="kept">{t('accessKept')}</option>}
            <option value="">{t('accessNone')}</option>
            {(Object.keys(ACCESS_WORDS) as Access[]).map((one) => (
              <option key={one} value={one}>
                {t(ACCESS_WORDS[one])}
              </option>
            ))}
          </select>
        </div>
      </div>
    </details>
  );
}
