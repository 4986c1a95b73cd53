import type { CredentialEntry } from '../../../core/domain/catalog.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { formatDollars, formatEffort, joinFacts } from '../format.ts';

/** How a credential is kept valid, in words; `null` where there is nothing to do. */
export const RENEWAL: Record<CredentialEntry['validity']['renewal'], MessageKey | null> = {
  none: null,
  retake: 'renewalRetake',
  'online-assessment': 'renewalOnline',
  'continuing-education': 'renewalCredits',
  'yearly-maintenance': 'renewalYearly',
  membership: 'renewalMembership',
  unknown: 'renewalUnknown',
};

/** How a credential is renewed, and which cost and effort that is, as far as it is known. */
export function renewalWords({ validity, cost, effort }: CredentialEntry): string {
  const key = RENEWAL[validity.renewal];
  const again = validity.renewal === 'retake';
  return joinFacts([
    again ? t('dueRetake') : key === null ? null : t(key),
    validity.credits ?? null,
    fee(cost, again),
    again
      ? formatEffort({
          hours: effort.hours === 'unknown' ? null : effort.hours,
          weeks: effort.weeks === 'unknown' ? null : effort.weeks,
          approximate: effort.basis === 'estimate',
        })
      : null,
  ]);
}

function fee({ yearlyUsd, usd, model }: CredentialEntry['cost'], again: boolean): string {
  if (yearlyUsd) return t('dueYearly', formatDollars(yearlyUsd));
  if (!again) return t('dueFeeUnknown');
  if (model === 'free') return t('costFree');
  return usd === 'unknown' ? t('costUnknown') : t('dueRetakeCost', formatDollars(usd));
}
