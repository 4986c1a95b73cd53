import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { errorSentence } from '../error-sentence.ts';

interface TextSourceProps {
  text: string;
  /** Less room for it, once something else is to be looked at. */
  small: boolean;
  textOfFile: (file: File, signal: AbortSignal) => Promise<string>;
  onText: (text: string) => void;
  /** A file was read. */
  onFile: (text: string) => void;
  /** Why it was not; `null` when reading begins. */
  onFailure: (why: string | null) => void;
}

/** A text of one's own: pasted, or from a file that is chosen or dropped. */
export function TextSource(props: TextSourceProps) {
  const { text, small, textOfFile, onText, onFile, onFailure } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<{ name: string; stop: AbortController } | null>(null);
  const busy = useRef(false);

  const read = async (file: File | undefined) => {
    if (!file || busy.current) return;
    busy.current = true;
    const stop = new AbortController();
    onFailure(null);
    setReading({ name: file.name, stop });
    try {
      onFile(await textOfFile(file, stop.signal));
    } catch (error) {
      if (!stop.signal.aborted) onFailure(t('readFailed', errorSentence(error)));
    }
    busy.current = false;
    setReading(null);
  };

  return (
    <div
      class={over ? 'text-source over' : 'text-source'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        // A dropped text goes into the field by itself.
        if (!file) return;
        event.preventDefault();
        void read(file);
      }}
    >
      <label class="field">
        <span class="label">{t('fromTextFile')}</span>
        <span class="hint">{t('fromTextFileHint')}</span>
        <input
          class="file"
          type="file"
          accept=".pdf,.docx,.txt,.md,.html,.htm"
          disabled={reading !== null}
          onChange={(event) => {
            const input = event.currentTarget;
            void read(input.files?.[0]);
            input.value = '';
          }}
        />
      </label>
      <div role="status">
        {reading && (
          <p class="text-reading">
            {t('bringReading', reading.name)}
            <button type="button" class="button compact" onClick={() => reading.stop.abort()}>
              {t('cancel')}
            </button>
          </p>
        )}
      </div>
      <div class="field">
        <label for={id}>{t('fromTextLabel')}</label>
        <p id={`${id}-hint`} class="hint">
          {t('fromTextHint')}
        </p>
        <textarea
          id={id}
          class="input"
          rows={small ? 4 : 8}
          maxLength={2_500_000}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
