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

/**
 * Says what was done, politely, and stays until it is dismissed or replaced: nobody has to be quick
 * to undo. The live region is always there, since one that appears with its text is not read out.
 */
export function Toast({ notice, onDismiss }: ToastProps) {
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
