import { useState } from 'preact/hooks';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { formatMoment } from '../../../features/ui/format.ts';
import { t } from '../../../platform/i18n.ts';
import { type RestoreActions, RestorePanel } from './data/RestorePanel.tsx';
import { type Said, Word } from './data/Word.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { type OtherFormat, OtherExports } from './import/OtherExports.tsx';
import { PasswordForm } from './import/PasswordForm.tsx';
import { type ImportActions, ImportPanel } from './import/ImportPanel.tsx';

/** What this section asks of the outside. Each rejects with a code when it did not happen. */
export interface DataActions extends ImportActions, RestoreActions {
  /** Writes the file, encrypted where a password is given, and answers its name. */
  exportAll: (password?: string) => Promise<string>;
  /** Writes a file for other programs and answers its name. */
  exportFor: (format: OtherFormat) => Promise<string>;
  deleteAll: () => Promise<void>;
}

interface DataSectionProps {
  lastExportAt: number | null;
  today: string;
  actions: DataActions;
}

/** Everything a person can do with their data: take it out, bring it in, be rid of it. */
export function DataSection({ lastExportAt, today, actions }: DataSectionProps) {
  const [exported, setExported] = useState<Said | null>(null);
  // "Everything was deleted" is not true any more once something was brought in.
  const [brought, setBrought] = useState(0);
  const counted =
    <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
    async (...given: Given) => {
      const answer = await work(...given);
      setBrought((times) => times + 1);
      return answer;
    };
  const bringing: DataActions = {
    ...actions,
    saveImport: counted(actions.saveImport),
    importText: counted(actions.importText),
  };

  const runExport = (password?: string) =>
    actions.exportAll(password).then(
      (fileName) => setExported({ text: t('exported', fileName), bad: false }),
      (error: unknown) => setExported({ text: t('exportFailed', errorSentence(error)), bad: true }),
    );

  return (
    <>
      <p class="soft">{t('dataIntro')}</p>
      <ImportPanel today={today} actions={bringing} />
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
      <RestorePanel actions={bringing} />
      <DeleteEverything key={brought} deleteAll={actions.deleteAll} />
    </>
  );
}
