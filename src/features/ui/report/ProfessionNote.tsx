import type { ProfessionNotice, Report } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { formatList } from '../format.ts';

const SAYS = {
  licence: 'professionLicence',
  step: 'professionStep',
  clearance: 'professionClearance',
} as const;

const BESIDE = {
  licence: 'professionBeside',
  step: 'professionPart',
  clearance: 'professionBeside',
} as const;

/** That the law keeps the work of a listing, in one line. */
export const licenceWords = ({ profession }: Pick<Report, 'profession'>): string =>
  t(profession?.kind === 'step' ? SAYS.step : SAYS.licence);

/**
 * What stands behind a licence or a clearance: that no credential replaces it, what it takes, who
 * keeps the register, and only then what helps beside it.
 */
export function ProfessionNote({ profession }: { profession: ProfessionNotice }) {
  const { kind, beside, alsoHelps, needs, check } = profession;
  return (
    <div class="profession">
      <p>{t(SAYS[kind])}</p>
      <dl class="small">
        <dt>{t('professionWork')}</dt>
        <dd>{profession.profession}</dd>
        <dt>{t('professionNeeds')}</dt>
        <dd>{needs}</dd>
        {check !== null && (
          <>
            <dt>{t('professionCheck')}</dt>
            <dd>{check}</dd>
          </>
        )}
        {(beside.length > 0 || alsoHelps.length > 0) && (
          <>
            <dt>{t(BESIDE[kind])}</dt>
            <dd>
              {beside.length > 0 && (
                <ul>
                  {beside.map(({ id, name, url }) => (
                    <li key={id}>
                      <ExternalLink href={url} text={name} />
                    </li>
                  ))}
                </ul>
              )}
              {alsoHelps.length > 0 && formatList(alsoHelps)}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
