import type { Suggestion } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { AccessField } from '../AccessField.tsx';
import type { ReportActions } from './actions.ts';

/** Beside a suggestion: not for me, too dear, or somebody else pays. Each can be taken back. */
export function DecideSuggestion({
  suggestion: { credentialId: id, name, access },
  decide,
}: {
  suggestion: Suggestion;
  decide: NonNullable<ReportActions['decide']>;
}) {
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
        <AccessField
          through={access ? 'kept' : null}
          onChoose={(through) => decide({ id, name }, { access: through })}
        />
      </div>
    </details>
  );
}
