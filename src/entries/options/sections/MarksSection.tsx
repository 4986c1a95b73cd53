import type { Settings } from '../../../core/domain/vault.ts';
import { Disclosure } from '../../../features/ui/Disclosure.tsx';
import { KeyList } from '../../../features/ui/KeyList.tsx';
import { MarkModePicker } from '../../../features/ui/MarkModePicker.tsx';
import { Switch } from '../../../features/ui/Switch.tsx';
import type { Shortcut } from '../../../platform/browser.ts';
import { t } from '../../../platform/i18n.ts';

interface MarksSectionProps {
  settings: Settings;
  keys: readonly Shortcut[];
  onChange: (change: Partial<Pick<Settings, 'markMode' | 'quiet'>>) => void;
}

/** How pages are marked, quiet mode, and what Waymark reads and keeps. Saved at once. */
export function MarksSection({ settings, keys, onChange }: MarksSectionProps) {
  return (
    <>
      <p class="soft">{t('marksIntro')}</p>
      <div class="panel">
        <MarkModePicker mode={settings.markMode} onChange={(markMode) => onChange({ markMode })} />
      </div>
      <section class="panel" aria-labelledby="quiet-title">
        <h2 id="quiet-title">{t('quietTitle')}</h2>
        <p id="quiet-hint" class="soft">
          {t('quietModeHint')}
        </p>
        <Switch
          label={t('quietMode')}
          on={settings.quiet}
          describedBy="quiet-hint"
          onChange={(quiet) => onChange({ quiet })}
        />
      </section>
      <section class="panel" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <KeyList keys={keys} />
        <p class="soft small">{t('keysMore')}</p>
      </section>
      <section class="panel" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('privacyTitle')}</h2>
        <Disclosure />
      </section>
    </>
  );
}
