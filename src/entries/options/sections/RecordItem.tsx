import { lapsedOn } from '../../../core/matching/lapse.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { ExternalLink } from '../../../features/ui/ExternalLink.tsx';
import { formatDepth, formatPartialDate, joinFacts } from '../../../features/ui/format.ts';
import type { Place } from '../../../features/ui/VirtualList.tsx';
import { plural, t } from '../../../platform/i18n.ts';

interface RecordItemProps {
  record: VaultRecord;
  /** `YYYY-MM-DD` in the person's time zone, to tell what has lapsed. */
  today: string;
  place: Place;
  onEdit: () => void;
  onDelete: () => void;
}

/** One credential or experience, with everything that is known of it. */
export function RecordItem({ record, today, place, onEdit, onDelete }: RecordItemProps) {
  const lapsed = lapsedOn(record, today);
  return (
    <li class="record" id={`record-${record.id}`} {...place}>
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
        <Evidence record={record} />
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

function Evidence({ record }: { record: VaultRecord }) {
  const { evidence = [], skills } = record;
  if (evidence.length === 0) return null;
  const nameOf = (id: string | null) => skills.find(({ skillId }) => skillId === id)?.name ?? null;
  return (
    <details>
      <summary>{plural(evidence.length, 'evidenceCountOne', 'evidenceCountOther')}</summary>
      <ul class="record-evidence">
        {evidence.map((sample, index) => (
          <li key={index}>
            <p class="soft small">
              {joinFacts([
                nameOf(sample.skillId),
                sample.date === null ? null : formatPartialDate(sample.date),
                sample.fileName || null,
              ])}
            </p>
            {sample.project !== '' && <strong>{sample.project}</strong>}
            {sample.did !== '' && <p>{sample.did}</p>}
            {sample.result !== '' && <p>{sample.result}</p>}
            {sample.link !== '' && (
              <p class="small">
                <ExternalLink href={sample.link} text={sample.link} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
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
