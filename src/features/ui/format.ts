import type { Level } from '../../core/domain/reading.ts';
import type { Suggestion } from '../../core/domain/report.ts';
import type { Depth, PartialDate } from '../../core/domain/vault.ts';
import { plural, t } from '../../platform/i18n.ts';

/** Numbers, dates and lists follow the language of the messages, not of the browser. */
const locale = () => t('formatLocale');

/** Making a formatter costs many times what using it does, so one of each is kept. */
const kept = new Map<string, { format(value: never): string }>();

function keep<T extends { format(value: never): string }>(key: string, make: () => T): T {
  const had = kept.get(key);
  if (had) return had as T;
  const made = make();
  kept.set(key, made);
  return made;
}

/** "2" or "1,200". */
export function formatNumber(value: number): string {
  const make = () => new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 });
  return keep(`number ${locale()}`, make).format(value);
}

/** "SQL, R or Tableau" (`or`), "SQL, R and Tableau" (`and`); long lists end in "and 3 more". */
export function formatList(
  items: readonly string[],
  kind: 'and' | 'or' = 'and',
  most = Infinity,
): string {
  const shown =
    items.length > most
      ? [...items.slice(0, most - 1), t('andMore', formatNumber(items.length - most + 1))]
      : items;
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  const make = () => new Intl.ListFormat(locale(), { type });
  return keep(`${type} ${locale()}`, make).format(shown);
}

/** What may take the place of one another: "SQL, R or Tableau". */
export const alternatives = (names: readonly string[]) => formatList(names, 'or');

/** Stands between short facts on one line. */
export const SEPARATOR = ' · ';

/** Short facts on one line, those that are missing left out. */
export function joinFacts(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== '').join(SEPARATOR);
}

/** "2024", "Mar 2024" or "14 Mar 2024": never more than is known. */
export function formatPartialDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const make = () => new Intl.DateTimeFormat(locale(), options);
  return keep(`date ${options.day ?? ''} ${locale()}`, make).format(at);
}

/** A moment, as a date and a time of day in the person's own time zone. */
export function formatMoment(at: number): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale(), options).format(at);
}

/** Names of the twelve months, for a list to choose from. */
export function monthNames(): string[] {
  const format = new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}

/** "20–40", or "20" when both ends are the same. */
function formatRange([low, high]: readonly [number, number]): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** "$150–300", or "$150" when both ends are the same. */
export function formatDollars([low, high]: readonly [number, number]): string {
  const money = new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  if (low === high) return money.format(high);
  // "$150–300" reads more easily than "$150 – $300"; only where the sign comes first.
  return money.formatToParts(low)[0]?.type === 'currency'
    ? `${money.format(low)}–${formatNumber(high)}`
    : money.formatRange(low, high);
}

type Priced = Pick<Suggestion, 'totalUsd' | 'approximate' | 'free' | 'priceChecked'>;

/** "about $150–300 in all", "free", or that the price is not known; an unknown one is never 0. */
export function formatCost(suggestion: Priced): string {
  if (suggestion.free) return t('costFree');
  const { totalUsd } = suggestion;
  if (totalUsd === null || totalUsd[1] === 0) return t('costUnknown');
  return t(suggestion.approximate ? 'costAbout' : 'costTotal', formatDollars(totalUsd));
}

/** How old the price is: "US list price, checked Jul 2026"; `null` where there is no price. */
export function formatPriceAge(suggestion: Priced): string | null {
  if (suggestion.free || suggestion.totalUsd === null) return null;
  return suggestion.priceChecked === null
    ? t('costUnchecked')
    : t('costChecked', formatPartialDate(suggestion.priceChecked.slice(0, 7)));
}

/** "about 20–40 hours", "8–12 weeks", or that it is not known. */
export function formatEffort({
  hours,
  weeks,
  approximate,
}: Pick<Suggestion, 'hours' | 'weeks' | 'approximate'>): string {
  const range = hours ?? weeks;
  if (range === null) return t('effortUnknown');
  const one = range[0] === range[1] && range[1] === 1;
  const key = hours
    ? one
      ? 'effortHoursOne'
      : 'effortHoursOther'
    : one
      ? 'effortWeeksOne'
      : 'effortWeeksOther';
  const text = t(key, formatRange(range));
  return approximate ? t('about', text) : text;
}

/** "valid 3 years", "does not lapse"; `null` when not known. */
export function formatValidity(months: Suggestion['validityMonths']): string | null {
  if (months === 'unknown') return null;
  if (months === null) return t('validForever');
  return months % 12 === 0
    ? plural(months / 12, 'validYearsOne', 'validYearsOther')
    : plural(months, 'validMonthsOne', 'validMonthsOther');
}

/** How deeply a skill is asked for; `null` when the listing does not say. */
export function formatLevel(level: Level): string | null {
  switch (level.kind) {
    case 'none':
      return null;
    case 'basic':
      return t('levelBasic');
    case 'working':
      return t('levelWorking');
    case 'advanced':
      return t('levelAdvanced');
    case 'years':
      return plural(level.years, 'levelYearsOne', 'levelYearsOther');
  }
}

/** How deeply something in the vault proves a skill. */
export function formatDepth(depth: Depth): string {
  switch (depth) {
    case 'basic':
      return t('depthBasic');
    case 'working':
      return t('depthWorking');
    case 'advanced':
      return t('depthAdvanced');
    case 'unknown':
      return t('depthUnknown');
  }
}
