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
  const id = useId();
  const enough = password.length >= (fresh ? SHORTEST : 1);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!enough) return;
        setPassword('');
        onDone(password);
      }}
    >
      <label for={id}>{label}</label>
      {fresh && <p class="hint">{t('passwordHint', SHORTEST)}</p>}
      <input
        id={id}
        class="input"
        type="password"
        autocomplete="off"
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      <div class="form-actions">
        <button type="submit" class="button" disabled={!enough}>
          {action}
        </button>
      </div>
    </form>
  );
}
