import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportRow } from '../../../../core/domain/import.ts';
import type { ProvedSkill, VaultRecord } from '../../../../core/domain/vault.ts';
import type { Incoming, SkipReason } from '../../../../features/transfer/incoming/draft.ts';
import { type MessageKey, plural, t } from '../../../../platform/i18n.ts';
import { PreviewRow } from './PreviewRow.tsx';

/** The person's choice about one row. */
export interface Choice {
  taken: boolean;
  /** Ids of the skills that are left out. */
  without: ReadonlySet<string>;
  /** Ids of mentioned skills that are taken. */
  also: ReadonlySet<string>;
}

interface ImportPreviewProps {
  incoming: Incoming;
  rows: ImportRow[];
  today: string;
  onSave: (records: VaultRecord[]) => void;
  onCancel: () => void;
}

/** Rows drawn at first; thousands at once would make the page slow. */
const SHOWN = 100;

const REASONS: Record<SkipReason, MessageKey> = {
  'not-earned': 'bringSkipNotEarned',
  revoked: 'bringSkipRevoked',
  endorsement: 'bringSkipEndorsement',
  'no-title': 'bringSkipNoTitle',
  doubled: 'bringSkipDoubled',
  unreadable: 'bringSkipUnreadable',
  'private-key': 'bringSkipPrivateKey',
};

/**
 * All of a file before anything is saved. What is new, and what only adds, is ticked; where file
 * and vault disagree, both are shown and nothing is ticked; what is there already is counted.
 */
export function ImportPreview({ incoming, rows, today, onSave, onCancel }: ImportPreviewProps) {
  const offered = rows.filter(({ status }) => status !== 'same');
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    offered.map(({ conflict }) => ({ taken: !conflict, without: new Set(), also: new Set() })),
  );
  const [shown, setShown] = useState(SHOWN);
  const summary = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => summary.current?.focus(), []);

  const chosen = offered.flatMap((row, index) => {
    const choice = choices[index];
    return choice?.taken ? [withSkills(row, choice)] : [];
  });
  const same = rows.length - offered.length;
  const count = (status: ImportRow['status']) => rows.filter((row) => row.status === status).length;
  return (
    <div class="bring-preview">
      <p ref={summary} tabIndex={-1}>
        {t('bringSummary', count('new'), count('changed'), same, incoming.skipped.length)}
      </p>
      {incoming.western && <p class="notice">{t('bringWestern')}</p>}
      {incoming.originals.length > 0 && <p class="soft">{t('bringUnverified')}</p>}
      <ul class="bring-rows" aria-label={t('bringRows')}>
        {offered.slice(0, shown).map((row, index) => (
          <PreviewRow
            key={row.record.id}
            row={row}
            today={today}
            choice={choices[index] ?? { taken: false, without: new Set(), also: new Set() }}
            onChange={(choice) => setChoices(choices.with(index, choice))}
          />
        ))}
      </ul>
      {offered.length > shown && (
        <button type="button" class="button compact" onClick={() => setShown(shown + SHOWN)}>
          {t('bringShowMore', offered.length - shown)}
        </button>
      )}
      {incoming.skipped.length > 0 && (
        <details>
          <summary>
            {plural(incoming.skipped.length, 'bringSkippedOne', 'bringSkippedOther')}
          </summary>
          <ul>
            {incoming.skipped.slice(0, 200).map(({ title, reason }, index) => (
              <li key={index}>
                <bdi>{title || t('bringNameless')}</bdi>
                {': '}
                {t(REASONS[reason])}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="form-actions">
        <button
          type="button"
          class="button primary"
          disabled={chosen.length === 0}
          onClick={() => onSave(chosen)}
        >
          {plural(chosen.length, 'bringSaveOne', 'bringSaveOther')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

function withSkills({ record, mentioned }: ImportRow, { without, also }: Choice): VaultRecord {
  const keep = ({ skillId }: ProvedSkill) => !without.has(skillId);
  const skills = [
    ...record.skills.filter(keep),
    ...mentioned.filter(({ skillId }) => also.has(skillId)),
  ];
  return { ...record, skills: skills.slice(0, 200) };
}
