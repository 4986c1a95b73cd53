import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type CredentialNote,
  DEFAULT_PLAN_SETTINGS,
  emptyNote,
  type PlanSettings,
} from '../../../../core/domain/advice.ts';
import {
  type Asked,
  askedIn,
  type LeftOut,
  type OwnFigure,
  problemFrom,
} from '../../../../core/advice/plan/problem.ts';
import type { VaultRecord } from '../../../../core/domain/vault.ts';
import type { AdviceView, PlanAnswer, PlanProblem } from '../../../../core/domain/plan.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { t } from '../../../../platform/i18n.ts';
import type { BoardHead } from '../../../../protocol/messages.ts';
import { CompareView } from './CompareView.tsx';
import { PathView } from './PathView.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanResult } from './PlanResult.tsx';
import { PlanSubject } from './PlanSubject.tsx';
import type { Decide, PlanActions } from './plan-actions.ts';
import { StacksView } from './StacksView.tsx';
import './plan.css';

interface PlanSectionProps {
  /** Roles are fetched when the section comes to view. */
  shown: boolean;
  today: string;
  /** Changes with every change in the vault. */
  stamp: unknown;
  /** What is in the vault: a plan made from other records is made anew. */
  records: readonly VaultRecord[];
  actions: PlanActions;
}

/** A plan as it was asked for and answered. */
export interface Planned {
  problem: PlanProblem;
  answer: PlanAnswer;
  view: AdviceView;
  leftOut: LeftOut[];
  asked: Asked;
  boardId: string | null;
}

type Outcome =
  { kind: 'planned'; planned: Planned } | { kind: 'nothing' } | { kind: 'failed'; why: string };

const VIEWS = [
  { id: 'plan', name: 'planViewPlan' },
  { id: 'stacks', name: 'planViewStacks' },
  { id: 'compare', name: 'planViewCompare' },
  { id: 'path', name: 'planViewPath' },
] as const;
type ViewId = (typeof VIEWS)[number]['id'];

