import type { ComponentChildren } from 'preact';
import { feesUntil } from '../../../core/advice/plan/fees.ts';
import type { Step } from '../../../core/advice/plan/problem.ts';
import type { PlanGap, PlanOffer } from '../../../core/domain/plan.ts';
import { t } from '../../../platform/i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import {
  formatDollars,
  formatList,
  formatNumber,
  formatPartialDate,
  formatPriceAge,
  joinFacts,
} from '../format.ts';
import './plan.css';

interface PlanStepsProps {
  steps: readonly Step[];
  offers: readonly PlanOffer[];
  gaps: readonly PlanGap[];
  /** Up to when the fees of keeping it are in the sums; `null` = they are not. */
  period: { from: string; until: string } | null;
  /** Listings behind the plan; 1 for a single one, of which no counts are told. */
  listings: number;
  /** What can be done with a step. */
  actions?: (offer: PlanOffer) => ComponentChildren;
}

const dollars = (cents: number) => formatDollars([cents / 100, cents / 100]);

/** The steps of a plan in their order: when, for how much, and what each closes. */
export function PlanSteps({ steps, offers, gaps, period, listings, actions }: PlanStepsProps) {
  const names = new Map(gaps.map(({ id, name }) => [id, name]));
  return (
    <ol class="plan-steps">
      {steps.map((step) => {
        const { item, from, until, cents } = step;
        const offer = offers.find(({ id }) => id === item.id);
        const closes = item.closes.map((id) => names.get(id) ?? id);
        const needsIt = steps.find(({ item: other }) => other.requires.includes(item.id));
        return (
          <li key={item.id}>
            <p>
              <ExternalLink href={offer?.url ?? null} text={item.name} />{' '}
              {offer && <span class="soft">{t('byIssuer', offer.issuer)}</span>}
            </p>
            <p class="small">
              {joinFacts([
                t('planStepDates', formatPartialDate(from), formatPartialDate(until)),
                cents > 0 ? dollars(cents) : t(item.subscription ? 'planNoCost' : 'costFree'),
                t('planStepHours', formatNumber(item.hours)),
              ])}
            </p>
            {closes.length > 0 && (
              <p class="small soft">{t('planStepCloses', formatList(closes, 'and', 6))}</p>
            )}
            {closes.length === 0 && needsIt && (
              <p class="small soft">{t('planStepFor', needsIt.item.name)}</p>
            )}
            {offer && listings > 1 && (
              <p class="small soft">
                {offer.namedBy > 0
                  ? t('planNamedBy', formatNumber(offer.namedBy), formatNumber(listings))
                  : t('planNamedByNone')}
              </p>
            )}
            {offer && <Fees offer={offer} period={period} />}
            {offer && cents > 0 && (
              <p class="small soft">
                {formatPriceAge({
                  totalUsd: [cents, cents],
                  approximate: true,
                  free: false,
                  priceChecked: offer.priceChecked,
                })}
              </p>
            )}
            {offer?.prerequisites && (
              <p class="small soft">{t('needsFirst', offer.prerequisites)}</p>
            )}
            {offer?.attendance && <p class="small">{t('attendanceOnly')}</p>}
            {offer && actions?.(offer)}
          </li>
        );
      })}
    </ol>
  );
}

/** What keeping it costs, where it costs anything or nobody knows. */
function Fees({ offer, period }: { offer: PlanOffer; period: PlanStepsProps['period'] }) {
  if (!period) {
    return offer.yearlyCents > 0 ? (
      <p class="small soft">{t('planYearlyBeside', dollars(offer.yearlyCents))}</p>
    ) : null;
  }
  const fees = feesUntil(offer, period.from, period.until);
  return (
    <>
      {fees.yearly > 0 && (
        <p class="small soft">
          {t('planYearlyIn', dollars(fees.yearly), formatNumber(fees.years))}
        </p>
      )}
      {fees.renewal > 0 && (
        <p class="small soft">
          {t('planRenewalIn', dollars(fees.renewal), formatNumber(fees.renewals))}
        </p>
      )}
      {fees.unknown && <p class="small soft">{t('planRenewalUnknown')}</p>}
    </>
  );
}
