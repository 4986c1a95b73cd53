import type { PartialDate } from '../../../core/domain/vault.ts';
import type { MessageKey } from '../../../platform/i18n.ts';

/** A date as typed: each part may be empty, `month` is `01` to `12`. */
export interface DateDraft {
  year: string;
  month: string;
  day: string;
}

export const EMPTY_DATE: DateDraft = { year: '', month: '', day: '' };

/** A date of the vault, back in its parts. */
export function fromPartialDate(date: PartialDate): DateDraft {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day: day.replace(/^0/, '') };
}

/** The date as far as it was filled in, `null` when it was left empty, or what is wrong with it. */
export function readDate(draft: DateDraft): { date: PartialDate | null; error?: MessageKey } {
  const year = draft.year.trim();
  const day = draft.day.trim();
  const { month } = draft;
  if (year === '' && month === '' && day === '') return { date: null };
  if (!/^(19|20|21)\d\d$/.test(year)) return { date: null, error: 'errorYear' };
  if (day === '') return { date: month === '' ? year : `${year}-${month}` };
  if (month === '') return { date: null, error: 'errorDateIncomplete' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > last)
    return { date: null, error: 'errorDay' };
  return { date: `${year}-${month}-${day.padStart(2, '0')}` };
}
