import type { CredentialTally } from '../../../../core/domain/credential-card.ts';
import { formatNumber } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';

/** Counted facts of what was found: no favourite, no score. */
export function Tally({ tally }: { tally: CredentialTally }) {
  const { free, proctored, project, attendance, issuers } = tally;
  return (
    <dl class="tally small">
      <dt>{t('tallyFree')}</dt>
      <dd>{formatNumber(free)}</dd>
      <dt>{t('tallyProject')}</dt>
      <dd>{formatNumber(project)}</dd>
      <dt>{t('tallyProctored')}</dt>
      <dd>{formatNumber(proctored)}</dd>
      {attendance > 0 && (
        <>
          <dt>{t('tallyAttendance')}</dt>
          <dd>{formatNumber(attendance)}</dd>
        </>
      )}
      <dt>{t('tallyIssuers')}</dt>
      <dd>
        {issuers.map(({ name, count }) => t('tallyIssuer', name, formatNumber(count))).join(', ')}
      </dd>
    </dl>
  );
}
