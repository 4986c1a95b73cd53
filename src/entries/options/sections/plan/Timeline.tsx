import type { PlanGap, PlanOffer } from '../../../../core/domain/plan.ts';
import type { Step } from '../../../../core/advice/plan/problem.ts';
import { ExternalLink } from '../../../../features/ui/ExternalLink.tsx';
import {
  formatDollars,
  formatList,
  formatNumber,
  formatPartialDate,
  SEPARATOR,
} from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';

interface TimelineProps {
  steps: readonly Step[];
  offers: readonly PlanOffer[];
  gaps: readonly PlanGap[];
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The steps as a list, each with a bar that shows where it lies in the whole time. */
export function Timeline({ steps, offers, gaps }: TimelineProps) {
  const start = dayOf(steps[0]?.from ?? '');
  const length = dayOf(steps.at(-1)?.until ?? '') - start + 1;
  const names = new Map(gaps.map(({ id, name }) => [id, name]));
  return (
    <ol class="plan-steps">
      {steps.map(({ item, from, until, cents }) => {
        const offer = offers.find(({ id }) => id === item.id);
        const left = ((dayOf(from) - start) / length) * 100;
        const width = ((dayOf(until) - dayOf(from) + 1) / length) * 100;
        return (
          <li key={item.id}>
            <p>
              <ExternalLink href={offer?.url ?? null} text={item.name} />{' '}
              {offer && <span class="soft">{t('byIssuer', offer.issuer)}</span>}
            </p>
            <div class="plan-track" aria-hidden="true">
              <span
                class="plan-bar"
                style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }}
              />
            </div>
            <p class="small">
              {t('planStepDates', formatPartialDate(from), formatPartialDate(until))}
              {SEPARATOR}
              {cents > 0
                ? formatDollars([cents / 100, cents / 100])
                : t(item.subscription ? 'planNoCost' : 'costFree')}
              {SEPARATOR}
              {t('planStepHours', formatNumber(item.hours))}
            </p>
            <p class="small soft">
              {t(
                'planStepCloses',
                formatList(
                  item.closes.map((id) => names.get(id) ?? id),
                  'and',
                  6,
                ),
              )}
            </p>
            {offer?.prerequisites && (
              <p class="small soft">{t('needsFirst', offer.prerequisites)}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
