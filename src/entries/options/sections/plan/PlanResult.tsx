import type { Plan } from '../../../../core/domain/plan.ts';
import { calendarOf } from '../../../../core/advice/plan/calendar.ts';
import { openGaps, type OwnFigure, stepsOf } from '../../../../core/advice/plan/problem.ts';
import { formatDollars, formatList, formatNumber } from '../../../../features/ui/format.ts';
import { Heading } from '../../../../features/ui/Heading.tsx';
import { type MessageKey, plural, t } from '../../../../platform/i18n.ts';
import { download } from '../../../../features/ui/download.ts';
import { LeftOutList } from './LeftOutList.tsx';
import type { Planned } from './PlanSection.tsx';
import { Timeline } from './Timeline.tsx';

interface PlanResultProps {
  planned: Planned;
  today: string;
  onFigure: (id: string, figure: OwnFigure) => void;
}

const LABELS = {
  optimal: 'planOptimal',
  'within-1-percent': 'planNearlyOptimal',
  'best-found': 'planBestFound',
} as const satisfies Record<Plan['label'], MessageKey>;

const WHY_OPEN = {
  nothing: 'planOpenNothing',
  'not-yet': 'planOpenNotYet',
  unknown: 'planOpenUnknown',
  limits: 'planOpenLimits',
} as const satisfies Record<string, MessageKey>;

/** A plan with everything that makes it one: order, cost, time, what stays open and why. */
export function PlanResult({ planned, today, onFigure }: PlanResultProps) {
  const { problem, answer, offers, leftOut } = planned;
  const { plan } = answer;
  const steps = stepsOf(problem, plan, today);
  const open = openGaps(problem, plan, leftOut);
  const dollars = (cents: number) => formatDollars([cents / 100, cents / 100]);
  const save = () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    download('waymark-plan.ics', calendarOf(steps, stamp), 'text/calendar');
  };
  return (
    <>
      <Heading level={2} id="plan-title">
        {t('planResult')}
      </Heading>
      {steps.length === 0 ? (
        <p>{t('planNothingWorth')}</p>
      ) : (
        <>
          <p>
            <strong>
              {t(
                'planSum',
                formatNumber(plan.covered.length),
                formatNumber(problem.gaps.length),
                dollars(plan.cents),
                formatNumber(plan.hours),
              )}
            </strong>
          </p>
          <p class="soft small">
            {t(LABELS[plan.label])} {t('planUpper')}
          </p>
          <Timeline steps={steps} offers={offers} gaps={problem.gaps} />
          <div class="form-actions">
            <button type="button" class="button" onClick={save}>
              {t('planCalendar')}
            </button>
          </div>
        </>
      )}
      <More plan={plan} richer={answer.moreMoney} gaps={problem.gaps} key100="planMoreMoney" />
      <More plan={plan} richer={answer.moreHours} gaps={problem.gaps} key100="planMoreHours" />
      {open.length > 0 && (
        <>
          <Heading level={3} id="plan-open">
            {plural(open.length, 'planOpenOne', 'planOpenOther')}
          </Heading>
          <ul class="plan-open">
            {open.map(({ gap, why }) => (
              <li key={gap.id}>
                <strong>{gap.name}</strong> <span class="soft">{t(WHY_OPEN[why])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <LeftOutList leftOut={leftOut} onFigure={onFigure} />
      <p class="soft small">{t('planFrame')}</p>
    </>
  );
}

interface MoreProps {
  plan: Plan;
  /** The same question with a little more; `null` where there was no limit. */
  richer: Plan | null;
  gaps: readonly { id: string; name: string }[];
  key100: 'planMoreMoney' | 'planMoreHours';
}

function More({ plan, richer, gaps, key100 }: MoreProps) {
  if (richer === null) return null;
  const had = new Set(plan.covered);
  const gained = richer.covered.filter((id) => !had.has(id));
  const names = gaps.filter(({ id }) => gained.includes(id)).map(({ name }) => name);
  const what = names.length === 0 ? t('planMoreNothing') : formatList(names, 'and', 6);
  return <p>{t(key100, what)}</p>;
}
