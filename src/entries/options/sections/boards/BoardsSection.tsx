import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { joinFacts } from '../../../../features/ui/format.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { plural, t } from '../../../../platform/i18n.ts';
import type { BoardHead, BoardView } from '../../../../protocol/messages.ts';
import type { BoardCalls } from './board-calls.ts';
import { BoardForm } from './BoardForm.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import './boards.css';

interface BoardsSectionProps {
  /** Nothing is fetched or counted while another section is looked at. */
  shown: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Changes whenever what the vault holds may have changed. */
  stamp: unknown;
  calls: BoardCalls;
  notify: (notice: Notice) => void;
}

/** The roles that the person wants, and the listings collected for each. */
export function BoardsSection({ shown, today, stamp, calls, notify }: BoardsSectionProps) {
  const [heads, setHeads] = useState<BoardHead[] | null>(null);
  const [view, setView] = useState<BoardView | null>(null);
  const [adding, setAdding] = useState(false);
  const chosen = useRef<string | null>(null);
  const latest = useRef(0);

  const refresh = useCallback(
    async (show?: string | null) => {
      if (show !== undefined) chosen.current = show;
      const mine = ++latest.current;
      const wanted = chosen.current;
      const viewOf = async (id: string | null | undefined) =>
        id ? (await calls.viewBoard({ id })).view : null;
      const [{ boards }, found] = await Promise.all([calls.listBoards({}), viewOf(wanted)]);
      const next = found ?? (await viewOf(boards[0]?.board.id));
      if (mine !== latest.current) return;
      setHeads(boards);
      setView(next);
    },
    [calls],
  );
  const failed = (error: unknown) =>
    notify({ text: t('listFailed', errorSentence(error)), bad: true });
  useEffect(() => {
    if (shown) refresh().catch(failed);
  }, [shown, stamp, refresh]);

  if (heads === null) return null;
  const active = heads.find(({ board }) => !board.archived)?.board.id ?? null;
  return (
    <>
      <p class="soft">{t('boardsIntro')}</p>
      {heads.length === 0 && !adding && (
        <div class="panel">
          <h2>{t('boardsEmpty')}</h2>
          <p class="soft">{t('boardsEmptyMore')}</p>
        </div>
      )}
      {heads.length > 0 && (
        <ul class="board-tabs" aria-label={t('boardsList')}>
          {heads.map(({ board, listings }) => (
            <li key={board.id}>
              <button
                type="button"
                class="board-tab"
                aria-pressed={board.id === view?.board.id && !adding}
                onClick={() => {
                  setAdding(false);
                  refresh(board.id).catch(failed);
                }}
              >
                <span>{board.name}</span>
                <span class="small soft">
                  {joinFacts([
                    plural(listings, 'boardCountOne', 'boardCountOther'),
                    board.id === active ? t('boardActive') : null,
                    board.exploratory ? t('boardExploring') : null,
                    board.archived ? t('boardArchived') : null,
                  ])}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <BoardForm
          board={null}
          today={today}
          onCancel={() => setAdding(false)}
          onSave={(board) =>
            void calls
              .saveBoard({ board, listings: [] })
              .then(() => {
                setAdding(false);
                notify({ text: t('boardSaved', board.name) });
                return refresh(board.id);
              })
              .catch((error: unknown) =>
                notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
              )
          }
        />
      ) : (
        <div class="form-actions">
          <button
            type="button"
            class={heads.length === 0 ? 'button primary' : 'button'}
            onClick={() => setAdding(true)}
          >
            {t('boardNew')}
          </button>
        </div>
      )}
      {view && !adding && (
        <BoardPanel
          key={view.board.id}
          view={view}
          active={view.board.id === active}
          today={today}
          calls={calls}
          notify={notify}
          onChange={refresh}
        />
      )}
    </>
  );
}
