import { useEffect, useState } from 'preact/hooks';
import type { CredentialCard } from '../../../../core/domain/credential-card.ts';
import type { AdviceView } from '../../../../core/domain/plan.ts';
import { download } from '../../../../features/ui/download.ts';
import { formatList } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';
import { Combobox } from '../../form/Combobox.tsx';
import { FieldError } from '../../form/Field.tsx';
import { csvOf } from '../boards/table-text.ts';
import { COMPARE_ROWS, compareRows, type OwnFigures, schoolRows } from './compare-rows.ts';
import type { PlanActions } from './plan-actions.ts';
import { SchoolFigures } from './SchoolFigures.tsx';

const MOST = 4;
/** With more columns than these the table scrolls on most screens. */
const FITTING = 4;

interface CompareViewProps {
  /** Credentials of the plan, to begin with. */
  planned: readonly string[];
  view: AdviceView | null;
  hoursPerWeek: number;
  today: string;
  actions: Pick<PlanActions, 'credentialCard' | 'search'>;
}

/** Up to four credentials beside one another and beside a degree or a bootcamp, on five rows. */
export function CompareView({ planned, view, hoursPerWeek, today, actions }: CompareViewProps) {
  const [ids, setIds] = useState(() => planned.slice(0, MOST));
  const [cards, setCards] = useState<CredentialCard[]>([]);
  const [query, setQuery] = useState('');
  const [degree, setDegree] = useState<OwnFigures | null>(null);
  const [bootcamp, setBootcamp] = useState<OwnFigures | null>(null);

  useEffect(() => {
    let gone = false;
    void Promise.all(ids.map((id) => actions.credentialCard(id))).then((found) => {
      if (!gone) setCards(found.filter((card) => card !== null));
    });
    return () => {
      gone = true;
    };
  }, [ids, actions]);

  const columns = [
    ...cards.map((card) => ({
      id: card.entry.id,
      name: card.entry.name,
      cells: compareRows(card, view, hoursPerWeek, today),
    })),
    ...(degree
      ? [{ id: 'degree', name: t('compareDegree'), cells: schoolRows('degree', degree) }]
      : []),
    ...(bootcamp
      ? [{ id: 'bootcamp', name: t('compareBootcamp'), cells: schoolRows('bootcamp', bootcamp) }]
      : []),
  ];
  const save = () => {
    const table = [
      ['', ...columns.map(({ name }) => name)],
      ...COMPARE_ROWS.map((key, row) => [
        t(key),
        ...columns.map(({ cells }) => (cells[row] ?? []).join('; ')),
      ]),
    ];
    download('waymark-compare.csv', csvOf(table), 'text/csv');
  };
  return (
    <div class="plan-view">
      <p class="soft">{t('compareIntro')}</p>
      <div class="field">
        <label for="compare-add">{t('compareAdd')}</label>
        <Combobox
          id="compare-add"
          value={query}
          onInput={setQuery}
          search={(text) => actions.search(text, 'credential')}
          onPick={(hit) => {
            setQuery('');
            if (!ids.includes(hit.id)) setIds([...ids, hit.id].slice(0, MOST));
          }}
          invalid={ids.length >= MOST && query !== ''}
          maxLength={200}
        />
        <FieldError
          id="compare-add"
          error={ids.length >= MOST && query !== '' ? 'compareFull' : undefined}
        />
      </div>
      <div class="plan-limits">
        <SchoolFigures kind="degree" figures={degree} onChange={setDegree} />
        <SchoolFigures kind="bootcamp" figures={bootcamp} onChange={setBootcamp} />
      </div>
      {columns.length === 0 ? (
        <p class="notice">{t('compareEmpty')}</p>
      ) : (
        <>
          {columns.length > FITTING && <p class="soft small">{t('compareScroll')}</p>}
          <div class="compare-scroll" tabIndex={0} role="region" aria-label={t('compareTable')}>
            <table class="compare">
              <thead>
                <tr>
                  <td />
                  {columns.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}{' '}
                      {ids.includes(id) && (
                        <button
                          type="button"
                          class="text-button small"
                          onClick={() => setIds(ids.filter((one) => one !== id))}
                        >
                          {t('compareRemove')}
                          <span class="unseen"> {name}</span>
                        </button>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {COMPARE_ROWS.map((key, row) => (
                  <tr key={key}>
                    <th scope="row">{t(key)}</th>
                    {columns.map(({ id, name, cells }) => (
                      <td key={id} data-label={name}>
                        {(cells[row] ?? []).map((fact) => (
                          <span key={fact}>{fact}</span>
                        ))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <button type="button" class="button" onClick={save}>
              {t('compareSave')}
            </button>
          </p>
          {view && view.listings > 0 && view.gaps.length > 0 && (
            <p class="soft small">
              {t(
                'compareGaps',
                formatList(
                  view.gaps.map(({ name }) => name),
                  'and',
                  8,
                ),
              )}
            </p>
          )}
        </>
      )}
    </div>
  );
}
