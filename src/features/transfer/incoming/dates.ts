import type { Expiry, PartialDate } from '../../../core/domain/vault.ts';

/** Month names in English, German, French, Spanish and Dutch, without accents. */
const MONTHS = [
  ['january', 'januar', 'janvier', 'enero', 'januari'],
  ['february', 'februar', 'fevrier', 'febrero', 'februari'],
  ['march', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'maart', 'mrt'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'mei'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'aout', 'agosto', 'augustus'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre'],
];
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[T ,].*)?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
/** "5 May 2024", "May 5th, 2024", "02. März 2024", "5 de mayo de 2024", "Dec-2025". */
const WORDED =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er)?\.?[\s-]+(?:de |of )?)?([a-z]{3,10})\.?(?:[\s-]+|,\s*|$)(?:(?:de |del )?(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de |del )?(\d{4})(?:[\s,].*)?$/;
const NEVER =
  /^(?:never|none|does not expire|doesn.t expire|no expir(?:y|ation)(?: date)?|non.?expiring|lifetime|for life|unlimited|permanent|indefinite(?:ly)?|unbegrenzt|unbefristet|nie|kein ablauf|läuft nicht ab|illimitée?|sans expiration|n.expire pas|ilimitad[ao]|sin caducidad|no caduca|onbeperkt|verloopt niet)$/i;

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
  if (dotted) return made(num(dotted[3]), num(dotted[2]), num(dotted[1]));
  const monthly = MONTH_YEAR.exec(text);
  if (monthly) return made(num(monthly[2]), num(monthly[1]));
  const slashed = SLASHED.exec(text);
  if (slashed)
    return eitherOrder(num(slashed[1]) ?? 0, num(slashed[2]) ?? 0, num(slashed[3]), order);
  const worded = WORDED.exec(withoutAccents(text));
  if (!worded) return null;
  const name = worded[2] ?? '';
  // Shortened names are beginnings of whole ones: "Okt." is October, "Marketing" is no month.
  const month = MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(name))) + 1;
  return month === 0 ? null : made(num(worded[4]), month, num(worded[1]) ?? num(worded[3]));
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
    const [, a, b] = SLASHED.exec(value.trim()) ?? [];
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
