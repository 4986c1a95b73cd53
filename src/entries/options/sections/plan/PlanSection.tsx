import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanAnswer, PlanGap, PlanOffer, PlanProblem } from '../../../../core/domain/plan.ts';
import { type LeftOut, problemFrom, weeksBetween } from '../../../../core/advice/plan/problem.ts';
import type { OwnFigure } from '../../../../core/advice/plan/problem.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { t } from '../../../../platform/i18n.ts';
import type { BoardHead } from '../../../../protocol/messages.ts';
import { TextField } from '../../form/Field.tsx';
import type { BoardCalls } from '../boards/board-calls.ts';
import { PlanResult } from './PlanResult.tsx';
import './plan.css';

/** What the section needs of the page around it. */
export interface PlanActions {
  planOffers: (
    text: string,
    boardId: string | null,
  ) => Promise<{ gaps: PlanGap[]; offers: PlanOffer[] }>;
  boards: Pick<BoardCalls, 'listBoards'>;
  /** `null` when it was cancelled. */
  runPlanner: (problem: PlanProblem, signal: AbortSignal) => Promise<PlanAnswer | null>;
}

interface PlanSectionProps {
  /** Roles are fetched when the section comes to view. */
  shown: boolean;
  today: string;
  actions: PlanActions;
}

/** A plan as it was asked for and answered. */
export interface Planned {
  problem: PlanProblem;
  answer: PlanAnswer;
  offers: PlanOffer[];
  leftOut: LeftOut[];
}

type Outcome =
  { kind: 'planned'; planned: Planned } | { kind: 'nothing' } | { kind: 'failed'; why: string };

const DEFAULT_HOURS = '6';

/** From a listing to a plan: what to take, in which order, for how much, until when. */
export function PlanSection({ shown, today, actions }: PlanSectionProps) {
  const [text, setText] = useState('');
  const [boards, setBoards] = useState<BoardHead[]>([]);
  const [boardId, setBoardId] = useState<string | null>(null);
  const [budget, setBudget] = useState('');
  const [hoursPerWeek, setHoursPerWeek] = useState(DEFAULT_HOURS);
  const [date, setDate] = useState('');
  const [wrong, setWrong] = useState<{ budget?: true; hours?: true; date?: true }>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const [figures, setFigures] = useState<ReadonlyMap<string, OwnFigure>>(new Map());
  const result = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!shown) return;
    // Without the roles a listing can still be pasted.
    actions.boards.listBoards({}).then(
      (answer) => setBoards(answer.boards.filter(({ listings }) => listings > 0)),
      () => setBoards([]),
    );
  }, [shown, actions]);
  const board = boards.some((head) => head.board.id === boardId) ? boardId : null;

  const plan = async (known: ReadonlyMap<string, OwnFigure>) => {
    const hours = Number(hoursPerWeek);
    const money = budget.trim() === '' ? null : Number(budget);
    const found = {
      ...(money !== null && !(money >= 0) ? { budget: true as const } : {}),
      ...(hours > 0 && hours <= 100 ? {} : { hours: true as const }),
      ...(date !== '' && date <= today ? { date: true as const } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0 || (board === null && text.trim() === '')) return;
    const ending = new AbortController();
    setRunning(ending);
    try {
      const { gaps, offers } = await actions.planOffers(board === null ? text : '', board);
      const limits = {
        cents: money === null ? null : Math.round(money * 100),
        hours: date === '' ? null : hours * weeksBetween(today, date),
        hoursPerWeek: hours,
      };
      const { problem, leftOut } = problemFrom(gaps, offers, limits, known);
      const answer = gaps.length === 0 ? null : await actions.runPlanner(problem, ending.signal);
      if (ending.signal.aborted) return;
      setOutcome(
        answer
          ? { kind: 'planned', planned: { problem, answer, offers, leftOut } }
          : { kind: 'nothing' },
      );
      result.current?.focus();
    } catch (error) {
      setOutcome({ kind: 'failed', why: errorSentence(error) });
    } finally {
      setRunning(null);
    }
  };
  const tell = (id: string, figure: OwnFigure) => {
    const next = new Map(figures).set(id, { ...figures.get(id), ...figure });
    setFigures(next);
    void plan(next);
  };

  return (
    <>
      <p class="soft">{t('planIntro')}</p>
      <form
        class="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) void plan(figures);
        }}
      >
        {boards.length > 0 && (
          <div class="field">
            <label for="plan-board">{t('planFor')}</label>
            <select
              id="plan-board"
              class="input"
              value={board ?? ''}
              onChange={(event) => setBoardId(event.currentTarget.value || null)}
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
        {board === null && (
          <>
            <label class="label" for="plan-text">
              {t('readLabel')}
            </label>
            <textarea
              id="plan-text"
              class="input"
              rows={8}
              maxLength={2_500_000}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </>
        )}
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
            value={hoursPerWeek}
            onChange={setHoursPerWeek}
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
            <p id="plan-date-error" class="field-error">
              {wrong.date ? t('planDateWrong') : ''}
            </p>
          </div>
        </div>
        <div class="form-actions">
          <button type="submit" class="button primary" aria-disabled={running !== null}>
            {t(running ? 'planRunning' : 'planMake')}
          </button>
          {running && (
            <button type="button" class="button" onClick={() => running.abort()}>
              {t('cancel')}
            </button>
          )}
        </div>
      </form>
      <section
        ref={result}
        tabIndex={-1}
        aria-label={t('planResult')}
        hidden={outcome === null}
        class="plan-result"
      >
        {outcome?.kind === 'nothing' && <p class="notice">{t('planNoGaps')}</p>}
        {outcome?.kind === 'failed' && <p class="notice bad">{t('planFailed', outcome.why)}</p>}
        {outcome?.kind === 'planned' && (
          <PlanResult planned={outcome.planned} today={today} onFigure={tell} />
        )}
      </section>
    </>
  );
}
