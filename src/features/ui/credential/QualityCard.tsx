import { costOf } from '../../../core/advice/cost.ts';
import { type EvidenceRung, evidenceRung } from '../../../core/catalog/evidence-rung.ts';
import { priceAge } from '../../../core/catalog/price-age.ts';
import { OWN_SOURCE } from '../../../core/matching/own-credentials.ts';
import type { CredentialEntry } from '../../../core/domain/catalog.ts';
import type { CredentialCard } from '../../../core/domain/credential-card.ts';
import type { Opinion } from '../../../core/domain/opinion.ts';
import { type MessageKey, plural, t } from '../../../platform/i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import {
  formatDepth,
  formatDollars,
  formatList,
  formatPartialDate,
  formatValidity,
  joinFacts,
} from '../format.ts';
import { effortFact, priceFacts } from './price-facts.ts';
import { RENEWAL } from './renewal-words.ts';
import { OwnOpinion } from './OwnOpinion.tsx';
import { sourceWords } from './source-words.ts';
import './quality-card.css';

const RUNG: Record<EvidenceRung, MessageKey> = {
  A: 'rungA',
  B: 'rungB',
  C: 'rungC',
  D: 'rungD',
  E: 'rungE',
};

/** The kinds of credential, in words. */
export const CREDENTIAL_KINDS: Record<CredentialEntry['kind'], MessageKey> = {
  'professional-certificate': 'kindProfessionalCertificate',
  'industry-certification': 'kindIndustryCertification',
  'digital-badge': 'kindDigitalBadge',
  'course-certificate': 'kindCourseCertificate',
  nanodegree: 'kindNanodegree',
  micromasters: 'kindMicromasters',
  licence: 'kindLicence',
};

const LEVEL: Record<CredentialEntry['level'], MessageKey | null> = {
  beginner: 'credentialBeginner',
  intermediate: 'credentialIntermediate',
  advanced: 'credentialAdvanced',
  unknown: null,
};

interface QualityCardProps {
  card: CredentialCard;
  /** `YYYY-MM-DD` */
  today: string;
  /** Keep the person's own stars and words; absent where nothing can be kept. */
  onOpinion?: (opinion: Opinion) => Promise<void>;
}

/** Everything that is known of one credential, fact by fact; what is not known says so. */
export function QualityCard({ card, today, onOpinion }: QualityCardProps) {
  const { entry, skills, sources, opinion, replacedBy } = card;
  const rung = evidenceRung(entry);
  const { assessment, validity } = entry;
  const own = entry.sources.includes(OWN_SOURCE);
  return (
    <div class="quality-card">
      {entry.status !== 'active' && <p class="quality-flag">{statusSentence(entry, replacedBy)}</p>}
      {assessment.attendance === true && <p class="quality-flag">{t('attendanceOnly')}</p>}
      {entry.kind === 'licence' && <p class="quality-flag">{t('licenceIsNone')}</p>}
      <dl>
        <dt>{t('cardIssuer')}</dt>
        <dd>
          {joinFacts([
            entry.issuer,
            entry.platform !== null && entry.platform !== entry.issuer
              ? t('offeredOn', entry.platform)
              : null,
            t(CREDENTIAL_KINDS[entry.kind]),
            LEVEL[entry.level] === null ? null : t(LEVEL[entry.level] ?? 'credentialBeginner'),
          ])}
          {entry.postNominal !== null && <> {t('lettersAfterName', entry.postNominal)}</>}
        </dd>
        <dt>{t('cardCost')}</dt>
        <dd>
          <Price entry={entry} today={today} />
        </dd>
        <dt>{t('cardEffort')}</dt>
        <dd>{effortFact(entry)}</dd>
        <dt>{t('cardEvidence')}</dt>
        <dd>
          {rung === null ? (
            t('rungUnknown')
          ) : (
            <span class="rung">
              <Ladder rung={rung} />
              <span>
                {t(RUNG[rung])}
                <span class="unseen"> {t('rungLabel', rung)}</span>
              </span>
            </span>
          )}
          <span class="soft small">
            {joinFacts([
              yesNo(assessment.graded, 'gradedYes', 'gradedNo', 'gradedUnknown'),
              yesNo(assessment.project, 'projectYes', 'projectNo', 'projectUnknown'),
              yesNo(assessment.proctored, 'proctoredYes', 'proctoredNo', 'proctoredUnknown'),
            ])}
          </span>
        </dd>
        <dt>{t('cardValidity')}</dt>
        <dd>{validityFact(validity)}</dd>
        <dt>{t('cardNeeds')}</dt>
        <dd>{needsFact(entry)}</dd>
        <dt>{t('cardSkills')}</dt>
        <dd>
          {skills.length === 0
            ? t('cardSkillsNone')
            : skills.map(({ id, name, depth }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  {name}
                  {depth !== 'unknown' && <span class="soft small"> {formatDepth(depth)}</span>}
                </span>
              ))}
        </dd>
        <dt>{t('cardReviews')}</dt>
        <dd>
          {t('reviewsUnknown')}{' '}
          {entry.url !== null && (
            <ExternalLink
              href={entry.url}
              text={t(entry.urlScope === 'issuer' ? 'issuerPages' : 'issuerPage')}
            />
          )}
        </dd>
      </dl>
      {entry.note !== undefined && <p class="small">{entry.note}</p>}
      {onOpinion && (
        <OwnOpinion
          credentialId={entry.id}
          name={entry.name}
          opinion={opinion}
          onSave={onOpinion}
        />
      )}
      {own ? (
        <p class="soft small">{t('ownCredentialSource')}</p>
      ) : (
        <details class="small">
          <summary>{plural(sources.length, 'sourcesOne', 'sourcesOther')}</summary>
          <ul class="sources">
            {sources.map((source) => (
              <li key={source}>{sourceWords(source)}</li>
            ))}
          </ul>
          <p class="soft">
            {t(
              entry.confidence === 'high'
                ? 'confidenceHigh'
                : entry.confidence === 'medium'
                  ? 'confidenceMedium'
                  : 'confidenceLow',
            )}
          </p>
        </details>
      )}
    </div>
  );
}

