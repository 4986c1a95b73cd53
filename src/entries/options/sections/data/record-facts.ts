import type { VaultRecord, WorkSample } from '../../../../core/domain/vault.ts';
import { formatDepth, formatPartialDate, joinFacts } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';

/** What something says, as text by the name of its field. */
export type Facts = ReadonlyMap<MessageKey, string>;

/** Facts without those that are open. */
export function told(facts: readonly [MessageKey, string][]): Facts {
  return new Map(facts.filter(([, text]) => text !== ''));
}

/** What a record says; what is open is left out. */
export function recordFacts(record: VaultRecord): Facts {
  const facts: [MessageKey, string][] = [
    ['fieldTitle', record.title],
    ...(record.kind === 'credential'
      ? ([
          ['fieldIssuer', record.issuer],
          ['fieldIssued', record.issued === null ? '' : formatPartialDate(record.issued)],
          ['fieldExpiry', expiryWords(record)],
          ['fieldIdentifier', record.identifier],
          ['fieldLink', record.link],
        ] as [MessageKey, string][])
      : ([
          ['fieldLearned', String(record.learned ?? '')],
          ['fieldLastUsed', String(record.lastUsed ?? '')],
        ] as [MessageKey, string][])),
    [
      'fieldSkillsExperience',
      record.skills
        .map(({ name, depth }) =>
          joinFacts([name, depth === 'unknown' ? null : formatDepth(depth)]),
        )
        .join('\n'),
    ],
    ['fieldNote', record.note],
    ['evidenceTitle', (record.evidence ?? []).map(sampleWords).join('\n')],
  ];
  return told(facts);
}

function expiryWords({ expiry }: Extract<VaultRecord, { kind: 'credential' }>): string {
  if (expiry.kind === 'date') return formatPartialDate(expiry.date);
  return expiry.kind === 'never' ? t('expiryNever') : '';
}

function sampleWords({ project, did, result, link, fileName, date }: WorkSample): string {
  const parts = [
    project,
    did,
    result,
    link,
    fileName,
    date === null ? '' : formatPartialDate(date),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
