import { lapsedOn } from '../../../core/matching/lapse.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { ExternalLink } from '../../../features/ui/ExternalLink.tsx';
import { formatDepth, formatPartialDate, joinFacts } from '../../../features/ui/format.ts';
import { t } from '../../../platform/i18n.ts';

interface RecordItemProps {
  record: VaultRecord;
  /** `YYYY-MM-DD` in the person's time zone, to tell what has lapsed. */
  today: string;
  onEdit: () => void;
  onDelete: () => void;
}

/** One credential or experience, with everything that is known of it. */
export function RecordItem({ record, today, onEdit, onDelete }: RecordItemProps) {
  const lapsed = lapsedOn(record, today);
  return (
    <li class="record" id={`record-${record.id}`}>
      <div class="record-text">
        <h3 tabIndex={-1}>{record.title}</h3>
        <p class="soft">{facts(record, lapsed !== null)}</p>
        {lapsed !== null && <p class="lapsed">{t('expiredOn', formatPartialDate(lapsed))}</p>}
        <Skills record={record} />
        {record.kind === 'credential' && record.link !== '' && (
          <p class="small">
            <ExternalLink href={record.link} text={t('openLink')} />
          </p>
        )}
        {record.note !== '' && <p class="record-note small soft">{record.note}</p>}
      </div>
      <div class="record-actions">
        <button
          type="button"
          class="button compact"
          aria-label={t('editNamed', record.title)}
          onClick={onEdit}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          class="button compact"
          aria-label={t('deleteNamed', record.title)}
          onClick={onDelete}
        >
          {t('delete')}
        </button>
      </div>
    </li>
  );
}

function Skills({ record }: { record: VaultRecord }) {
  if (record.skills.length === 0) return <p class="soft small">{t('provesNothing')}</p>;
  return (
    <ul class="record-skills" aria-label={t('skillsProved')}>
      {record.skills.map(({ skillId, name, depth }) => (
        <li key={skillId}>
          {name}
          {depth !== 'unknown' && <span class="soft small"> {formatDepth(depth)}</span>}
        </li>
      ))}
    </ul>
  );
}

function facts(record: VaultRecord, isLapsed: boolean): string {
  if (record.kind === 'experience')
    return joinFacts([
      t('experienceTag'),
      record.learned === null ? null : t('learnedIn', record.learned),
      record.lastUsed === null ? null : t('lastUsedIn', record.lastUsed),
    ]);
  return joinFacts([
    record.issuer,
    record.issued === null ? null : t('issuedOn', formatPartialDate(record.issued)),
    isLapsed ? null : expiry(record.expiry),
    record.identifier === '' ? null : t('identifierLine', record.identifier),
  ]);
}

function expiry(expiry: Extract<VaultRecord, { kind: 'credential' }>['expiry']): string {
  switch (expiry.kind) {
    case 'never':
      return t('expiresNever');
    case 'unknown':
      return t('expiresUnknown');
    case 'date':
      return t('expiresOn', formatPartialDate(expiry.date));
  }
}