/** The price with its basis and its age: never one bare number, never a stale one. */
function Price({ entry, today }: { entry: CredentialEntry; today: string }) {
  const { main, more, old } = priceFacts(
    entry,
    costOf(entry, today),
    priceAge(entry.cost.checked, today),
  );
  const { yearlyUsd, note } = entry.cost;
  return (
    <>
      <span class={old ? 'price-old' : ''}>{main}</span>
      {yearlyUsd !== undefined && (
        <span class="block">{t('costYearly', formatDollars(yearlyUsd))}</span>
      )}
      {more.map((fact) => (
        <span key={fact} class="block soft small">
          {fact}
        </span>
      ))}
      {note !== undefined && <span class="block soft small">{note}</span>}
    </>
  );
}

/** Five steps, the reached one marked; readable without colour. */
function Ladder({ rung }: { rung: EvidenceRung }) {
  return (
    <span class="ladder" aria-hidden="true">
      {(['E', 'D', 'C', 'B', 'A'] as const).map((step) => (
        <span key={step} class={step >= rung ? 'reached' : ''}>
          {step === rung ? step : ''}
        </span>
      ))}
    </span>
  );
}

function yesNo(
  value: boolean | null,
  yes: MessageKey,
  no: MessageKey,
  unknown: MessageKey,
): string {
  return t(value === null ? unknown : value ? yes : no);
}

function validityFact({ months, renewal, credits }: CredentialEntry['validity']): string {
  const how = RENEWAL[renewal];
  return joinFacts([
    formatValidity(months) ?? t('validUnknown'),
    months === null || how === null ? null : t(how),
    credits ?? null,
  ]);
}

function needsFact({ prerequisites, experienceMonths }: CredentialEntry): string {
  const facts = [
    prerequisites,
    experienceMonths === 'unknown'
      ? t('experienceUnknown')
      : experienceMonths > 0
        ? plural(experienceMonths, 'needsExperienceOne', 'needsExperienceOther')
        : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? t('needsNothing') : facts.join('. ').replace(/\.\. /g, '. ');
}

function statusSentence(entry: CredentialEntry, replacedBy: string | null): string {
  const when = entry.retiredOn === undefined ? null : formatPartialDate(entry.retiredOn);
  const said =
    entry.status === 'retired'
      ? when === null
        ? t('statusRetired')
        : t('statusRetiredOn', when)
      : when === null
        ? t('statusRetiring')
        : t('statusRetiringOn', when);
  return replacedBy === null ? said : `${said} ${t('statusReplaced', formatList([replacedBy]))}`;
}
