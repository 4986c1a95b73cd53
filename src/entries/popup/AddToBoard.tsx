import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ENOUGH_LISTINGS } from '../../core/domain/board.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { formatList, joinFacts } from '../../features/ui/format.ts';
import { SuggestionTitle } from '../../features/ui/report/SuggestionFacts.tsx';
import type { Notice } from '../../features/ui/Toast.tsx';
import { plural, t } from '../../platform/i18n.ts';
import { call } from '../../protocol/call.ts';
import type { BoardsForTab } from '../../protocol/messages.ts';

interface AddToBoardProps {
  tabId: number;
  /** Title of the listing, offered as the name of a first role. */
  title: string | null;
  /** Changes whenever what is shown may have changed. */
  stamp: unknown;
  notify: (notice: Notice) => void;
}

const LONGEST_NAME = 40;
const BOARDS_PAGE = '../options/index.html#boards';

/** Puts the listing on a role, says how far that role's reading has come, and what is next door. */
export function AddToBoard({ tabId, title, stamp, notify }: AddToBoardProps) {
  const [state, setState] = useState<BoardsForTab | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(title ?? '');
  const [naming, setNaming] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The field takes the place of the button that was pressed.
  useEffect(() => field.current?.focus(), [naming]);
  const [busy, setBusy] = useState(false);
  const refresh = useCallback(
    () => call.boardsForTab({ tabId }).then(setState, () => setState(null)),
    [tabId],
  );
  useEffect(() => void refresh(), [refresh, stamp]);
  if (state === null) return null;

  const act = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    void work()
      .catch((error: unknown) =>
        notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
      )
      .then(refresh)
      .then(() => setBusy(false));
  };
  const add = async (boardId: string, boardName: string) => {
    const { outcome, id, listings } = await call.addToBoard({ tabId, boardId });
    if (id === null) notify({ text: t('addGone'), bad: true });
    else if (outcome === 'joined') notify({ text: t('addJoined', boardName) });
    else
      notify({
        text: t('addAdded', boardName, progressWords(listings)),
        undo: () =>
          act(async () => {
            await call.deleteListings({ ids: [id] });
            notify({ text: t('undone') });
          }),
      });
  };
  const start = async () => {
    const now = Date.now();
    const board = {
      id: crypto.randomUUID(),
      name: name.trim().slice(0, 200),
      target: inTwoYears(),
      place: '',
      note: '',
      exploratory: false,
      archived: false,
      activeAt: now,
      createdAt: now,
      updatedAt: now,
    };
    await call.saveBoard({ board, listings: [] });
    await add(board.id, board.name);
  };

  const board = state.boards.find(({ id }) => id === (chosen ?? state.active));
  if (!board)
    return naming ? (
      <form
        class="add-board"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') act(start);
        }}
      >
        <label class="add-board-name">
          <span>{t('addFirstName')}</span>
          <input
            class="input"
            required
            maxLength={200}
            value={name}
            ref={field}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button compact" aria-disabled={busy}>
          {t('addFirst')}
        </button>
      </form>
    ) : (
      <div class="add-board">
        <button type="button" class="button compact" onClick={() => setNaming(true)}>
          {t('addFirst')}
        </button>
      </div>
    );
  const listing = board.id === state.active ? state.onActive : null;
  const takeOff = async (id: string) => {
    const gone = await call.deleteListings({ ids: [id] });
    notify({
      text: t('listingRemoved', gone.listings[0]?.posting.title ?? t('untitled')),
      undo: () =>
        act(async () => {
          await call.restoreListings(gone);
          notify({ text: t('undone') });
        }),
    });
  };
  return (
    <div class="add-board">
      {state.boards.length > 1 && (
        <label class="add-board-name">
          <span>{t('addOther')}</span>
          <select
            class="input"
            value={board.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {state.boards.map(({ id, name: other }) => (
              <option key={id} value={id}>
                {other}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="add-board-line">
        {listing !== null ? (
          <>
            <strong>{t('addOn', shortName(board.name))}</strong>{' '}
            <button
              type="button"
              class="button compact"
              aria-disabled={busy}
              aria-label={t('addTakeOffNamed', board.name)}
              onClick={() => act(() => takeOff(listing))}
            >
              {t('listingRemove')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button compact"
            aria-disabled={busy}
            onClick={() => act(() => add(board.id, board.name))}
          >
            {t('addToNamed', shortName(board.name))}
          </button>
        )}{' '}
        <a href={BOARDS_PAGE} target="_blank">
          {progressWords(board.listings)}
        </a>
      </p>
      {state.next && board.id === state.active && (
        <NextDoor name={shortName(board.name)} listings={board.listings} step={state.next} />
      )}
    </div>
  );
}

interface NextDoorProps {
  name: string;
  listings: number;
  step: NonNullable<BoardsForTab['next']>;
}

function NextDoor({ name, listings, step }: NextDoorProps) {
  const { suggestion, helpsIn, namedBy } = step;
  const closes = suggestion.closes.map((gap) => gap.name);
  return (
    <details class="small">
      <summary>
        <span class="soft">{t('nextDoorFor', name)}</span> {suggestion.name}
      </summary>
      <p>
        <SuggestionTitle suggestion={suggestion} />
      </p>
      <p>
        {t('stepCloses', formatList(closes, 'and', 3))}{' '}
        <span class="soft">
          {joinFacts([
            t('stepHelps', helpsIn, listings),
            namedBy > 0 ? t('stepNamed', namedBy, listings) : t('stepNotNamed'),
            listings < ENOUGH_LISTINGS ? t('boardProvisional', listings, ENOUGH_LISTINGS) : null,
          ])}
        </span>
      </p>
    </details>
  );
}

/** The popup has little room, and the options have the whole name. */
function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

function progressWords(listings: number): string {
  return listings < ENOUGH_LISTINGS
    ? t('boardProgress', listings, ENOUGH_LISTINGS)
    : plural(listings, 'boardProgressDoneOne', 'boardProgressDoneOther');
}

function inTwoYears(): string {
  const now = new Date();
  return `${now.getFullYear() + 2}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
