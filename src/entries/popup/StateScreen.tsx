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

/** The one sentence of a state without a report; `null`: the background did not answer. */
export function stateTitle(snapshot: Snapshot | null): string {
  switch (snapshot?.state) {
    case 'not-started':
      return t('stateNotStarted');
    case 'no-access':
      return snapshot.host === null ? t('stateNoAccessUnknown') : t('stateNoAccess', snapshot.host);
    case 'reload-needed':
      return t('stateReloadNeeded');
    case 'forbidden-page':
      return t('stateForbidden');
    case 'no-posting':
      return snapshot.frame === null
        ? t('stateNoPosting')
        : t('stateFrame', new URL(snapshot.frame).host);
    case 'reading':
      return t('stateReading');
    case 'unreadable':
      return t('stateUnreadable');
    case 'storage-failing':
      return t('stateStorage');
    default:
      return t('stateNoAnswer');
  }
}

/** Every state without a report: one sentence on what is going on, and one thing to do. */
export function StateScreen({ snapshot, actions }: StateScreenProps) {
  const title = stateTitle(snapshot);
  const again = <Press text={t('tryAgain')} onPress={actions.tryAgain} />;
  switch (snapshot?.state) {
    case 'not-started':
      return (
        <Screen title={title} more={t('stateNotStartedMore')}>
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
          title={title}
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
        <Screen title={title} more={t('stateReloadNeededMore')}>
          <Press text={t('reloadPage')} onPress={actions.reloadPage} />
        </Screen>
      );
    case 'forbidden-page':
      return (
        <Screen title={title} more={t('stateForbiddenMore')}>
          <PasteLink />
        </Screen>
      );
    case 'no-posting':
      if (snapshot.frame !== null)
        return (
          <Screen title={title} more={t('stateFrameMore')}>
            <AlwaysRead origin={snapshot.frame} primary actions={actions} />
          </Screen>
        );
      return (
        <Screen title={title} more={t('stateNoPostingMore')}>
          <SelectionOrPaste actions={actions} />
        </Screen>
      );
    case 'reading':
      return (
        <Screen title={title} more={null}>
          {again}
        </Screen>
      );
    case 'unreadable':
      return (
        <Screen
          title={title}
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
        <Screen title={title} more={t('stateStorageMore')}>
          {again}
        </Screen>
      );
    default:
      return (
        <Screen title={title} more={t('stateNoAnswerMore')}>
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

/** Boards whose name is more than their id with a capital. */
const BOARD_NAMES: Readonly<Record<string, string>> = {
  bamboohr: 'BambooHR',
  icims: 'iCIMS',
  jobscz: 'Jobs.cz',
  linkedin: 'LinkedIn',
  simplyhired: 'SimplyHired',
  smartrecruiters: 'SmartRecruiters',
  stepstone: 'StepStone',
  successfactors: 'SuccessFactors',
  usajobs: 'USAJOBS',
  welcometothejungle: 'Welcome to the Jungle',
  weworkremotely: 'We Work Remotely',
  ziprecruiter: 'ZipRecruiter',
};
const boardName = (id: string) => BOARD_NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1);

/** Boards are called by their own name; the general ways of reading by what they look at. */
function readerName(tried: string): string {
  const [id = '', what = ''] = tried.split(':');
  const data = id === 'json-ld' || id === 'microdata' || id === 'payload';
  const name = data ? t('triedJsonLd') : id === 'generic' ? t('triedGeneric') : boardName(id);
  const missed = MISSED[what];
  return missed === undefined ? name : t('triedAndMissed', name, t(missed));
}
