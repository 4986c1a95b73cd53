import { useEffect, useState } from 'preact/hooks';
import type { DemandRow, Evidence } from '../../../../core/domain/board.ts';
import { STRENGTH_WORDS } from '../../../../features/ui/correcting.ts';
import { joinFacts } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';
import { percent, rowName } from './table-text.ts';

interface DemandRowItemProps {
  row: DemandRow;
  listings: number;
  /** "provisional, 7 of 10 read", or `null` when there are enough listings. */
  provisional: string | null;
  evidence: (members: string[]) => Promise<Evidence[]>;
}

/** One row as a bar with its numbers in words; opened, it shows the sentences behind them. */
export function DemandRowItem({ row, listings, provisional, evidence }: DemandRowItemProps) {
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<Evidence[] | null>(null);
  const { named, required, asChoice, range, covered } = row;
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    evidence(row.members.map(({ id }) => id)).then(
      (answer) => wanted && setFound(answer),
      () => wanted && setFound([]),
    );
    return () => {
      wanted = false;
    };
  }, [open, row]);
  const width = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <li>
      <details
        class="demand-row"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <strong>{rowName(row)}</strong>{' '}
          <span class="small">
            {joinFacts([
              t('demandNamed', named, listings),
              required > 0 ? t('demandRequired', required) : null,
              asChoice > 0 ? t('demandAsChoice', asChoice) : null,
              provisional,
            ])}
          </span>
          <span class="demand-bar" aria-hidden="true">
            <span class="demand-named" style={{ inlineSize: width(named / listings) }} />
            <span class="demand-required" style={{ inlineSize: width(required / listings) }} />
            <span
              class="demand-range"
              style={{
                insetInlineStart: width(range[0]),
                inlineSize: width(range[1] - range[0]),
              }}
            />
          </span>
        </summary>
        {open && (
          <>
            <p class="small soft">
              {joinFacts([
                t('demandRange', percent(range[0]), percent(range[1])),
                covered ? t('demandCoveredBy', covered.title) : null,
                covered?.staleSince ? t('demandStale', covered.staleSince) : null,
              ])}
            </p>
            <ul class="demand-evidence">
              {found?.map(({ postingId, title, company, strength, sentence }) => (
                <li key={postingId}>
                  <p class="small soft">
                    {joinFacts([title ?? t('untitled'), company, t(STRENGTH_WORDS[strength])])}
                  </p>
                  <p>{sentence}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      {covered && (
        <p class="small soft demand-have">
          {joinFacts([
            t('demandCoveredBy', covered.title),
            covered.staleSince ? t('demandStale', covered.staleSince) : null,
          ])}
        </p>
      )}
    </li>
  );
}
