import type { Expiry, PartialDate } from '../../../core/domain/vault.ts';

/** Month names in the languages of such files, without accents; shortened ones are their beginnings. */
const MONTHS = [
  'january januar janvier enero januari gennaio janeiro stycznia',
  'february februar fevrier febrero februari febbraio fevereiro lutego',
  'march marz maerz mrz mars marzo maart mrt marco marts marca',
  'april avril abril aprile kwietnia',
  'may mai mayo mei maggio maio maj maja',
  'june juni juin junio giugno junho czerwca',
  'july juli juillet julio luglio julho lipca',
  'august aout agosto augustus augusti sierpnia',
  'september septembre septiembre settembre setembro wrzesnia',
  'october oktober octobre octubre ottobre outubro pazdziernika',
  'november novembre noviembre novembro listopada',
  'december dezember decembre diciembre dicembre dezembro desember grudnia',
].map((names) => names.split(' '));
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/;
const SLASHED = /^(\d{1,2})(?:[/-](\d{1,2})[/-](\d{4})|\/(\d{1,2})\/(\d{2}))(?:[T ,].*)?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
/** "5 May 2024", "May 5th, 2024", "02. März 2024", "5 de mayo de 2024", "Dec-2025". */
const WORDED =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er)?\.?[\s-]+(?:de |of )?)?([a-z]{3,12})\.?(?:[\s-]+|,\s*|$)(?:(?:de |del )?(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de |del )?(\d{4})(?:[\s,].*)?$/;
/** "Jan-22" and "14-Mar-20", as Excel writes "Jan 2022" back. */
const SHORT_YEAR = /^(?:(\d{1,2})-)?([a-z]{3,5})\.?-(\d{2})$/;
const NEVER =
  /^(?:never|none|does not expire|doesn.t expire|no expir(?:y|ation)(?: date)?|non.?expiring|lifetime|for life|unlimited|permanent|indefinite(?:ly)?|unbegrenzt|unbefristet|nie|kein ablauf|läuft nicht ab|illimitée?|sans expiration|n.expire pas|ilimitad[ao]|sin caducidad|no caduca|onbeperkt|verloopt niet|nessuna scadenza|non scade|illimitat[ao]|senza scadenza|sem (?:validade|expiração|vencimento)|não expira|vitalício|bezterminowo)$/i;

/** Whether the day or the month stands first in a table's "03/04/2021". */
export type SlashOrder = 'day-first' | 'month-first';

/**
 * A date as people and portals write it, with the precision it came in. `null` for what is empty,
 * impossible, or could be read in two ways ("03/04/2021" without an `order`).
 */
export function partialDate(value: unknown, order?: SlashOrder | null): PartialDate | null {
  if (typeof value === 'number') return Number.isInteger(value) ? made(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso) return made(num(iso[1]), num(iso[2]), num(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return made(fullYear(dotted[3]), num(dotted[2]), num(dotted[1]));
  const monthly = MONTH_YEAR.exec(text);
  if (monthly) return made(num(monthly[2]), num(monthly[1]));
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, a, b, year, shortB, shortYear] = slashed;
    return eitherOrder(num(a) ?? 0, num(b ?? shortB) ?? 0, fullYear(year ?? shortYear), order);
  }
  const plain = withoutAccents(text);
  const short = SHORT_YEAR.exec(plain);
  if (short) return named(short[2], fullYear(short[3]), num(short[1]));
  const worded = WORDED.exec(plain);
  return worded && named(worded[2], num(worded[4]), num(worded[1]) ?? num(worded[3]));
}

/** A date whose month is a word; shortened names are beginnings of whole ones: "Okt." is October. */
function named(name = '', year?: number, day?: number): PartialDate | null {
  const month = MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(name))) + 1;
  // "Marketing" is no month.
  return month === 0 ? null : made(year, month, day);
}

/** Two figures of a year mean one of 1970 to 2069, as in every spreadsheet or nearly so. */
function fullYear(text: string | undefined): number | undefined {
  const year = num(text);
  if (year === undefined || year > 99) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * A cell of a table as a date, where a spreadsheet let its own count of days slip out: 44927 is
 * 1 January 2023. Anything else stays as it is.
 */
export function unnumbered(cell: string): string {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(cell.trim()) ?? [];
  const day = Number(days) - 25_569;
  // From 1970 on: what is smaller is hardly a date.
  return day >= 0 ? new Date(day * 86_400_000).toISOString().slice(0, 10) : cell;
}

/** The expiry that a field tells; an empty field tells nothing, which is not "never". */
export function expiryFrom(value: unknown, order?: SlashOrder | null): Expiry {
  if (typeof value === 'string' && NEVER.test(value.trim())) return { kind: 'never' };
  const date = partialDate(value, order);
  return date === null ? { kind: 'unknown' } : { kind: 'date', date };
}

/** Only where one of the two numbers cannot be a month is the order known. */
function eitherOrder(
  a: number,
  b: number,
  year: number | undefined,
  order: SlashOrder | null = null,
): PartialDate | null {
  if (a === b) return made(year, a, b);
  if (a > 12) return made(year, b, a);
  if (b > 12) return made(year, a, b);
  if (order === null) return null;
  return order === 'day-first' ? made(year, b, a) : made(year, a, b);
}

/**
 * In which order a person's own table writes its dates: one row whose number cannot be a month tells
 * it for all. `null` when no row tells, or when they disagree.
 */
export function slashOrder(values: readonly string[]): SlashOrder | null {
  let order: SlashOrder | null = null;
  for (const value of values) {
    const [, a, whole, , short] = SLASHED.exec(value.trim()) ?? [];
    const b = whole ?? short;
    const told = Number(a) > 12 ? 'day-first' : Number(b) > 12 ? 'month-first' : null;
    if (told !== null && order !== null && told !== order) return null;
    order ??= told;
  }
  return order;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function num(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function made(year?: number, month?: number, day?: number): PartialDate | null {
  if (year === undefined || year < 1900 || year > 2200) return null;
  const y = String(year);
  if (month === undefined) return y;
  if (month < 1 || month > 12) return null;
  const m = `${y}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return m;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? null : `${m}-${String(day).padStart(2, '0')}`;
}
