import { feesUntil } from '../../core/advice/plan/fees.ts';
import type { Step } from '../../core/advice/plan/problem.ts';
import type { PlanOffer } from '../../core/domain/plan.ts';
import { formatDollars } from '../../features/ui/format.ts';
import { t } from '../../platform/i18n.ts';

interface CostsProps {
  steps: readonly Step[];
  offers: readonly PlanOffer[];
  period: { from: string; until: string } | null;
  total: number;
}

const dollars = (cents: number) => formatDollars([cents / 100, cents / 100]);

/** What each step costs, its fees apart; the rows come to the sum of the plan. */
export function Costs({ steps, offers, period, total }: CostsProps) {
  return (
    <table class="report-table">
      <thead>
        <tr>
          <th scope="col">{t('reportStep')}</th>
          <th scope="col">{t('reportPrice')}</th>
          {period && <th scope="col">{t('reportFees')}</th>}
          <th scope="col">{t('reportSum')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ item, cents }) => {
          const offer = offers.find(({ id }) => id === item.id);
          const fees = period && offer ? feesUntil(offer, period.from, period.until).cents : 0;
          return (
            <tr key={item.id}>
              <th scope="row">{item.name}</th>
              <td data-label={t('reportPrice')}>{dollars(cents - fees)}</td>
              {period && <td data-label={t('reportFees')}>{dollars(fees)}</td>}
              <td data-label={t('reportSum')}>{dollars(cents)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={period ? 3 : 2}>
            {t('reportSum')}
          </th>
          <td>
            <strong>{dollars(total)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
