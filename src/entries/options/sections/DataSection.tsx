import { useState } from 'preact/hooks';
import { isEncrypted } from '../../../features/transfer/encrypted.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { formatMoment } from '../../../features/ui/format.ts';
import { t } from '../../../platform/i18n.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { type OtherFormat, OtherExports } from './import/OtherExports.tsx';
import { PasswordForm } from './import/PasswordForm.tsx';
import { type ImportActions, ImportPanel } from './import/ImportPanel.tsx';

/** Of an import, how many records were added, replaced, and left as they were. */
export interface ImportResult {
  added: number;
  replaced: number;
  unchanged: number;
}

/** What this section asks of the outside. Each rejects with a code when it did not happen. */
export interface DataActions extends ImportActions {
  /** Writes the file, encrypted where a password is given, and answers its name. */
  exportAll: (password?: string) => Promise<string>;
  /** Writes a file for other programs and answers its name. */
  exportFor: (format: OtherFormat) => Promise<string>;
  /** Takes a backup in; one that is encrypted needs its password. */
  importText: (text: string, password?: string) => Promise<ImportResult>;
  deleteAll: () => Promise<void>;
}

interface DataSectionProps {
  lastExportAt: number | null;
  actions: DataActions;
}

const MOST_BYTES = 50_000_000;

interface Said {
  text: string;
  bad: boolean;
}

/** Everything a person can do with their data: take it out, bring it in, be rid of it. */
export function DataSection({ lastExportAt, actions }: DataSectionProps) {
  const [exported, setExported] = useState<Said | null>(null);
  const [imported, setImported] = useState<Said | null>(null);

  const [locked, setLocked] = useState<string | null>(null);

  const runExport = (password?: string) =>
    actions.exportAll(password).then(
      (fileName) => setExported({ text: t('exported', fileName), bad: false }),
      (error: unknown) => setExported({ text: t('exportFailed', errorSentence(error)), bad: true }),
    );
  const runImport = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setImported({ text: t('importFailed', t('importTooLarge')), bad: true });
      return;
    }
    const text = await file.text();
    if (isEncrypted(text)) {
      setImported(null);
      setLocked(text);
    } else await takeIn(text);
  };
  const takeIn = async (text: string, password?: string) => {
    setImported({ text: t('importing'), bad: false });
    try {
      const { added, replaced, unchanged } = await actions.importText(text, password);
      setLocked(null);
      setImported({ text: t('importDone', added, replaced, unchanged), bad: false });
    } catch (error) {
      setImported({ text: t('importFailed', errorSentence(error)), bad: true });
    }
  };

  return (
    <>
      <p class="soft">{t('dataIntro')}</p>
      <ImportPanel actions={actions} />
      <section class="panel" aria-labelledby="export-title">
        <h2 id="export-title">{t('exportTitle')}</h2>
        <p>{t('exportMore')}</p>
        <p class="soft">
          {lastExportAt === null ? t('exportNever') : t('exportLast', formatMoment(lastExportAt))}
        </p>
        <button type="button" class="button primary" onClick={() => void runExport()}>
          {t('exportAll')}
        </button>
        <details>
          <summary>{t('exportLocked')}</summary>
          <p class="soft">{t('exportLockedMore')}</p>
          <PasswordForm
            label={t('exportPassword')}
            action={t('exportLockedDo')}
            fresh
            onDone={(password) => void runExport(password)}
          />
        </details>
        <Word said={exported} />
      </section>
      <OtherExports exportFor={actions.exportFor} />
      <section class="panel" aria-labelledby="import-title">
        <h2 id="import-title">{t('importTitle')}</h2>
        <p>{t('importMore')}</p>
        <label class="field">
          <span class="label">{t('importChoose')}</span>
          <input
            class="file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              // Emptied, so that the same file can be chosen again.
              if (file) void runImport(file).then(() => (input.value = ''));
            }}
          />
        </label>
        {locked !== null && (
          <PasswordForm
            label={t('importPassword')}
            action={t('importUnlock')}
            onDone={(password) => void takeIn(locked, password)}
          />
        )}
        <Word said={imported} />
      </section>
      <DeleteEverything deleteAll={actions.deleteAll} />
    </>
  );
}

function Word({ said }: { said: Said | null }) {
  return (
    <p role="status" class={said?.bad ? 'word bad' : 'word'}>
      {said?.text ?? ''}
    </p>
  );
}
