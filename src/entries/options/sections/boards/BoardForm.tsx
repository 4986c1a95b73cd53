import { useState } from 'preact/hooks';
import type { RoleBoard } from '../../../../core/domain/board.ts';
import { t } from '../../../../platform/i18n.ts';
import { FormActions } from '../../form/FormActions.tsx';

interface BoardFormProps {
  /** The board to change; `null` for a new one. */
  board: RoleBoard | null;
  /** `YYYY-MM-DD`. */
  today: string;
  onSave: (board: RoleBoard) => void;
  onCancel: (() => void) | null;
}

/** Name, horizon, place and notes of a role. The horizon is two years ahead unless told otherwise. */
export function BoardForm({ board, today, onSave, onCancel }: BoardFormProps) {
  const [name, setName] = useState(board?.name ?? '');
  const [target, setTarget] = useState(board?.target?.slice(0, 7) ?? inTwoYears(today));
  const [place, setPlace] = useState(board?.place ?? '');
  const [note, setNote] = useState(board?.note ?? '');
  const [exploratory, setExploratory] = useState(board?.exploratory ?? false);
  return (
    <form
      class="panel board-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        const now = Date.now();
        onSave({
          id: board?.id ?? crypto.randomUUID(),
          name: name.trim(),
          target: /^\d{4}(-\d{2})?$/.test(target) ? target : null,
          place: place.trim(),
          note: note.trim(),
          exploratory,
          archived: board?.archived ?? false,
          activeAt: board?.activeAt ?? now,
          createdAt: board?.createdAt ?? now,
          updatedAt: now,
        });
      }}
    >
      <div class="field">
        <label for="board-name">{t('boardName')}</label>
        <input
          id="board-name"
          class="input"
          required
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="board-form-pair">
        <div class="field">
          <label for="board-target">{t('boardTarget')}</label>
          <input
            id="board-target"
            class="input"
            type="month"
            pattern="\d{4}-(0[1-9]|1[0-2])"
            placeholder="2028-06"
            value={target}
            onInput={(event) => setTarget(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="board-place">{t('boardPlace')}</label>
          <input
            id="board-place"
            class="input"
            maxLength={200}
            value={place}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="field">
        <label for="board-note">{t('boardNote')}</label>
        <textarea
          id="board-note"
          class="input"
          rows={2}
          maxLength={4000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <label class="board-check">
        <input
          type="checkbox"
          checked={exploratory}
          onChange={(event) => setExploratory(event.currentTarget.checked)}
        />{' '}
        {t('boardExploratory')}
      </label>
      <FormActions submit={t('boardSave')} onCancel={onCancel} />
    </form>
  );
}

function inTwoYears(today: string): string {
  return `${Number(today.slice(0, 4)) + 2}${today.slice(4, 7)}`;
}
