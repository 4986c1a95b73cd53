import type { MarkMode } from '../../core/domain/vault.ts';
import { MARK_MODES } from '../../features/ui/mark-modes.ts';
import { Switch } from '../../features/ui/Switch.tsx';
import { t } from '../../platform/i18n.ts';
import type { Snapshot } from '../../protocol/messages.ts';
import { LINKS, type PopupActions } from './popup-actions.ts';

interface ControlsProps {
  snapshot: Snapshot | null;
  actions: PopupActions;
}

/** What is at hand in every state: marks, quiet, and the way to the credentials. */
export function Controls({ snapshot, actions }: ControlsProps) {
  const settings = snapshot?.settings;
  return (
    <div class="controls">
      {settings?.started && (
        <>
          <label class="controls-marks">
            <span>{t('marks')}</span>
            <select
              class="input"
              value={settings.markMode}
              disabled={settings.quiet}
              onChange={(event) => actions.setMarkMode(event.currentTarget.value as MarkMode)}
            >
              {MARK_MODES.map(({ mode, name }) => (
                <option key={mode} value={mode}>
                  {t(name)}
                </option>
              ))}
            </select>
          </label>
          <Switch label={t('quietMode')} on={settings.quiet} onChange={actions.setQuiet} />
        </>
      )}
      <a class="controls-link" href={LINKS.credentials} target="_blank">
        {t('myCredentials')}
      </a>
    </div>
  );
}
