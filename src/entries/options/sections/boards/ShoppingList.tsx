import { useState } from 'preact/hooks';
import { byNamed, byParticular, namedByFew } from '../../../../core/boards/demand.ts';
import {
  type Demand,
  type DemandRow,
  ENOUGH_LISTINGS,
  type Evidence,
  standsApart,
} from '../../../../core/domain/board.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { t } from '../../../../platform/i18n.ts';
import { download } from '../../../../features/ui/download.ts';
import { DemandRowItem } from './DemandRowItem.tsx';
import { DemandTable } from './DemandTable.tsx';
import { csvOf, KIND_WORDS, rowName, tableOf, tsvOf } from './table-text.ts';

interface ShoppingListProps {
  boardName: string;
  demand: Demand;
  /** Whether to draw more than the first screen holds. */
  whole: boolean;
  evidence: (members: string[]) => Promise<Evidence[]>;
  notify: (notice: Notice) => void;
}

const FIRST_ROWS = 15;
const FIRST_SCREEN = 3;
const KINDS = ['skill', 'software', 'certification'] as const;

type Order = 'particular' | 'named' | 'name';

const ORDERS: Record<Order, (a: DemandRow, b: DemandRow) => number> = {
  particular: byParticular,
  named: byNamed,
  name: (a, b) => rowName(a).localeCompare(rowName(b), t('formatLocale')),
};

/** What the listings keep asking for: what is missing first, what is covered below, qualities apart. */
export function ShoppingList({ boardName, demand, whole, evidence, notify }: ShoppingListProps) {
  const [order, setOrder] = useState<Order>('particular');
  const [kind, setKind] = useState<'all' | (typeof KINDS)[number]>('all');
  const [query, setQuery] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [all, setAll] = useState(false);
  const provisional = demand.provisional
    ? t('boardProvisional', demand.listings, ENOUGH_LISTINGS)
    : null;
  const wanted = query.trim().toLowerCase();
  const rows = demand.rows
    .filter((row) => kind === 'all' || row.kind === kind)
    .filter((row) => wanted === '' || rowName(row).toLowerCase().includes(wanted))
    .toSorted(ORDERS[order]);
  const hard = rows.filter((row) => !standsApart(row));
  const missing = hard.filter(({ covered }) => covered === null);
  const open = missing.filter((row) => !namedByFew(row, demand));
  const few = missing.filter((row) => namedByFew(row, demand));
  const covered = hard.filter((row) => row.covered !== null);
  const apart = rows.filter(standsApart);
  const tabled = [...hard, ...apart];
  const table = () => tableOf(demand, tabled, provisional ?? t('demandFirm'));
  const items = (shown: readonly DemandRow[]) => (
    <ul class="demand">
      {shown.map((row) => (
        <DemandRowItem
          key={row.id}
          row={row}
          listings={demand.listings}
          provisional={provisional}
          evidence={evidence}
        />
      ))}
    </ul>
  );
  return (
    <section class="panel board-list" aria-labelledby="demand-title">
      <h2 id="demand-title">{t('demandTitle')}</h2>
      {demand.rows.length === 0 ? (
        <p class="soft">{t('demandNone')}</p>
      ) : (
        <>
          <p class="soft">{t('demandIntro')}</p>
          <div class="demand-controls">
            <label class="field">
              <span class="label">{t('demandSort')}</span>
              <select
                class="input"
                value={order}
                onChange={(event) => setOrder(event.currentTarget.value as Order)}
              >
                <option value="particular">{t('demandSortParticular')}</option>
                <option value="named">{t('demandSortNamed')}</option>
                <option value="name">{t('demandSortName')}</option>
              </select>
            </label>
            <label class="field">
              <span class="label">{t('demandKind')}</span>
              <select
                class="input"
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
              >
                <option value="all">{t('demandKindAll')}</option>
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(KIND_WORDS[one])}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span class="label">{t('demandFilter')}</span>
              <input
                class="input"
                type="search"
                value={query}
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
            </label>
          </div>
          <div class="form-actions">
            <button type="button" class="button compact" onClick={() => setAsTable(!asTable)}>
              {t(asTable ? 'demandAsBars' : 'demandAsTable')}
            </button>
            <button
              type="button"
              class="button compact"
              onClick={() => {
                const file = `${boardName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.csv`;
                download(file, csvOf(table()), 'text/csv');
                notify({ text: t('demandSavedCsv', file) });
              }}
            >
              {t('demandCsv')}
            </button>
            <button
              type="button"
              class="button compact"
              onClick={() =>
                void navigator.clipboard.writeText(tsvOf(table())).then(
                  () => notify({ text: t('demandCopied') }),
                  () => notify({ text: t('demandCopyFailed'), bad: true }),
                )
              }
            >
              {t('demandTsv')}
            </button>
          </div>
          {rows.length === 0 && <p role="status">{t('demandNoHits')}</p>}
          {asTable ? (
            <DemandTable demand={demand} rows={tabled} />
          ) : (
            <>
              <p class="small soft">{t('demandLegend')}</p>
              {items(all ? open : open.slice(0, whole ? FIRST_ROWS : FIRST_SCREEN))}
              {whole && !all && open.length > FIRST_ROWS && (
                <button type="button" class="button compact" onClick={() => setAll(true)}>
                  {t('demandShowAll', open.length)}
                </button>
              )}
              {whole && few.length > 0 && (
                <details open={open.length === 0}>
                  <summary>{t('demandFew', few.length)}</summary>
                  {items(few)}
                </details>
              )}
              {whole && covered.length > 0 && (
                <>
                  <h3>{t('demandCovered')}</h3>
                  {items(covered)}
                </>
              )}
              {whole && apart.length > 0 && (
                <details>
                  <summary>{t('demandSoft')}</summary>
                  {items(apart)}
                </details>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}
