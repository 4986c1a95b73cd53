import type { Expiry, PartialDate } from '../../../core/domain/vault.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const WORDED = /^(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?\s*(?:(\d{1,2}),)?\s*(\d{4})$/;
const NEVER = /^(?:never|does not expire|no expir(?:y|ation)(?: date)?|lifetime|unlimited)$/i;

/**
 * A date as people and portals write it, with the precision it came in. `null` for what is empty,
 * impossible, or could be read in two ways ("03/04/2021").
 */
export function partialDate(value: unknown): PartialDate | null {
  if (typeof value === 'number') return Number.isInteger(value) ? made(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso) return made(num(iso[1]), num(iso[2]), num(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return made(num(dotted[3]), num(dotted[2]), num(dotted[1]));
  const monthly = MONTH_YEAR.exec(text);
  if (monthly) return made(num(monthly[2]), num(monthly[1]));
  const slashed = SLASHED.exec(text);
  if (slashed) return eitherOrder(num(slashed[1]) ?? 0, num(slashed[2]) ?? 0, num(slashed[3]));
  const worded = WORDED.exec(text);
  if (!worded) return null;
  const month = MONTHS.indexOf((worded[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : made(num(worded[4]), month, num(worded[1]) ?? num(worded[3]));
}

/** The expiry that a field tells; an empty field tells nothing, which is not "never". */
export function expiryFrom(value: unknown): Expiry {
  if (typeof value === 'string' && NEVER.test(value.trim())) return { kind: 'never' };
  const date = partialDate(value);
  return date === null ? { kind: 'unknown' } : { kind: 'date', date };
}

/** Only where one of the two numbers cannot be a month is the order known. */
function eitherOrder(a: number, b: number, year: number | undefined): PartialDate | null {
  if (a === b) return made(year, a, b);
  if (a > 12) return made(year, b, a);
  return b > 12 ? made(year, a, b) : null;
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
