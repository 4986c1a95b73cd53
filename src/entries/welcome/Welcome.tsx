import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../core/domain/vault.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { isButtonPinned, onChanged, type Shortcut, shortcuts } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { call } from '../../protocol/call.ts';
import { Own } from './Own.tsx';
import { TryOut } from './TryOut.tsx';
import { WelcomeView } from './WelcomeView.tsx';

/** Wires the first page to the settings. Until Start is pressed nothing but a choice is stored. */
export function Welcome() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [skipped, setSkipped] = useState(false);
  const [pinned, setPinned] = useState<boolean | null>(null);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    // Where settings cannot be read, the page shows the defaults; Start then says what is wrong.
    const load = () =>
      void call.getSettings({}).then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    load();
    return onChanged(load);
  }, []);
  useEffect(() => void shortcuts().then(setKeys), []);
  useEffect(() => {
    const look = () => void isButtonPinned().then(setPinned);
    look();
    // The button is pinned in the browser's own menu; afterwards the page has the focus again.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  if (!settings) return null;
  const save = (change: { started: true } | Pick<Settings, 'markMode'>) =>
    call.saveSettings(change).then(
      (saved) => {
        setSettings(saved);
        setFailure(null);
      },
      (error: unknown) => setFailure(t('saveFailedPlain', errorSentence(error))),
    );
  return (
    <WelcomeView
      stage={settings.started ? 'started' : skipped ? 'skipped' : 'asking'}
      markMode={settings.markMode}
      pinned={pinned}
      keys={keys}
      failure={failure}
      tryOut={<TryOut />}
      own={<Own />}
      actions={{
        start: () => void save({ started: true }),
        skip: () => setSkipped(true),
        setMarkMode: (markMode) => void save({ markMode }),
      }}
    />
  );
}
