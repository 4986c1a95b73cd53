import { costOf } from '../../../../core/advice/cost.ts';
import { evidenceRung } from '../../../../core/catalog/evidence-rung.ts';
import { priceAge } from '../../../../core/catalog/price-age.ts';
import type { CredentialCard } from '../../../../core/domain/credential-card.ts';
import type { AdviceView } from '../../../../core/domain/plan.ts';
import { effortFact, priceFacts } from '../../../../features/ui/credential/price-facts.ts';
import {
  formatDollars,
  formatList,
  formatNumber,
  formatValidity,
} from '../../../../features/ui/format.ts';
import { type MessageKey, plural, t } from '../../../../platform/i18n.ts';

/** The five rows on which ways to learn are compared. */
export const COMPARE_ROWS = [
  'compareTime',
  'compareCost',
  'compareFlexibility',
  'compareFocus',
  'compareAcknowledgement',
] as const satisfies readonly MessageKey[];

/** What a person typed of a degree or bootcamp. */
export interface OwnFigures {
  usd: string;
  months: string;
}

export const NO_FIGURES: OwnFigures = { usd: '', months: '' };

/** The facts of one credential, row by row; what is not known says so. */
export function compareRows(
  card: CredentialCard,
  view: AdviceView | null,
  hoursPerWeek: number,
  today: string,
): string[][] {
  const { entry, skills } = card;
  const { hours } = entry.effort;
  const weeks = hours === 'unknown' ? null : Math.ceil(hours[1] / hoursPerWeek);
  const price = priceFacts(entry, costOf(entry, today), priceAge(entry.cost.checked, today));
  const offer = view?.offers.find(({ id }) => id === entry.id);
  const rung = evidenceRung(entry);
  const yearly = entry.cost.yearlyUsd;
  return [
    [
      effortFact(entry),
      ...(weeks === null
        ? []
        : [t('compareWeeks', formatNumber(weeks), formatNumber(hoursPerWeek))]),
    ],
    [price.main, ...(yearly ? [t('costYearly', formatDollars(yearly))] : []), ...price.more],
    [
      entry.cost.model === 'per-month' ? t('compareStopAnyMonth') : t('comparePaidOnce'),
      entry.assessment.proctored === null
        ? t('proctoredUnknown')
        : t(entry.assessment.proctored ? 'proctoredYes' : 'proctoredNo'),
    ],
    [
      skills.length === 0
        ? t('cardSkillsNone')
        : formatList(
            skills.map(({ name }) => name),
            'and',
            6,
          ),
      ...(view && view.listings > 0
        ? [plural(offer?.closes.length ?? 0, 'compareClosesOne', 'compareClosesOther')]
        : []),
    ],
    [
      view && view.listings > 1
        ? offer && offer.namedBy > 0
          ? t('planNamedBy', formatNumber(offer.namedBy), formatNumber(view.listings))
          : t('planNamedByNone')
        : t('compareNoListings'),
      rung === null ? t('rungUnknown') : t('compareRung', rung),
      formatValidity(entry.validity.months) ?? t('validUnknown'),
    ],
  ];
}

/** What can be said of a degree or a bootcamp in general, with the person's own figures. */
export function schoolRows(kind: 'degree' | 'bootcamp', { usd, months }: OwnFigures): string[][] {
  const number = (text: string) => (text.trim() !== '' && Number(text) >= 0 ? Number(text) : null);
  const [cost, time] = [number(usd), number(months)];
  const degree = kind === 'degree';
  return [
    [
      time === null ? t('compareYourOwn') : plural(time, 'compareMonthsOne', 'compareMonthsOther'),
      t(degree ? 'degreeTime' : 'bootcampTime'),
    ],
    [cost === null ? t('compareYourOwn') : formatDollars([cost, cost])],
    [t(degree ? 'degreeFlexibility' : 'bootcampFlexibility')],
    [t(degree ? 'degreeFocus' : 'bootcampFocus')],
    [t(degree ? 'degreeAcknowledgement' : 'bootcampAcknowledgement')],
  ];
}
