import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../../platform/i18n.ts';

interface FieldProps {
  id: string;
  labelKey: MessageKey;
  hint?: MessageKey;
  optional?: boolean;
  error?: MessageKey | undefined;
  children: ComponentChildren;
}

/** A label, its field, and below it what helps or what is wrong. */
export function Field({ id, labelKey, hint, optional, error, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>
        {t(labelKey)}
        {optional && <Optional />}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {t(hint)}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Says that a field may stay empty. */
export function Optional() {
  return <span class="optional"> {`(${t('optional')})`}</span>;
}

/** What is wrong with a field; the field points at it by `describedBy`. */
export function FieldError({ id, error }: { id: string; error?: MessageKey | undefined }) {
  return (
    <p id={`${id}-error`} class="field-error">
      {error ? t(error) : ''}
    </p>
  );
}

/** The ids of a field's hint and error, for `aria-describedby`. */
export function describedBy(id: string): string {
  return `${id}-hint ${id}-error`;
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  inputMode?: 'text' | 'numeric' | 'url';
}

/** A field of one line of text. */
export function TextField({
  value,
  onChange,
  maxLength,
  inputMode = 'text',
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        id={field.id}
        class="input"
        inputMode={inputMode}
        maxLength={maxLength}
        autocomplete="off"
        value={value}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(field.id)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
