import { t } from '../../../platform/i18n.ts';

interface FormActionsProps {
  /** What the form's button says. */
  submit: string;
  /** While it is at work the button is still there, so that the focus does not get lost. */
  busy?: boolean;
  /** Nothing could come of it yet. */
  disabled?: boolean;
  /** `null` where there is nothing to go back to. */
  onCancel: (() => void) | null;
}

/** The last row of a form: go on, or leave it. */
export function FormActions({ submit, busy = false, disabled, onCancel }: FormActionsProps) {
  return (
    <div class="form-actions">
      <button type="submit" class="button primary" aria-disabled={busy} disabled={disabled}>
        {submit}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
}
