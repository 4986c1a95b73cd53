import { useRef } from 'preact/hooks';
import type { Suggestion } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { AccessField } from '../AccessField.tsx';
import type { Decision, ReportActions } from './actions.ts';

/** Beside a suggestion: not for me, too dear, or somebody else pays. Each can be taken back. */
export function DecideSuggestion({
  suggestion: { credentialId: id, name, access },
  decide,
}: {
  suggestion: Suggestion;
  decide: NonNullable<ReportActions['decide']>;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  // The next suggestion takes this place: a menu left open would be pressed for another credential.
  const dismiss = (dismissed: Extract<Decision, { dismissed: unknown }>['dismissed']) => {
    if (menu.current) menu.current.open = false;
    summary.current?.focus();
    decide({ id, name }, { dismissed });
  };
  return (
    <details class="decide small" ref={menu}>
      <summary ref={summary}>
        {t('decideOpen')}
        <span class="unseen"> {name}</span>
      </summary>
      <div class="decide-choices">
        <button type="button" class="button compact" onClick={() => dismiss('not-for-me')}>
          {t('dismissNotForMe')}
        </button>
        <button type="button" class="button compact" onClick={() => dismiss('too-dear')}>
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
