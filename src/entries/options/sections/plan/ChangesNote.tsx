import type { BoardChanges } from '../../../../core/domain/plan.ts';
import { formatList, formatNumber, formatPartialDate } from '../../../../features/ui/format.ts';
import { percent } from '../boards/table-text.ts';
import { plural, t } from '../../../../platform/i18n.ts';

const MOST_NAMES = 6;

/** What became of a board since about a month ago. */
export function ChangesNote({ changes }: { changes: BoardChanges }) {
  const { since, added, removed, closed, fresh, rising, gone } = changes;
  const list = (names: string[]) => formatList(names, 'and', MOST_NAMES);
  const lines = [
    closed.length > 0 &&
      t('changesClosed', list(closed.map(({ name, title }) => t('changesClosedBy', name, title)))),
    fresh.length > 0 && t('changesFresh', list(fresh.map(({ name }) => name))),
    rising.length > 0 &&
      t(
        'changesRising',
        list(
          rising.map(({ name, before, now }) =>
            t('changesShares', name, formatNumber(percent(before)), formatNumber(percent(now))),
          ),
        ),
      ),
    gone.length > 0 && t('changesGone', list(gone.map(({ name }) => name))),
  ].filter((line) => line !== false);
  return (
    <details class="panel">
      <summary>{t('changesSince', formatPartialDate(since))}</summary>
      <ul class="plan-open small">
        <li>
          {plural(added, 'changesAddedOne', 'changesAddedOther')}
          {removed > 0 && <> {plural(removed, 'changesRemovedOne', 'changesRemovedOther')}</>}
        </li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length === 0 && <li>{t('changesNone')}</li>}
      </ul>
      <p class="small soft">{t('changesHow')}</p>
    </details>
  );
}
