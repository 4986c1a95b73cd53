import { useEffect, useRef, useState } from 'preact/hooks';
import { askedIn, problemFrom } from '../../core/advice/plan/problem.ts';
import { runPlanner } from '../../features/planner/run-planner.ts';
import { download } from '../../features/ui/download.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { t } from '../../platform/i18n.ts';
import { today } from '../../platform/today.ts';
import { call } from '../../protocol/call.ts';
import { ReportDocument, type ReportFacts } from './ReportDocument.tsx';
import { savedPage } from './saved-page.ts';

type State =
  | { kind: 'loading' }
  | { kind: 'gone' | 'empty' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; facts: ReportFacts };

/** The report of a role, made anew from its listings when it is opened. */
export function Report({ boardId }: { boardId: string }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const page = useRef<HTMLElement>(null);

  useEffect(() => {
    const ending = new AbortController();
    factsOf(boardId, ending.signal).then(
      (next) => {
        if (ending.signal.aborted) return;
        setState(next);
        if (next.kind === 'ready') document.title = t('reportFor', next.facts.board.board.name);
      },
      (error: unknown) => setState({ kind: 'failed', why: errorSentence(error) }),
    );
    return () => ending.abort();
  }, [boardId]);

  const save = () => {
    if (page.current && state.kind === 'ready')
      download(
        `waymark-report-${state.facts.today}.html`,
        savedPage(page.current, document.title),
        'text/html',
      );
  };
  return (
    <div class="report-page">
      <header class="report-tools">
        <a href="../options/index.html#plan">{t('reportBack')}</a>
        {state.kind === 'ready' && (
          <>
            <button type="button" class="button primary" onClick={() => window.print()}>
              {t('reportPrint')}
            </button>
            <button type="button" class="button" onClick={save}>
              {t('reportSave')}
            </button>
          </>
        )}
      </header>
      <main ref={page} aria-busy={state.kind === 'loading'}>
        {state.kind === 'ready' ? (
          <ReportDocument facts={state.facts} />
        ) : (
          <>
            <h1>{t('reportTitle')}</h1>
            <p role="status">
              {state.kind === 'loading'
                ? t('loading')
                : state.kind === 'failed'
                  ? t('listFailed', state.why)
                  : t(state.kind === 'gone' ? 'reportGone' : 'reportEmpty')}
            </p>
          </>
        )}
      </main>
    </div>
  );
}

async function factsOf(boardId: string, signal: AbortSignal): Promise<State> {
  const [{ view: board }, view, { notes, settings }] = await Promise.all([
    call.viewBoard({ id: boardId }),
    call.planOffers({ text: '', boardId }),
    call.listAdvice({}),
  ]);
  if (!board) return { kind: 'gone' };
  if (board.listings.length === 0) return { kind: 'empty' };
  const date = today();
  const figures = new Map(notes.map(({ credentialId, figure }) => [credentialId, figure]));
  const asked = askedIn(settings, figures, date);
  const { problem, leftOut } = problemFrom(view.gaps, view.offers, asked);
  const answer = await runPlanner(problem, signal);
  if (!answer) return { kind: 'loading' };
  return {
    kind: 'ready',
    facts: { board, view, problem, plan: answer.plan, leftOut, asked, today: date },
  };
}
