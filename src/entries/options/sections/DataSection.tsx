import { useState } from 'preact/hooks';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { formatMoment } from '../../../features/ui/format.ts';
import { t } from '../../../platform/i18n.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { type ImportActions, ImportPanel } from './import/ImportPanel.tsx';

/** Of an import, how many records were added, replaced, and left as they were. */
export interface ImportResult {
  added: number;
  replaced: number;
  unchanged: number;
}

/** What this section asks of the outside. Each rejects with a code when it did not happen. */
export interface DataActions extends ImportActions {
  /** Writes the file and answers its name. */
  exportAll: () => Promise<string>;
  importText: (text: string) => Promise<ImportResult>;
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

  const runExport = () =>
    actions.exportAll().then(
      (fileName) => setExported({ text: t('exported', fileName), bad: false }),
      (error: unknown) => setExported({ text: t('exportFailed', errorSentence(error)), bad: true }),
    );
  const runImport = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setImported({ text: t('importFailed', t('importTooLarge')), bad: true });
      return;
    }
    setImported({ text: t('importing'), bad: false });
    try {
      const { added, replaced, unchanged } = await actions.importText(await file.text());
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
        <Word said={exported} />
      </section>
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