/** From a listing or a role to a plan, to stacks, to a comparison, and what was decided. */
export function PlanSection({ shown, today, stamp, records, actions }: PlanSectionProps) {
  const [view, setView] = useState<ViewId>('plan');
  const [text, setText] = useState('');
  const [boards, setBoards] = useState<BoardHead[]>([]);
  // `undefined` = nothing was chosen yet, and the active role stands.
  const [boardId, setBoardId] = useState<string | null | undefined>();
  const [missing, setMissing] = useState(false);
  const [notes, setNotes] = useState<CredentialNote[]>([]);
  const [settings, setSettings] = useState<PlanSettings | null>(null);
  const [advice, setAdvice] = useState<AdviceView | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const result = useRef<HTMLElement>(null);
  const latest = useRef(0);
  // The vault from which the plan that is shown was made.
  const plannedFrom = useRef('');
  const chosen =
    boardId === undefined ? boards.find((head) => !head.board.archived)?.board.id : boardId;
  const board = boards.find((head) => head.board.id === chosen)?.board.id ?? null;

  useEffect(() => {
    if (!shown) return;
    // Without the roles a listing can still be pasted.
    actions.boards.listBoards({}).then(
      (answer) => setBoards(answer.boards.filter(({ listings }) => listings > 0)),
      () => setBoards([]),
    );
    actions.listAdvice().then(
      (kept) => {
        setNotes(kept.notes);
        setSettings((known) => known ?? kept.settings);
      },
      (error: unknown) => {
        setFailure(errorSentence(error));
        setSettings((known) => known ?? DEFAULT_PLAN_SETTINGS);
      },
    );
  }, [shown, stamp, actions]);

  useEffect(() => {
    if (!shown || view === 'plan') return;
    const mine = ++latest.current;
    actions.planOffers(board === null ? text : '', board).then(
      (answer) => {
        if (mine === latest.current) setAdvice(answer);
      },
      (error: unknown) => {
        if (mine === latest.current) setFailure(errorSentence(error));
      },
    );
    // The text counts as it stands when the view is opened, not while it is typed.
  }, [shown, view, board, notes, actions]);

  const figures = useMemo(
    () => new Map(notes.map(({ credentialId, figure }) => [credentialId, figure])),
    [notes],
  );

  const vaultKey = useMemo(
    () => records.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join('|'),
    [records],
  );
  const owned = useMemo(
    () =>
      new Set(
        records.flatMap((record) =>
          record.kind === 'credential' && record.achievementId !== null
            ? [record.achievementId]
            : [],
        ),
      ),
    [records],
  );

  const plan = async (wanted: PlanSettings, known: ReadonlyMap<string, OwnFigure>) => {
    setSettings(wanted);
    const nothing = board === null && text.trim() === '';
    setMissing(nothing);
    if (nothing) {
      document.getElementById('plan-text')?.focus();
      return;
    }
    plannedFrom.current = vaultKey;
    const ending = new AbortController();
    setRunning(ending);
    try {
      await actions.saveAdvice([], { ...wanted, updatedAt: Date.now() });
      const offered = await actions.planOffers(board === null ? text : '', board);
      const asked = askedIn(wanted, known, today);
      const { problem, leftOut } = problemFrom(offered.gaps, offered.offers, asked);
      const answer =
        offered.gaps.length === 0 ? null : await actions.runPlanner(problem, ending.signal);
      if (ending.signal.aborted) return;
      setOutcome(
        answer
          ? {
              kind: 'planned',
              planned: { problem, answer, view: offered, leftOut, asked, boardId: board },
            }
          : { kind: 'nothing' },
      );
      result.current?.focus();
    } catch (error) {
      setOutcome({ kind: 'failed', why: errorSentence(error) });
    } finally {
      setRunning(null);
    }
  };

  useEffect(() => {
    const stale = plannedFrom.current !== vaultKey;
    if (shown && outcome?.kind === 'planned' && stale && settings) void plan(settings, figures);
  }, [shown, vaultKey]);

  const keep = async (note: CredentialNote) => {
    await actions.saveAdvice([note], null);
    setNotes((all) => [...all.filter(({ id }) => id !== note.id), note]);
  };
  const decide: Decide = (about, change, said) => {
    const before =
      notes.find(({ credentialId }) => credentialId === about.id) ??
      emptyNote(about.id, about.name);
    const failed = (error: unknown) =>
      actions.notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
    const undo = async () => {
      await keep({ ...before, updatedAt: Date.now() });
      actions.notify({ text: t('undone') });
    };
    keep({ ...before, ...change, updatedAt: Date.now() }).then(
      () => actions.notify({ text: said, undo: () => void undo().catch(failed) }),
      failed,
    );
  };
  const tell = (about: { id: string; name: string }, figure: OwnFigure) => {
    const merged = { ...figures.get(about.id), ...figure };
    decide(about, { figure: merged }, t('figureSaid', about.name));
    if (settings) void plan(settings, new Map(figures).set(about.id, merged));
  };

  return (
    <>
      <p class="soft">{t('planIntro')}</p>
      {failure !== null && (
        <p class="notice bad" role="alert">
          {t('listFailed', failure)}
        </p>
      )}
      <PlanSubject
        boards={boards}
        boardId={board}
        onBoard={(id) => {
          setBoardId(id);
          setMissing(false);
        }}
        text={text}
        onText={(typed) => {
          setText(typed);
          setMissing(false);
          // Roles that come in while somebody types do not take the field away.
          setBoardId((known) => known ?? null);
        }}
        missing={missing}
      />
      <div class="plan-views" role="group" aria-label={t('planViews')}>
        {VIEWS.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={view === id}
            onClick={() => setView(id)}
          >
            {t(name)}
          </button>
        ))}
      </div>
      <div class="plan-view" hidden={view !== 'plan'}>
        {settings && (
          <PlanForm
            settings={settings}
            today={today}
            running={running !== null}
            onPlan={(chosen) => void plan(chosen, figures)}
            onCancel={() => running?.abort()}
          />
        )}
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
            <PlanResult
              planned={outcome.planned}
              notes={notes}
              today={today}
              owned={owned}
              decide={decide}
              onFigure={tell}
            />
          )}
        </section>
      </div>
      {view !== 'plan' && advice === null && failure === null && (
        <p role="status">{t('loading')}</p>
      )}
      {view === 'stacks' && advice && (
        <StacksView view={advice} notes={notes} today={today} owned={owned} decide={decide} />
      )}
      {view === 'compare' && (
        <CompareView
          planned={outcome?.kind === 'planned' ? outcome.planned.answer.plan.items : []}
          view={advice}
          hoursPerWeek={settings?.hoursPerWeek ?? DEFAULT_PLAN_SETTINGS.hoursPerWeek}
          today={today}
          actions={actions}
        />
      )}
      {view === 'path' && advice && (
        <PathView
          notes={notes}
          warnings={advice.warnings}
          today={today}
          owned={owned}
          decide={decide}
        />
      )}
    </>
  );
}
