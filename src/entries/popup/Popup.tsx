import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../core/domain/report.ts';
import { correctedWords, correctionFor } from '../../features/ui/correcting.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { notedWords, ownedRecords } from '../../features/ui/owned-record.ts';
import type { Notice } from '../../features/ui/Toast.tsx';
import {
  activeTab,
  asksUnderPopup,
  onChanged,
  openPage,
  reloadTab,
  requestAccess,
} from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { call } from '../../protocol/call.ts';
import type { Request, Snapshot } from '../../protocol/messages.ts';
import type { PopupActions } from './popup-actions.ts';
import { AddToBoard } from './AddToBoard.tsx';
import { keepDecision } from './keep-decision.ts';
import { PopupView } from './PopupView.tsx';

/** How long until a page that was still being read is asked again. */
const STILL_READING_MS = 700;

/** Where a page that could not be read can be copied. */
const COPY_PAGE = 'src/entries/page-copy/index.html';

/** The page from which Firefox asks. */
const SITES_PAGE = 'src/entries/options/index.html';

/** Wires the popup to the background: fetches the snapshot, again on every change, and acts. */
export function Popup() {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [failed, setFailed] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [selected, setSelected] = useState<Report | null>(null);
  const tab = useRef<number | null>(null);
  const latest = useRef(0);
  const drawn = useRef(false);

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    try {
      tab.current ??= await shownTab();
      // What is on screen may stay while a busy page is waited for; an empty popup may not.
      const answer = await call.snapshot({ tabId: tab.current, hurry: !drawn.current });
      if (mine !== latest.current) return;
      drawn.current = true;
      setSnapshot(answer);
      setFailed(false);
    } catch {
      if (mine === latest.current) setFailed(true);
    }
  }, []);

  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);

  useEffect(() => {
    if (snapshot?.state !== 'reading') return;
    const timer = setTimeout(() => void refresh(), STILL_READING_MS);
    return () => clearTimeout(timer);
  }, [snapshot, refresh]);

  /** Do something that changes what is shown; a failure is said, never swallowed. */
  const act = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setNotice({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
      return;
    }
    await refresh();
  };
  const save = (settings: Request<'saveSettings'>) => act(() => call.saveSettings(settings));

  const actions: PopupActions = {
    start: () => void save({ started: true }),
    tryAgain: () => void refresh(),
    reloadPage: () => {
      if (tab.current !== null) void reloadTab(tab.current).then(() => window.close());
    },
    alwaysRead: (origin) => {
      if (asksUnderPopup()) {
        void openPage(`${SITES_PAGE}?allow=${encodeURIComponent(origin)}#sites`).then(() =>
          window.close(),
        );
        return;
      }
      const { host } = new URL(origin);
      void requestAccess(origin).then(
        (given) => {
          setNotice({ text: t(given ? 'accessGiven' : 'accessRefused', host) });
          return refresh();
        },
        () => setNotice({ text: t('accessRefused', host), bad: true }),
      );
    },
    readSelection: () => {
      const tabId = tab.current;
      if (tabId === null) return;
      const failed = (error: unknown) =>
        setNotice({ text: t('readFailed', errorSentence(error)), bad: true });
      void call.readSelection({ tabId }).then(({ selected, report }) => {
        setSelected(report);
        if (!report) setNotice({ text: t(selected ? 'readNothing' : 'selectFirst') });
      }, failed);
    },
    copyPage: () => {
      if (tab.current === null) return;
      void openPage(`${COPY_PAGE}?tab=${tab.current}`).then(() => window.close());
    },
    setQuiet: (quiet) => void save({ quiet }),
    setMarkMode: (markMode) => void save({ markMode }),
    dismiss: () => setNotice(null),
    showOnPage: ({ line, start, end }, name) => {
      if (tab.current === null) return;
      call.showOnPage({ tabId: tab.current, line, start, end }).then(
        ({ shown }) => setNotice({ text: shown ? t('shownOnPage', name) : t('notOnPage') }),
        () => setNotice({ text: t('notOnPage'), bad: true }),
      );
    },
    correct: (change, always) =>
      void act(async () => {
        const { corrections } = await call.listCorrections({});
        const posting = always ? null : (snapshot?.report ?? null);
        const fresh = { id: crypto.randomUUID(), now: Date.now() };
        const { next, before } = correctionFor(change, posting, corrections, fresh);
        await call.saveCorrections({ corrections: [next] });
        setNotice({
          text: correctedWords(change),
          undo: () =>
            void act(async () => {
              if (before) await call.saveCorrections({ corrections: [before] });
              else await call.deleteCorrections({ ids: [next.id] });
              setNotice({ text: t('undone') });
            }),
        });
      }),
    decide: (credential, decision) =>
      void act(async () => {
        const { said, undo } = await keepDecision(credential, decision);
        setNotice({
          text: said,
          undo: () =>
            void act(async () => {
              await undo();
              setNotice({ text: t('undone') });
            }),
        });
      }),
    findSkill: async (query) =>
      (await call.searchCatalog({ query: query.slice(0, 200), kind: 'any', limit: 8 })).hits,
    haveThis: (asked) =>
      void act(async () => {
        const records = await ownedRecords(asked, searchCredentials, Date.now());
        const { undo } = await call.saveImport({ records, originals: [] });
        setNotice({
          text: notedWords(asked),
          undo: () =>
            void act(async () => {
              await call.undoImport({ undo });
              setNotice({ text: t('undone') });
            }),
        });
      }),
  };
  // What was read from a selection stands in for the page until the page itself can be read.
  const shown =
    snapshot && selected && snapshot.report === null
      ? { ...snapshot, state: 'read' as const, report: selected }
      : snapshot;
  // Only what the page itself shows can be kept: a board remembers where its listings are.
  const keepable = snapshot?.state === 'read' ? snapshot.report : null;
  return (
    <PopupView
      snapshot={shown}
      failed={failed}
      notice={notice}
      actions={actions}
      board={
        keepable &&
        tab.current !== null && (
          <AddToBoard
            tabId={tab.current}
            title={keepable.title}
            stamp={snapshot}
            notify={setNotice}
          />
        )
      }
    />
  );
}

const searchCredentials = async (query: string) =>
  (await call.searchCatalog({ query: query.slice(0, 200), kind: 'credential', limit: 8 })).hits;

/** The tab in question: the active one, or the one named in the address (`?tab=`, a popup in a tab). */
async function shownTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const tab = await activeTab();
  if (!tab) throw new Error('No active tab');
  return tab.id;
}
