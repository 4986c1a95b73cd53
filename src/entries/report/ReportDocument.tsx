import { stepsOf, openGaps, type Asked, type LeftOut } from '../../core/advice/plan/problem.ts';
import { shoppingRows } from '../../core/boards/demand.ts';
import { ENOUGH_LISTINGS } from '../../core/domain/board.ts';
import type { AdviceView, Plan, PlanProblem } from '../../core/domain/plan.ts';
import {
  formatDollars,
  formatList,
  formatNumber,
  formatPartialDate,
} from '../../features/ui/format.ts';
import { GATE_WORDS } from '../../features/ui/gate-words.ts';
import { OpenGaps } from '../../features/ui/plan/OpenGaps.tsx';
import { PlanSteps } from '../../features/ui/plan/PlanSteps.tsx';
import { PROOF_WORDS } from '../../features/ui/plan/plan-words.ts';
import { TimelinePicture } from '../../features/ui/plan/TimelinePicture.tsx';
import { plural, t } from '../../platform/i18n.ts';
import type { BoardView } from '../../protocol/messages.ts';
import { Costs } from './Costs.tsx';
import { DemandChart } from './DemandChart.tsx';
import { Sources } from './Sources.tsx';

/** Everything that the report says. */
export interface ReportFacts {
  board: BoardView;
  view: AdviceView;
  problem: PlanProblem;
  plan: Plan;
  leftOut: LeftOut[];
  asked: Asked;
  today: string;
}

const dollars = (cents: number) => formatDollars([cents / 100, cents / 100]);

/** The report: what listings ask for, what is missing, what closes it, for how much, and until when. */
export function ReportDocument({ facts }: { facts: ReportFacts }) {
  const { board, view, problem, plan, leftOut, asked, today } = facts;
  const steps = stepsOf(problem, plan, today);
  const open = openGaps(problem, plan, leftOut);
  const staysOpen = new Set(open.map(({ gap }) => gap.id));
  const stepOf = (gap: string) => steps.findIndex(({ item }) => item.closes.includes(gap)) + 1;
  const { name, place, target } = board.board;
  const rows = shoppingRows(board.demand);
  const { limits, period } = asked;
  return (
    <>
      <header>
        <h1>{name}</h1>
        <p>
          {t('reportMade', formatPartialDate(today), formatNumber(board.demand.listings))}
          {place !== '' && <>. {t('reportPlace', place)}</>}
          {target !== null && <>. {t('reportTarget', formatPartialDate(target))}</>}
        </p>
        {board.demand.provisional && (
          <p>
            {t(
              'boardProvisional',
              formatNumber(board.demand.listings),
              formatNumber(ENOUGH_LISTINGS),
            )}
          </p>
        )}
      </header>
      <section>
        <h2>{t('reportDemand')}</h2>
        <DemandChart rows={rows} listings={board.demand.listings} />
      </section>
      <section>
        <h2>{t('reportGaps')}</h2>
        {view.gaps.length === 0 ? (
          <p>{t('planNoGaps')}</p>
        ) : (
          <table class="report-table">
            <thead>
              <tr>
                <th scope="col">{t('reportGap')}</th>
                <th scope="col">{t('reportStrength')}</th>
                <th scope="col">{t('reportNamed')}</th>
                <th scope="col">{t('reportOutcome')}</th>
              </tr>
            </thead>
            <tbody>
              {view.gaps.map(({ id, name: gap, strength, demand }) => (
                <tr key={id}>
                  <th scope="row">{gap}</th>
                  <td data-label={t('reportStrength')}>
                    {t(
                      strength === 'required'
                        ? 'reportStrengthRequired'
                        : 'reportStrengthPreferred',
                    )}
                  </td>
                  <td data-label={t('reportNamed')}>{formatNumber(demand)}</td>
                  <td data-label={t('reportOutcome')}>
                    {staysOpen.has(id)
                      ? t('reportOpen')
                      : t('reportClosedBy', formatNumber(stepOf(id)))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {open.length > 0 && (
          <>
            <h3>{plural(open.length, 'planOpenOne', 'planOpenOther')}</h3>
            <OpenGaps open={open} printed />
          </>
        )}
      </section>
      <section>
        <h2>{t('reportGates')}</h2>
        {view.gates.length === 0 ? (
          <p>{t('reportGatesNone')}</p>
        ) : (
          <ul class="report-list">
            {view.gates.map(({ kind, texts, listings, required }) => (
              <li key={kind}>
                <strong>
                  {t(
                    'reportGate',
                    t(kind === 'years' ? 'reportGateYears' : GATE_WORDS[kind]),
                    formatNumber(listings),
                    formatNumber(view.listings),
                    formatNumber(required),
                  )}
                </strong>
                <ul class="report-said">
                  {texts.map((text) => (
                    <li key={text}>
                      <q>{text}</q>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('reportPlan')}</h2>
        <p class="soft">
          {t(
            'reportLimits',
            formatNumber(limits.hoursPerWeek),
            limits.cents === null ? t('reportNoMoney') : t('reportMoney', dollars(limits.cents)),
            period === null
              ? t('reportNoUntil')
              : t('reportUntil', formatPartialDate(period.until)),
          )}
        </p>
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
              </strong>{' '}
              <span class="soft">{t(PROOF_WORDS[plan.label])}</span>
            </p>
            <TimelinePicture steps={steps} />
            <PlanSteps
              steps={steps}
              offers={view.offers}
              gaps={problem.gaps}
              period={period}
              listings={view.listings}
            />
          </>
        )}
      </section>
      {steps.length > 0 && (
        <section>
          <h2>{t('reportCosts')}</h2>
          <Costs steps={steps} offers={view.offers} period={period} total={plan.cents} />
          <p class="soft">{t('planUpper')}</p>
        </section>
      )}
      <Sources
        listings={board.listings}
        offers={view.offers.filter(({ id }) => plan.items.includes(id))}
      />
      <footer>
        <p class="soft">{t('planFrame')}</p>
        {board.employers.length > 0 && (
          <p class="soft">
            {formatList(board.employers.map(({ company, listings }) => `${company}: ${listings}`))}
          </p>
        )}
      </footer>
    </>
  );
}
