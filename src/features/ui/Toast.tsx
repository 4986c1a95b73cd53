import { useEffect } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from './Icon.tsx';

/** A short word on what was just done, with the way back where there is one. */
export interface Notice {
  text: string;
  undo?: () => void;
  bad?: boolean;
}

interface ToastProps {
  notice: Notice | null;
  onDismiss: () => void;
}

const PLAIN_WORD_MS = 8_000;

/**
 * Says what was done, politely. A plain word goes away by itself; one that can be undone, or that
 * says that something failed, stays until it is dismissed or replaced: nobody has to be quick. The
 * live region is always there, since one that appears with its text is not read out.
 */
export function Toast({ notice, onDismiss }: ToastProps) {
  useEffect(() => {
    if (!notice || notice.undo || notice.bad) return;
    const timer = setTimeout(onDismiss, PLAIN_WORD_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <>
      <p class="unseen" role="status">
        {notice?.text ?? ''}
      </p>
      {notice && (
        <div class={notice.bad ? 'toast bad' : 'toast'}>
          <span aria-hidden="true">{notice.text}</span>
          <span class="toast-actions">
            {notice.undo && (
              <button type="button" class="button compact" onClick={notice.undo}>
                {t('undo')}
              </button>
            )}
            <button type="button" class="icon-button" aria-label={t('dismiss')} onClick={onDismiss}>
              <Icon name="close" />
            </button>
          </span>
        </div>
      )}
    </>
  );
}
