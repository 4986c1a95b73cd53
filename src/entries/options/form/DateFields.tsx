import { useId } from 'preact/hooks';
import { monthNames } from '../../../features/ui/format.ts';
import { t } from '../../../platform/i18n.ts';
import type { DateDraft } from './date-draft.ts';

interface DateFieldsProps {
  value: DateDraft;
  onChange: (value: DateDraft) => void;
  /** Ids of the hint and error that belong to the date. */
  describedBy: string;
  invalid: boolean;
  /** Id of the year, the field that takes the focus. */
  id: string;
}

/** Year, month, day; whatever is not known stays empty, and is kept so. */
export function DateFields({ value, onChange, describedBy, invalid, id }: DateFieldsProps) {
  const rest = useId();
  return (
    <div class="date-fields">
      <div class="field">
        <label for={id}>{t('year')}</label>
        <input
          id={id}
          class="input"
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          value={value.year}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={(event) => onChange({ ...value, year: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${rest}-month`}>{t('month')}</label>
        <select
          id={`${rest}-month`}
          class="input"
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.currentTarget.value })}
        >
          <option value="">{t('monthUnknown')}</option>
          {monthNames().map((name, month) => (
            <option key={name} value={String(month + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${rest}-day`}>{t('day')}</label>
        <input
          id={`${rest}-day`}
          class="input"
          inputMode="numeric"
          maxLength={2}
          autocomplete="off"
          value={value.day}
          onInput={(event) => onChange({ ...value, day: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
