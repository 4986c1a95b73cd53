import type { Cost } from '../../../core/advice/cost.ts';
import type { PriceAge } from '../../../core/catalog/price-age.ts';
import type { CredentialEntry } from '../../../core/domain/catalog.ts';
import { t } from '../../../platform/i18n.ts';
import { formatCost, formatDollars, formatEffort, formatPartialDate } from '../format.ts';

/** What is said of a price: the sum, what it rests on, and whether it is shown as old. */
export interface PriceFacts {
  main: string;
  more: string[];
  old: boolean;
}

/**
 * A price as it may be shown: the likely total with its model, basis and month; greyed when older
 * than half a year, without a number when older than a year (../../../../docs/adding-a-credential.md).
 */
export function priceFacts(entry: CredentialEntry, total: Cost, age: PriceAge): PriceFacts {
  const { cost, assessment } = entry;
  const more: string[] = [];
  if (cost.model === 'free') {
    more.push(
      t(assessment.graded === true && assessment.proctored === false ? 'freeExam' : 'freeAll'),
    );
  } else if (cost.usd === 'unknown') {
    if (cost.model === 'per-month') more.push(t('modelPerMonthUnknown'));
    if (cost.model === 'exam-fee') more.push(t('modelExamFee'));
  } else if (age === 'hidden') {
    return { main: t('costUnknown'), more: [t('priceHidden')], old: true };
  } else {
    if (cost.model === 'per-month') more.push(t('modelPerMonth', formatDollars(cost.usd)));
    if (cost.model === 'exam-fee') more.push(t('modelExamFee'));
    if (cost.model === 'one-off') more.push(t('modelOneOff'));
    if (cost.classUsd === 'unknown') more.push(t('costClassUnknown', formatDollars(cost.usd)));
    else if (cost.classUsd) more.push(t('costClass', formatDollars(cost.classUsd)));
    more.push(
      cost.checked === null
        ? t('costUnchecked')
        : t('costChecked', formatPartialDate(cost.checked.slice(0, 7))),
    );
    if (age === 'old') more.push(t('priceOld'));
  }
  if (cost.basis === 'conflicting') more.push(t('basisConflicting'));
  if (cost.basis === 'general-knowledge') more.push(t('basisGeneral'));
  if (cost.model !== 'free' && cost.freeAudit === true) more.push(t('freeAudit'));
  if (cost.financialAid === true) more.push(t('financialAid'));
  const priced = {
    totalUsd: total.totalUsd,
    approximate: total.approximate,
    free: total.free,
    priceChecked: cost.checked,
  };
  return { main: formatCost(priced), more, old: age === 'old' };
}

/** "about 20–40 hours", "8–12 weeks", or that it is not known; an estimate is called "about". */
export function effortFact({ effort }: CredentialEntry): string {
  const range = (value: 'unknown' | [number, number]) => (value === 'unknown' ? null : value);
  return formatEffort({
    hours: range(effort.hours),
    weeks: range(effort.weeks),
    approximate: effort.basis !== 'issuer',
  });
}
