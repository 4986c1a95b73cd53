import { useId, useState } from 'preact/hooks';
import { ownSkillChange } from '../correcting.ts';
import { t } from '../../../platform/i18n.ts';
import type { ReportActions } from './actions.ts';

/** A skill that no catalogue has, by the name that listings give it. Looked for everywhere. */
export function OwnSkillForm({ actions }: { actions: ReportActions }) {
  const id = useId();
  const [name, setName] = useState('');
  const { correct } = actions;
  if (!correct) return null;
  return (
    <details class="correct">
      <summary>{t('ownSkill')}</summary>
      <form
        class="correct-body"
        onSubmit={(event) => {
          event.preventDefault();
          const change = ownSkillChange(name);
          if (!change) return;
          setName('');
          correct(change, true);
        }}
      >
        <label class="label" for={id}>
          {t('ownSkillField')}
        </label>
        <p id={`${id}-hint`} class="hint">
          {t('ownSkillHint')}
        </p>
        <p class="own-skill">
          <input
            id={id}
            class="input"
            autocomplete="off"
            maxLength={200}
            value={name}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button" aria-disabled={name.trim() === ''}>
            {t('ownSkillAdd')}
          </button>
        </p>
      </form>
    </details>
  );
}
