import { t } from '../../../../platform/i18n.ts';
import { FieldError } from '../../form/Field.tsx';
import type { BoardHead } from '../../../../protocol/messages.ts';

interface PlanSubjectProps {
  boards: readonly BoardHead[];
  boardId: string | null;
  onBoard: (id: string | null) => void;
  text: string;
  onText: (text: string) => void;
  /** A plan was asked for and there is nothing to plan for. */
  missing: boolean;
}

/** What the advice is for: a role, or a listing that is pasted. */
export function PlanSubject({ boards, boardId, onBoard, text, onText, missing }: PlanSubjectProps) {
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
            aria-invalid={missing}
            aria-describedby="plan-text-error"
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <FieldError
            id="plan-text"
            error={missing ? (boards.length > 0 ? 'planTextOrRole' : 'planTextMissing') : undefined}
          />
        </div>
      )}
    </>
  );
}
