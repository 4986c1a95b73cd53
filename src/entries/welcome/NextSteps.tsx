import type { ComponentChildren } from 'preact';
import { Icon } from '../../features/ui/Icon.tsx';
import { KeyList } from '../../features/ui/KeyList.tsx';
import type { Shortcut } from '../../platform/browser.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';

interface NextStepsProps {
  started: boolean;
  pinned: boolean | null;
  keys: readonly Shortcut[];
}

/** Where to go from the first page. Each of them works by itself, in any order. */
export function NextSteps({ started, pinned, keys }: NextStepsProps) {
  return (
    <section aria-labelledby="welcome-next">
      <h2 id="welcome-next">{t('welcomeNext')}</h2>
      <ul class="next-steps">
        <Step more="welcomeNextCredentialsMore">
          <a href="../options/index.html#credentials">{t('welcomeNextCredentials')}</a>
        </Step>
        {started && <Step more="welcomeNextListingMore">{t('welcomeNextListing')}</Step>}
        <Step more="welcomeNextPasteMore">
          <a href="../options/index.html#read">{t('welcomeNextPaste')}</a>
        </Step>
        {pinned ? (
          <li>
            <p class="step-name done">
              <Icon name="check" />
              {t('welcomePinned')}
            </p>
          </li>
        ) : (
          <Step more="welcomePinMore">{t('welcomePin')}</Step>
        )}
        {keys.length > 0 && (
          <li>
            <p class="step-name">{t('keysTitle')}</p>
            <KeyList keys={keys} />
          </li>
        )}
      </ul>
    </section>
  );
}

function Step({ more, children }: { more: MessageKey; children: ComponentChildren }) {
  return (
    <li>
      <p class="step-name">{children}</p>
      <p class="soft">{t(more)}</p>
    </li>
  );
}
