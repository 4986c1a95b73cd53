import { t } from '../../platform/i18n.ts';
import type { PopupActions } from './popup-actions.ts';

interface AlwaysReadProps {
  origin: string;
  /** The one thing to do on this screen; else a quiet offer. */
  primary: boolean;
  actions: PopupActions;
}

/** Offers to have a site read by itself, and says what that means before it is pressed. */
export function AlwaysRead({ origin, primary, actions }: AlwaysReadProps) {
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button compact'}
        onClick={() => actions.alwaysRead(origin)}
      >
        {t('alwaysRead', new URL(origin).host)}
      </button>
      <p class="soft small">{t('alwaysReadMore')}</p>
    </>
  );
}
