import type { Conflict, ConflictChoice } from '../../../../core/domain/import.ts';
import type { VaultRecord, WorkSample } from '../../../../core/domain/vault.ts';
import {
  formatDepth,
  formatMoment,
  formatPartialDate,
  joinFacts,
} from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';

interface ConflictItemProps {
  conflict: Conflict;
  choice: ConflictChoice;
  onChoose: (choice: ConflictChoice) => void;
}

const CHOICES: readonly { choice: ConflictChoice; label: MessageKey }[] = [
  { choice: 'both', label: 'conflictKeepBoth' },
  { choice: 'here', label: 'conflictKeepHere' },
  { choice: 'there', label: 'conflictKeepThere' },
];

/** One record that was changed on both sides: what differs, side by side, and what becomes of it. */
export function ConflictItem({ conflict: { here, there }, choice, onChoose }: ConflictItemProps) {
  const [mine, theirs] = [factsOf(here), factsOf(there)];
  const differing = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (field) => mine.get(field) !== theirs.get(field),
  );
  const cell = (facts: ReadonlyMap<MessageKey, string>, field: MessageKey) =>
    facts.get(field) ?? t('bringOpen');
  return (
    <fieldset class="conflict">
      <legend>
        <bdi>{here.title}</bdi>
      </legend>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('conflictHere', formatMoment(here.updatedAt))}</th>
            <th scope="col">{t('conflictThere', formatMoment(there.updatedAt))}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(field)}</th>
              <td>{cell(mine, field)}</td>
              <td>{cell(theirs, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="choices">
        {CHOICES.map((one) => (
          <label key={one.choice} class="choice">
            <input
              type="radio"
              name={`conflict-${here.id}`}
              checked={one.choice === choice}
              onChange={() => onChoose(one.choice)}
            />
            {t(one.label)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a record says, as text by the name of its field; what is open is left out. */
function factsOf(record: VaultRecord): Map<MessageKey, string> {
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
  return new Map(facts.filter(([, text]) => text !== ''));
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
