import { useState } from 'preact/hooks';
import type { PlanSettings } from '../../../../core/domain/advice.ts';
import { t } from '../../../../platform/i18n.ts';
import { FieldError, TextField } from '../../form/Field.tsx';

interface PlanFormProps {
  settings: PlanSettings;
  today: string;
  running: boolean;
  onPlan: (settings: PlanSettings) => void;
  onCancel: () => void;
}

interface Wrong {
  budget?: true;
  hours?: true;
  date?: true;
  weeks?: true;
}

/** Money, hours, a date and what one does not want; all of it is kept for the next time. */
export function PlanForm({ settings, today, running, onPlan, onCancel }: PlanFormProps) {
  const { filter } = settings;
  const [budget, setBudget] = useState(settings.budgetUsd?.toString() ?? '');
  const [hours, setHours] = useState(settings.hoursPerWeek.toString());
  const [date, setDate] = useState(settings.until ?? '');
  const [weeks, setWeeks] = useState(filter.mostWeeks?.toString() ?? '');
  const [provider, setProvider] = useState(filter.provider);
  const [freeOnly, setFreeOnly] = useState(filter.freeOnly);
  const [proctoredOnly, setProctoredOnly] = useState(filter.proctoredOnly);
  const [wrong, setWrong] = useState<Wrong>({});

  const submit = () => {
    const money = budget.trim() === '' ? null : Number(budget);
    const perWeek = Number(hours);
    const most = weeks.trim() === '' ? null : Number(weeks);
    const found: Wrong = {
      ...(money !== null && !(money >= 0) ? { budget: true } : {}),
      ...(perWeek > 0 && perWeek <= 100 ? {} : { hours: true }),
      ...(date !== '' && date <= today ? { date: true } : {}),
      ...(most !== null && !(most > 0 && most <= 520) ? { weeks: true } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    onPlan({
      ...settings,
      budgetUsd: money,
      hoursPerWeek: perWeek,
      until: date === '' ? null : date,
      filter: { freeOnly, proctoredOnly, mostWeeks: most, provider },
    });
  };
  const filtered =
    Number(freeOnly) +
    Number(proctoredOnly) +
    Number(weeks.trim() !== '') +
    Number(provider.trim() !== '');
  return (
    <form
      class="plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) submit();
      }}
    >
      <div class="plan-limits">
        <TextField
          id="plan-budget"
          labelKey="planBudget"
          optional
          inputMode="numeric"
          maxLength={7}
          value={budget}
          onChange={setBudget}
          error={wrong.budget ? 'planNumberWrong' : undefined}
        />
        <TextField
          id="plan-hours"
          labelKey="planHours"
          inputMode="numeric"
          maxLength={4}
          value={hours}
          onChange={setHours}
          error={wrong.hours ? 'planHoursWrong' : undefined}
        />
        <div class="field">
          <label for="plan-date">
            {t('planDate')} <span class="optional">({t('optional')})</span>
          </label>
          <input
            id="plan-date"
            class="input"
            type="date"
            value={date}
            aria-invalid={wrong.date === true}
            aria-describedby="plan-date-error"
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <FieldError id="plan-date" error={wrong.date ? 'planDateWrong' : undefined} />
        </div>
      </div>
      <details open={filtered > 0 || wrong.weeks === true}>
        <summary>{filtered > 0 ? t('planFiltersOn', String(filtered)) : t('planFilters')}</summary>
        <div class="plan-limits">
          <TextField
            id="plan-weeks"
            labelKey="planMostWeeks"
            optional
            inputMode="numeric"
            maxLength={3}
            value={weeks}
            onChange={setWeeks}
            error={wrong.weeks ? 'planNumberWrong' : undefined}
          />
          <TextField
            id="plan-provider"
            labelKey="planProvider"
            optional
            maxLength={200}
            value={provider}
            onChange={setProvider}
          />
          <div class="field">
            <label class="tick">
              <input
                type="checkbox"
                checked={freeOnly}
                onChange={(event) => setFreeOnly(event.currentTarget.checked)}
              />
              <span>{t('planOnlyFree')}</span>
            </label>
            <label class="tick">
              <input
                type="checkbox"
                checked={proctoredOnly}
                onChange={(event) => setProctoredOnly(event.currentTarget.checked)}
              />
              <span>{t('planOnlyProctored')}</span>
            </label>
          </div>
        </div>
      </details>
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={running}>
          {t(running ? 'planRunning' : 'planMake')}
        </button>
        {running && (
          <button type="button" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
