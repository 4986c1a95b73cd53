import { useState } from 'preact/hooks';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';

/** Files that other programs read. */
export type OtherFormat = 'credentials-csv' | 'experience-csv' | 'json-resume' | 'calendar';

const FORMATS: readonly { format: OtherFormat; name: MessageKey }[] = [
  { format: 'credentials-csv', name: 'otherCredentialsCsv' },
  { format: 'experience-csv', name: 'otherExperienceCsv' },
  { format: 'json-resume', name: 'otherJsonResume' },
  { format: 'calendar', name: 'otherCalendar' },
];

/** What is in the vault, for a spreadsheet, a CV or a calendar. */
export function OtherExports({
  exportFor,
}: {
  exportFor: (format: OtherFormat) => Promise<string>;
}) {
  const [said, setSaid] = useState('');
  const write = (format: OtherFormat) =>
    exportFor(format).then(
      (fileName) => setSaid(t('exported', fileName)),
      (error: unknown) => setSaid(t('exportFailed', errorSentence(error))),
    );
  return (
    <section class="panel" aria-labelledby="other-title">
      <h2 id="other-title">{t('otherTitle')}</h2>
      <p>{t('otherMore')}</p>
      <div class="form-actions">
        {FORMATS.map(({ format, name }) => (
          <button key={format} type="button" class="button" onClick={() => void write(format)}>
            {t(name)}
          </button>
        ))}
      </div>
      <p role="status" class="word">
        {said}
      </p>
    </section>
  );
}
