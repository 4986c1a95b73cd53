import type { ComponentChildren } from 'preact';
import type { ReportActions } from '../../features/ui/report/actions.ts';
import { ReportView } from '../../features/ui/report/ReportView.tsx';
import { type Notice, Toast } from '../../features/ui/Toast.tsx';
import { t } from '../../platform/i18n.ts';
import type { Snapshot } from '../../protocol/messages.ts';
import { AlwaysRead } from './AlwaysRead.tsx';
import { Controls } from './Controls.tsx';
import { LINKS, type PopupActions } from './popup-actions.ts';
import { StateScreen, stateTitle } from './StateScreen.tsx';
import './popup.css';

interface PopupViewProps {
  /** `null` until the first answer; `failed` when the background gave none. */
  snapshot: Snapshot | null;
  failed: boolean;
  notice: Notice | null;
  actions: PopupActions;
  /** "Add to role", where the listing can be kept. */
  board?: ComponentChildren;
}

/**
 * The popup as a function of one snapshot of the active tab. What state the tab is in is told to
 * screen readers whenever it changes; the region for it is there before its first words are.
 */
export function PopupView(props: PopupViewProps) {
  const waiting = !props.snapshot && !props.failed;
  return (
    <>
      {waiting ? (
        <main class="popup-main" aria-busy="true">
          <p class="late">{t('waiting')}</p>
        </main>
      ) : (
        <Answered {...props} />
      )}
      <p class="unseen" role="status">
        {waiting ? '' : spoken(props)}
      </p>
    </>
  );
}

/** The state in a few words: the sentence of its screen, or what became of the listing. */
function spoken({ snapshot, failed }: PopupViewProps): string {
  const report = failed || snapshot?.state !== 'read' ? null : snapshot.report;
  if (!snapshot || !report) return stateTitle(failed ? null : snapshot);
  const { required, preferred, heldRequired, heldPreferred } = report.count;
  const title = report.title ?? t('untitled');
  const asked = required + preferred;
  return report.vaultEmpty
    ? t('spokenAsked', title, asked)
    : t('spokenHeld', title, heldRequired + heldPreferred, asked);
}

function Answered({ snapshot, failed, notice, actions, board }: PopupViewProps) {
  const settings = snapshot?.settings;
  return (
    <>
      <main class="popup-main">
        {snapshot?.private && <p class="notice small">{t('privateWindow')}</p>}
        {settings?.started && settings.quiet && <p class="notice small">{t('quietOn')}</p>}
        {snapshot?.report && (snapshot.state === 'read' || snapshot.state === 'storage-failing') ? (
          <>
            <ReportView
              report={snapshot.report}
              vaultFailed={snapshot.state === 'storage-failing'}
              level={1}
              tellHref={LINKS.tell}
              catalogueHref={LINKS.catalogue}
              actions={snapshot.private ? withoutStoring(actions) : actions}
            />
            {snapshot.state === 'storage-failing' && (
              <p>
                <button type="button" class="button primary" onClick={actions.tryAgain}>
                  {t('tryAgain')}
                </button>
              </p>
            )}
          </>
        ) : (
          <StateScreen snapshot={failed ? null : snapshot} actions={actions} />
        )}
      </main>
      <footer class="popup-foot">
        <Toast notice={notice} onDismiss={actions.dismiss} />
        {snapshot?.state === 'read' && !snapshot.private && board}
        {snapshot?.state === 'read' && snapshot.askable !== null && (
          <div class="popup-access">
            <AlwaysRead origin={snapshot.askable} primary={false} actions={actions} />
          </div>
        )}
        <Controls snapshot={snapshot} actions={actions} />
      </footer>
    </>
  );
}

/** What a private window shows leaves no trace, not even by a button. */
function withoutStoring({ showOnPage }: PopupActions): ReportActions {
  return showOnPage ? { showOnPage } : {};
}
