import type { CredentialTally } from '../../../../core/domain/credential-card.ts';
import { formatNumber } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';

/** Counted facts of what was found: no favourite, no score. */
export function Tally({ tally }: { tally: CredentialTally }) {
  const { free, proctored, project, attendance, issuers } = tally;
  const facts: [MessageKey, string][] = [
    ['tallyFree', formatNumber(free)],
    ['tallyProject', formatNumber(project)],
    ['tallyProctored', formatNumber(proctored)],
    ...(attendance > 0
      ? [['tallyAttendance', formatNumber(attendance)] as [MessageKey, string]]
      : []),
    [
      'tallyIssuers',
      issuers.map(({ name, count }) => t('tallyIssuer', name, formatNumber(count))).join(', '),
    ],
  ];
  return (
    <dl class="tally small">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
