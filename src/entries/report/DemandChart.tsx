import type { DemandRow } from '../../core/domain/board.ts';
import { formatList, formatNumber } from '../../features/ui/format.ts';
import { t } from '../../platform/i18n.ts';

const MOST_ROWS = 15;

interface DemandChartProps {
  rows: readonly DemandRow[];
  listings: number;
}

/** What most listings ask for, as bars with their numbers; what is missing differs by its pattern. */
export function DemandChart({ rows, listings }: DemandChartProps) {
  const sorted = rows.toSorted((a, b) => b.named - a.named || (a.id < b.id ? -1 : 1));
  const shown = sorted.slice(0, MOST_ROWS);
  return (
    <>
      <table class="report-table report-chart">
        <thead>
          <tr>
            <th scope="col">{t('reportAsked')}</th>
            <th scope="col">{t('reportNamed')}</th>
            <td />
            <th scope="col">{t('reportYou')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {formatList(
                  row.members.map(({ name }) => name),
                  'or',
                )}
              </th>
              <td data-label={t('reportNamed')}>{formatNumber(row.named)}</td>
              <td class="report-bar-cell" aria-hidden="true">
                <span
                  class={row.covered === null ? 'report-bar missing' : 'report-bar'}
                  style={{ inlineSize: `${(row.named / Math.max(1, listings)) * 100}%` }}
                />
              </td>
              <td data-label={t('reportYou')}>
                {t(row.covered === null ? 'reportMissing' : 'reportHave')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <p class="soft">{t('reportDemandMore', formatNumber(sorted.length - shown.length))}</p>
      )}
    </>
  );
}
