import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import {
  type FromTextActions,
  SkillsFromText,
} from '../../../features/ui/from-text/SkillsFromText.tsx';
import type { Notice } from '../../../features/ui/Toast.tsx';
import { VirtualList } from '../../../features/ui/VirtualList.tsx';
import { t } from '../../../platform/i18n.ts';
import { type Earned, type FormActions, RecordForm } from '../form/RecordForm.tsx';
import { type DueActions, DueSoon } from './DueSoon.tsx';
import { followingSearch, readyForSearch } from './match-search.ts';
import { RecordItem } from './RecordItem.tsx';
import './credentials.css';

/** What this section asks of the outside. */
export interface CredentialActions extends FormActions, FromTextActions, DueActions {
  deleteRecord: (id: string) => Promise<VaultRecord | null>;
  notify: (notice: Notice) => void;
}

interface CredentialsSectionProps {
  /** In the order shown. */
  records: VaultRecord[];
  today: string;
  /** Whether the browser reminds before something lapses. */
  reminders: boolean;
  /** The credential of the catalogue that the address asks to be added, from a plan. */
  adding: string | null;
  actions: CredentialActions;
}

type Editing =
  { kind: VaultRecord['kind']; record: VaultRecord | null; earned?: Earned } | 'from-text';

const isEarned = (open: Editing | null) =>
  open !== null && open !== 'from-text' && open.earned !== undefined;

/** The form was opened from a plan, which is made anew when it comes to view again. */
function backToPlan(): void {
  location.hash = '#plan';
}

/** The credential of the catalogue as the form's own search finds it; `null` = it is not there. */
async function earnedBy(
  id: string,
  month: string,
  { credentialCard, search }: Pick<CredentialActions, 'credentialCard' | 'search'>,
): Promise<Earned | null> {
  const card = await credentialCard(id);
  const hits = card ? await search(card.entry.name, 'credential') : [];
  const hit = hits.find((found) => found.id === id);
  return hit ? { hit, month } : null;
}

/** Credentials and experience: search, add, edit, delete with a way back. */
export function CredentialsSection({
  records,
  today,
  reminders,
  adding,
  actions,
}: CredentialsSectionProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [query, setQuery] = useState('');
  const [focusId, setFocusId] = useState<string | null>(null);
  const section = useRef<HTMLDivElement>(null);

  // A form that was given up leaves the focus where it was opened.
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing && focusId === null)
      section.current?.querySelector<HTMLElement>('.toolbar .primary')?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);

  // A stored or restored record takes the focus as soon as it is in the list.
  useLayoutEffect(() => {
    if (focusId === null || editing) return;
    const item = section.current?.querySelector<HTMLElement>(`[id="record-${focusId}"] h3`);
    if (!item) return;
    item.focus();
    setFocusId(null);
  }, [focusId, editing, records]);

  useEffect(() => {
    if (adding === null) {
      setEditing((open) => (isEarned(open) ? null : open));
      return;
    }
    let wanted = true;
    earnedBy(adding, today.slice(0, 7), actions).then(
      (earned) => {
        // A form that somebody is filling in is not taken away; this one follows when it is closed.
        if (wanted && earned)
          setEditing((open) =>
            open === null || isEarned(open) ? { kind: 'credential', record: null, earned } : open,
          );
      },
      (error: unknown) =>
        actions.notify({ text: t('listFailed', errorSentence(error)), bad: true }),
    );
    return () => {
      wanted = false;
    };
  }, [adding, today, actions, editing === null]);

  const edit = (next: Editing | null) => setEditing(next);
  const remove = async (record: VaultRecord) => {
    try {
      await actions.deleteRecord(record.id);
    } catch (error) {
      actions.notify({ text: t('deleteFailed', errorSentence(error)), bad: true });
      return;
    }
    section.current?.querySelector<HTMLElement>('#records-title')?.focus();
    actions.notify({
      text: t('deleted', record.title),
      undo: () =>
        void actions.saveRecord(record).then(
          () => {
            actions.notify({ text: t('restored', record.title) });
            setFocusId(record.id);
          },
          (error: unknown) =>
            actions.notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
        ),
    });
  };

  const undo = (takeBack: () => Promise<void>) =>
    takeBack().then(
      () => actions.notify({ text: t('undone') }),
      (error: unknown) =>
        actions.notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
    );
  const search = useMemo(followingSearch, []);
  const found = useMemo(() => search(records, query), [records, query]);
  useEffect(() => readyForSearch(records), [records]);
  return (
    <div ref={section} class="credentials">
      {editing === 'from-text' ? (
        <>
          <h2>{t('fromTextTitle')}</h2>
          <SkillsFromText
            actions={actions}
            records={records}
            onCancel={() => edit(null)}
            onSaved={(saved, takeBack) => {
              const [first] = saved;
              const said =
                saved.length === 1 && first
                  ? t('saved', first.title)
                  : t('savedCount', saved.length);
              actions.notify({ text: said, undo: () => void undo(takeBack) });
              setQuery('');
              setFocusId(first?.id ?? null);
              edit(null);
            }}
          />
        </>
      ) : editing ? (
        <RecordForm
          key={editing.earned?.hit.id ?? 'typed'}
          kind={editing.kind}
          record={editing.record}
          earned={editing.earned ?? null}
          actions={actions}
          onCancel={() => {
            if (isEarned(editing)) {
              backToPlan();
              return;
            }
            setFocusId(editing.record?.id ?? null);
            edit(null);
          }}
          onSaved={(record) => {
            if (isEarned(editing)) {
              // With a way back, so that the word is still there when the plan is.
              actions.notify({ text: t('saved', record.title), undo: () => void remove(record) });
              backToPlan();
              return;
            }
            actions.notify({ text: t('saved', record.title) });
            setQuery('');
            setFocusId(record.id);
            edit(null);
          }}
        />
      ) : (
        <>
          <div class="toolbar">
            <button
              type="button"
              class="button primary"
              onClick={() => edit({ kind: 'credential', record: null })}
            >
              {t('addCredential')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => edit({ kind: 'experience', record: null })}
            >
              {t('addExperience')}
            </button>
            <button type="button" class="button" onClick={() => edit('from-text')}>
              {t('fromTextTitle')}
            </button>
            {records.length > 0 && (
              <label class="search">
                <span>{t('searchCredentials')}</span>
                <input
                  class="input"
                  type="search"
                  value={query}
                  onInput={(event) => setQuery(event.currentTarget.value)}
                />
              </label>
            )}
          </div>
          {records.length === 0 ? (
            <div class="empty">
              <h2 id="records-title" tabIndex={-1}>
                {t('emptyTitle')}
              </h2>
              <p class="soft">{t('emptyMore')}</p>
            </div>
          ) : (
            <>
              <DueSoon records={records} today={today} reminders={reminders} actions={actions} />
              <h2 id="records-title" class="unseen" tabIndex={-1}>
                {t('recordsListed')}
              </h2>
              <p role="status" class="soft">
                {found.length === 0 ? t('searchNothing', query) : ''}
              </p>
              <VirtualList class="records" items={found} keyOf={({ id }) => id} reveal={focusId}>
                {(record, place) => (
                  <RecordItem
                    key={record.id}
                    record={record}
                    today={today}
                    place={place}
                    onEdit={() => edit({ kind: record.kind, record })}
                    onDelete={() => void remove(record)}
                  />
                )}
              </VirtualList>
            </>
          )}
        </>
      )}
    </div>
  );
}
