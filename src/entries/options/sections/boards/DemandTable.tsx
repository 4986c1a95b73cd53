import { type Demand, type DemandRow, ENOUGH_LISTINGS } from '../../../../core/domain/board.ts';
import { t } from '../../../../platform/i18n.ts';
import { coveredWords, kindWords, percent, rowName } from './table-text.ts';

/** The shopping list as a table, for those who would rather read numbers. */
export function DemandTable({ demand, rows }: { demand: Demand; rows: readonly DemandRow[] }) {
  const of = demand.listings;
  return (
    <div class="demand-table" tabIndex={0} role="region" aria-label={t('demandTableLabel')}>
      <table>
        {demand.provisional && (
          <caption class="small soft">{t('boardProvisional', of, ENOUGH_LISTINGS)}</caption>
        )}
        <thead>
          <tr>
            <th scope="col">{t('demandColName')}</th>
            <th scope="col">{t('demandColKind')}</th>
            <th scope="col">{t('demandColNamed')}</th>
            <th scope="col">{t('demandColRequired')}</th>
            <th scope="col">{t('demandColAsChoice')}</th>
            <th scope="col">%</th>
            <th scope="col">{t('demandColCovered')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{rowName(row)}</th>
              <td>{kindWords(row, demand)}</td>
              <td>{row.named}</td>
              <td>{row.required}</td>
              <td>{row.asChoice}</td>
              <td class="demand-cell-range">
                {percent(row.range[0])}–{percent(row.range[1])}
              </td>
              <td>{coveredWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
