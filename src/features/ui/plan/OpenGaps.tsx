import type { OpenGap } from '../../../core/advice/plan/problem.ts';
import { t } from '../../../platform/i18n.ts';
import { WHY_OPEN } from './plan-words.ts';
import './plan.css';

interface OpenGapsProps {
  open: readonly OpenGap[];
  /** On paper no field stands below in which a figure could be written. */
  printed?: boolean;
}

/** Why each gap stays open; those that no credential closes stand together below one sentence. */
export function OpenGaps({ open, printed = false }: OpenGapsProps) {
  const hopeless = open.filter(({ why }) => why === 'nothing');
  const together = hopeless.length > 1;
  const apart = together ? open.filter(({ why }) => why !== 'nothing') : open;
  return (
    <>
      {apart.length > 0 && (
        <ul class="plan-open">
          {apart.map(({ gap, why }) => (
            <li key={gap.id}>
              {t(
                printed && why === 'unknown' ? 'planOpenUnknownPrinted' : WHY_OPEN[why],
                gap.name,
                gap.beyond?.name ?? '',
              )}
              {gap.beyond?.why === 'basics' && why !== 'basics' && (
                <> {t('planOpenStart', gap.beyond.name)}</>
              )}
            </li>
          ))}
        </ul>
      )}
      {together && (
        <>
          <p>{t('planOpenNothingTitle')}</p>
          <ul class="plan-names">
            {hopeless.map(({ gap }) => (
              <li key={gap.id}>{gap.name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
