import { t } from '../../../../platform/i18n.ts';
import type { BoardHead } from '../../../../protocol/messages.ts';

interface PlanSubjectProps {
  boards: readonly BoardHead[];
  boardId: string | null;
  onBoard: (id: string | null) => void;
  text: string;
  onText: (text: string) => void;
}

/** What the advice is for: a role, or a listing that is pasted. */
export function PlanSubject({ boards, boardId, onBoard, text, onText }: PlanSubjectProps) {
  return (
    <>
      {boards.length > 0 && (
        <div class="field">
          <label for="plan-board">{t('planFor')}</label>
          <select
            id="plan-board"
            class="input"
            value={boardId ?? ''}
            onChange={(event) => onBoard(event.currentTarget.value || null)}
          >
            <option value="">{t('planForText')}</option>
            {boards.map((head) => (
              <option key={head.board.id} value={head.board.id}>
                {head.board.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {boardId === null && (
        <div class="field">
          <label for="plan-text">{t('readLabel')}</label>
          <textarea
            id="plan-text"
            class="input"
            rows={8}
            maxLength={2_500_000}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}
