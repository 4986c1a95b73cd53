import { useState } from 'preact/hooks';
import type { FocusWarning } from '../../../../core/domain/plan.ts';
import { formatList, formatNumber } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';

/** Second thoughts about what was chosen. They bar nothing and can be put away. */
export function FocusWarnings({ warnings }: { warnings: readonly FocusWarning[] }) {
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  const shown = warnings.map(wordsOf).filter((words) => !away.has(words));
  if (shown.length === 0) return null;
  return (
    <section class="notice" aria-label={t('focusTitle')}>
      <ul class="plan-open">
        {shown.map((words) => (
          <li key={words}>
            {words}{' '}
            <button
              type="button"
              class="text-button small"
              onClick={() => setAway(new Set([...away, words]))}
            >
              {t('focusPutAway')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(warning: FocusWarning): string {
  switch (warning.kind) {
    case 'rarely-named':
      return t(
        'focusRare',
        warning.name,
        formatNumber(warning.named),
        formatNumber(warning.listings),
      );
    case 'too-many-at-once':
      return t('focusMany', formatList(warning.names));
    case 'weak-evidence':
      return t('focusWeak', formatList(warning.names));
    case 'same-skills':
      return t('focusSame', formatList(warning.names), formatNumber(warning.shared));
  }
}
