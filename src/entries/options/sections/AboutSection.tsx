import { t } from '../../../platform/i18n.ts';

/** What Waymark is, what it is not, and which version this is. */
export function AboutSection({ version }: { version: string }) {
  return (
    <div class="panel">
      <p>{t('aboutText')}</p>
      <p>{t('aboutLimits')}</p>
      <p>{t('aboutLicence')}</p>
      <p class="soft">{t('aboutVersion', version)}</p>
      <p>
        <a href="../welcome/index.html">{t('aboutWelcome')}</a>
      </p>
    </div>
  );
}
