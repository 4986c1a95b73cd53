import { useEffect, useState } from 'preact/hooks';
import { ENOUGH_LISTINGS, type RoleBoard } from '../../../../core/domain/board.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { formatPartialDate, joinFacts } from '../../../../features/ui/format.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { plural, t } from '../../../../platform/i18n.ts';
import type { BoardView, ListingHead } from '../../../../protocol/messages.ts';
import type { BoardCalls } from './board-calls.ts';
import { BoardForm } from './BoardForm.tsx';
import { BoardSteps } from './BoardSteps.tsx';
import { ListingItems } from './ListingItems.tsx';
import { type GivenListing, PasteListing } from './PasteListing.tsx';
import { ShoppingList } from './ShoppingList.tsx';

/** What lies below the first screen is drawn by then, however busy the machine is. */
const LONGEST_WAIT_MS = 300;

interface BoardPanelProps {
  view: BoardView;
  active: boolean;
  today: string;
  calls: BoardCalls;
  notify: (notice: Notice) => void;
  /** Fetch everything anew; with an id, show that board, with `null` whichever is first. */
  onChange: (show?: string | null) => Promise<void>;
}

/** One role: what it is, how far its reading has come, the list, the next step and the listings. */
export function BoardPanel({ view, active, today, calls, notify, onChange }: BoardPanelProps) {
  const { board, demand, listings } = view;
  const [editing, setEditing] = useState(false);
  // What lies below the first screen is drawn when that is painted: a long board opens like a short.
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setPainted(true), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  const count = demand.listings;
  const enough = count >= ENOUGH_LISTINGS;
  const provisional = enough ? null : t('boardProvisional', count, ENOUGH_LISTINGS);
  const act = (work: () => Promise<unknown>) =>
    void work().catch((error: unknown) =>
      notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
    );
  const save = async (change: Partial<RoleBoard>) => {
    await calls.saveBoard({ board: { ...board, ...change, updatedAt: Date.now() }, listings: [] });
    await onChange();
  };
  const undoWith = (work: () => Promise<unknown>) => () =>
    act(async () => {
      await work();
      notify({ text: t('undone') });
      await onChange(board.id);
    });
  const remove = () =>
    act(async () => {
      const { board: lost, ...rest } = await calls.deleteBoard({ id: board.id });
      if (lost)
        notify({
          text: t('boardDeleted', lost.name),
          undo: undoWith(() => calls.saveBoard({ board: lost, ...rest })),
        });
      await onChange(null);
    });
  const removeListing = ({ id, title }: ListingHead) =>
    act(async () => {
      const gone = await calls.deleteListings({ ids: [id] });
      notify({
        text: t('listingRemoved', title ?? t('untitled')),
        undo: undoWith(() => calls.restoreListings(gone)),
      });
      await onChange();
    });
  const paste = async ({ page, ...typed }: GivenListing) => {
    try {
      const { title, company } = typed;
      const { outcome } = await (page
        ? calls.addPageToBoard({
            boardId: board.id,
            posting: { ...page, title: title.trim() || null, company: company.trim() || null },
          })
        : calls.addTextToBoard({ boardId: board.id, ...typed }));
      const added = outcome === 'added' || outcome === 'joined';
      notify({
        text: t(
          outcome === 'added'
            ? 'pasteAdded'
            : outcome === 'joined'
              ? 'pasteJoined'
              : 'pasteNothing',
        ),
        ...(added ? {} : { bad: true }),
      });
      await onChange();
      return added;
    } catch (error) {
      notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
      return false;
    }
  };
  if (editing)
    return (
      <BoardForm
        board={board}
        today={today}
        onCancel={() => setEditing(false)}
        onSave={(next) =>
          act(async () => {
            await calls.saveBoard({ board: next, listings: [] });
            setEditing(false);
            notify({ text: t('boardSaved', next.name) });
            await onChange();
          })
        }
      />
    );
  return (
    <>
      <section class="panel board-head" aria-labelledby="board-title">
        <h2 id="board-title">{board.name}</h2>
        <p class="soft">
          {joinFacts([
            board.target === null ? null : t('boardBy', formatPartialDate(board.target)),
            board.place,
            board.exploratory ? t('boardExploring') : null,
            board.archived ? t('boardArchived') : null,
          ])}
        </p>
        {board.note !== '' && <p>{board.note}</p>}
        <div class="board-progress">
          <p>
            <strong>
              {enough
                ? plural(count, 'boardProgressDoneOne', 'boardProgressDoneOther')
                : t('boardProgress', count, ENOUGH_LISTINGS)}
            </strong>{' '}
            <span class="soft">
              {enough ? t('boardEnough') : t('boardMoreNeeded', ENOUGH_LISTINGS)}
            </span>
          </p>
          <progress
            aria-label={t('listingsTitle')}
            max={ENOUGH_LISTINGS}
            value={Math.min(count, ENOUGH_LISTINGS)}
          />
        </div>
        {view.employers.map(({ company, listings: several }) => (
          <p key={company} class="notice small">
            {t('boardEmployer', several, company)}
          </p>
        ))}
        <div class="form-actions">
          {!active && !board.archived && (
            <button
              type="button"
              class="button compact"
              onClick={() => act(() => save({ activeAt: Date.now() }))}
            >
              {t('boardMakeActive')}
            </button>
          )}
          <button type="button" class="button compact" onClick={() => setEditing(true)}>
            {t('boardEdit')}
          </button>
          <button
            type="button"
            class="button compact"
            onClick={() =>
              act(async () => {
                const name = t('boardCopyName', board.name).slice(0, 200);
                const { id } = await calls.copyBoard({ id: board.id, name });
                notify({ text: t('boardSaved', name) });
                await onChange(id);
              })
            }
          >
            {t('boardCopy')}
          </button>
          <button
            type="button"
            class="button compact"
            onClick={() => act(() => save({ archived: !board.archived }))}
          >
            {t(board.archived ? 'boardUnarchive' : 'boardArchive')}
          </button>
          <button type="button" class="button compact danger" onClick={remove}>
            {t('boardDelete')}
          </button>
        </div>
      </section>
      {count > 0 && (
        <>
          <ShoppingList
            boardName={board.name}
            demand={demand}
            whole={painted}
            notify={notify}
            evidence={async (members) =>
              (await calls.boardEvidence({ id: board.id, members })).evidence
            }
          />
          {painted && <BoardSteps steps={view.steps} listings={count} provisional={provisional} />}
        </>
      )}
      <section class="panel" aria-labelledby="listings-title">
        <h2 id="listings-title">{t('listingsTitle')}</h2>
        {listings.length === 0 && <p class="soft">{t('listingsNone')}</p>}
        <ListingItems
          listings={painted ? listings : []}
          onRemove={removeListing}
          onProgress={(id, applied) =>
            act(async () => {
              await calls.setProgress({ id, progress: applied ? 'applied' : 'saved' });
              await onChange();
            })
          }
        />
        <PasteListing onAdd={paste} />
      </section>
    </>
  );
}
