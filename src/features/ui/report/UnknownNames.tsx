import type { UnknownName } from '../../../core/domain/reading.ts';
import { t } from '../../../platform/i18n.ts';
import { ownSkillChange } from '../correcting.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import type { ReportActions } from './actions.ts';

interface UnknownNamesProps {
  names: readonly UnknownName[];
  level: HeadingLevel;
  actions: ReportActions;
}

/**
 * Names that stand among the skills of the listing and are in no catalogue. One press makes one a
 * skill of the person's own, which is counted at once; nothing is counted before.
 */
export function UnknownNames({ names, level, actions }: UnknownNamesProps) {
  const { correct } = actions;
  if (!correct || names.length === 0) return null;
  return (
    <section class="unknown" aria-labelledby="unknown">
      <Heading level={level} id="unknown">
        {t('sectionUnknown')}
      </Heading>
      <p class="soft small">{t('unknownHint')}</p>
      <ul>
        {names.map(({ name }) => (
          <li key={name}>
            <span class="unknown-name">{name}</span>
            <button
              type="button"
              class="button compact"
              aria-label={t('unknownAdoptNamed', name)}
              onClick={() => {
                const change = ownSkillChange(name);
                if (change) correct(change, true);
              }}
            >
              {t('unknownAdopt')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
