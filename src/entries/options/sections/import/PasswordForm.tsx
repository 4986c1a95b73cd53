import { useId, useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';

/** Short ones are found by trying; the file may lie where anybody can try. */
const SHORTEST = 8;

interface PasswordFormProps {
  label: string;
  action: string;
  /** A password that is being chosen, not one that was chosen before. */
  fresh?: boolean;
  onDone: (password: string) => void;
}

/** Asks for a password. It is kept nowhere. */
export function PasswordForm({ label, action, fresh = false, onDone }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  const [seen, setSeen] = useState(false);
  const id = useId();
  const enough = password.length >= (fresh ? SHORTEST : 1);
  const field = {
    id,
    class: 'input',
    autocomplete: 'off',
    value: password,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) =>
      setPassword(event.currentTarget.value),
  } as const;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!enough) return;
        setPassword('');
        setSeen(false);
        onDone(password);
      }}
    >
      <label for={id}>{label}</label>
      {fresh && <p class="hint">{t('passwordHint', SHORTEST)}</p>}
      {seen ? (
        <input type="text" spellcheck={false} {...field} />
      ) : (
        <input type="password" {...field} />
      )}
      <div class="form-actions">
        <button type="submit" class="button" disabled={!enough}>
          {action}
        </button>
        <label class="tick">
          <input
            type="checkbox"
            checked={seen}
            onChange={(event) => setSeen(event.currentTarget.checked)}
          />
          <span>{t('passwordShow')}</span>
        </label>
      </div>
    </form>
  );
}
