import type { ComponentChildren } from 'preact';
import { Disclosure } from '../../features/ui/Disclosure.tsx';
import { formatList } from '../../features/ui/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Snapshot } from '../../protocol/messages.ts';
import { AlwaysRead } from './AlwaysRead.tsx';
import { LINKS, type PopupActions } from './popup-actions.ts';

interface StateScreenProps {
  /** `null`: the background did not answer. */
  snapshot: Snapshot | null;
  actions: PopupActions;
}

/** Every state without a report: one sentence on what is going on, and one thing to do. */
export function StateScreen({ snapshot, actions }: StateScreenProps) {
  const again = <Press text={t('tryAgain')} onPress={actions.tryAgain} />;
  switch (snapshot?.state) {
    case 'not-started':
      return (
        <Screen title={t('stateNotStarted')} more={t('stateNotStartedMore')}>
          <Disclosure />
          <p class="state-actions">
            <Press text={t('start')} onPress={actions.start} />
            <a href={LINKS.welcome} target="_blank">
              {t('moreFirst')}
            </a>
          </p>
        </Screen>
      );
    case 'no-access':
      return (
        <Screen
          title={
            snapshot.host === null ? t('stateNoAccessUnknown') : t('stateNoAccess', snapshot.host)
          }
          more={t(snapshot.askable === null ? 'stateNoAccessMore' : 'stateNoAccessAsk')}
        >
          {snapshot.askable === null ? (
            <PasteLink />
          ) : (
            <>
              <AlwaysRead origin={snapshot.askable} primary actions={actions} />
              <p>
                <a href={LINKS.read} target="_blank">
                  {t('pasteText')}
                </a>
              </p>
            </>
          )}
        </Screen>
      );
    case 'reload-needed':
      return (
        <Screen title={t('stateReloadNeeded')} more={t('stateReloadNeededMore')}>
          <Press text={t('reloadPage')} onPress={actions.reloadPage} />
        </Screen>
      );
    case 'forbidden-page':
      return (
        <Screen title={t('stateForbidden')} more={t('stateForbiddenMore')}>
          <PasteLink />
        </Screen>
      );
    case 'no-posting':
      if (snapshot.frame !== null)
        return (
          <Screen title={t('stateFrame', new URL(snapshot.frame).host)} more={t('stateFrameMore')}>
            <AlwaysRead origin={snapshot.frame} primary actions={actions} />
          </Screen>
        );
      return (
        <Screen title={t('stateNoPosting')} more={t('stateNoPostingMore')}>
          <SelectionOrPaste actions={actions} />
        </Screen>
      );
    case 'reading':
      return (
        <Screen title={t('stateReading')} more={null}>
          {again}
        </Screen>
      );
    case 'unreadable':
      return (
        <Screen
          title={t('stateUnreadable')}
          more={
            snapshot.tried.length === 0
              ? t('stateUnreadablePlain')
              : t('stateUnreadableMore', formatList([...new Set(snapshot.tried.map(readerName))]))
          }
        >
          <SelectionOrPaste actions={actions} />
          {!snapshot.private && (
            <div class="small">
              <button type="button" class="text-button" onClick={actions.copyPage}>
                {t('copyPage')}
              </button>
              <p class="soft">{t('copyPageWhy')}</p>
            </div>
          )}
        </Screen>
      );
    case 'storage-failing':
      return (
        <Screen title={t('stateStorage')} more={t('stateStorageMore')}>
          {again}
        </Screen>
      );
    default:
      return (
        <Screen title={t('stateNoAnswer')} more={t('stateNoAnswerMore')}>
          {again}
        </Screen>
      );
  }
}

interface ScreenProps {
  title: string;
  more: string | null;
  children: ComponentChildren;
}

function Screen({ title, more, children }: ScreenProps) {
  return (
    <section class="state" aria-labelledby="state-title">
      <h1 id="state-title">{title}</h1>
      {more !== null && <p class="soft">{more}</p>}
      {children}
    </section>
  );
}

function Press({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" class="button primary" onClick={onPress}>
      {text}
    </button>
  );
}

/** Where no listing was found: the person shows it, by selecting it or by pasting it. */
function SelectionOrPaste({ actions }: { actions: PopupActions }) {
  return (
    <>
      <p class="state-actions">
        <Press text={t('readSelected')} onPress={actions.readSelection} />
        <a href={LINKS.read} target="_blank">
          {t('pasteText')}
        </a>
      </p>
      <p class="soft small">{t('readSelectedMore')}</p>
    </>
  );
}

function PasteLink() {
  return (
    <a class="button primary" href={LINKS.read} target="_blank">
      {t('pasteText')}
    </a>
  );
}

/** What a reader looked for and did not find, by the word in `tried` (features/sites/read-page.ts). */
const MISSED: Readonly<Record<string, MessageKey>> = {
  description: 'missedDescription',
  text: 'missedText',
  data: 'missedData',
  agreement: 'missedAgreement',
  signs: 'missedSigns',
};

/** Boards are called by their own name; the general ways of reading by what they look at. */
function readerName(tried: string): string {
  const [id = '', what = ''] = tried.split(':');
  const data = id === 'json-ld' || id === 'microdata' || id === 'payload';
  const name = data ? t('triedJsonLd') : id === 'generic' ? t('triedGeneric') : id;
  const missed = MISSED[what];
  return missed === undefined ? name : t('triedAndMissed', name, t(missed));
}
