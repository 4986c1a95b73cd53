import { useRef, useState } from 'preact/hooks';
import type {
  ImportDraft,
  ImportRow,
  ImportUndo,
  StoredOriginal,
} from '../../../../core/domain/import.ts';
import type { VaultRecord } from '../../../../core/domain/vault.ts';
import type { Incoming } from '../../../../features/transfer/incoming/draft.ts';
import { readMapped } from '../../../../features/transfer/incoming/mapped-table.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { plural, t } from '../../../../platform/i18n.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import './import.css';

/** What the import asks of the outside. */
export interface ImportActions {
  /** Reads a foreign file in a worker; rejects with a code when it is refused. */
  readFile: (file: File, signal: AbortSignal) => Promise<Incoming>;
  prepareImport: (drafts: ImportDraft[]) => Promise<ImportRow[]>;
  saveImport: (records: VaultRecord[], originals: StoredOriginal[]) => Promise<ImportUndo>;
  undoImport: (undo: ImportUndo) => Promise<void>;
  notify: (notice: Notice) => void;
}

type Step =
  | { kind: 'choose' }
  | { kind: 'reading'; name: string; stop: AbortController }
  | { kind: 'columns'; incoming: Incoming }
  | { kind: 'preview'; incoming: Incoming; rows: ImportRow[] };

/** Bring in what one already has: choose, drop or paste; look at it; save it; undo it. */
export function ImportPanel({ today, actions }: { today: string; actions: ImportActions }) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [failure, setFailure] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const leave = () => {
    setStep({ kind: 'choose' });
    heading.current?.focus();
  };
  const fail = (error: unknown) => {
    const cancelled = error instanceof DOMException && error.name === 'AbortError';
    setFailure(cancelled ? t('bringCancelled') : t('importFailed', errorSentence(error)));
    leave();
  };
  const preview = async (incoming: Incoming) => {
    const rows = await actions.prepareImport(incoming.drafts);
    setStep({ kind: 'preview', incoming, rows });
  };
  const read = async (file: File) => {
    const stop = new AbortController();
    setFailure(null);
    setStep({ kind: 'reading', name: file.name, stop });
    try {
      const incoming = await actions.readFile(file, stop.signal);
      if (incoming.table) setStep({ kind: 'columns', incoming });
      else await preview(incoming);
    } catch (error) {
      fail(error);
    }
  };
  const save = async (records: VaultRecord[], incoming: Incoming) => {
    const wanted = new Set(
      records.map((record) => (record.kind === 'credential' ? record.source?.original : null)),
    );
    const originals = incoming.originals
      .filter(({ sha256 }) => wanted.has(sha256))
      .map(({ sha256, name, bytes }) => ({ id: sha256, name, base64: base64(bytes) }));
    try {
      const undo = await actions.saveImport(records, originals);
      const takeBack = () =>
        void actions.undoImport(undo).then(
          () => actions.notify({ text: t('bringUndone') }),
          (error: unknown) =>
            actions.notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
        );
      setPasted('');
      leave();
      actions.notify({
        text: plural(records.length, 'bringSavedOne', 'bringSavedOther'),
        undo: takeBack,
      });
    } catch (error) {
      setFailure(t('importFailed', errorSentence(error)));
    }
  };

  return (
    <section
      class={over ? 'panel bring over' : 'panel bring'}
      aria-labelledby="bring-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file && step.kind !== 'reading') void read(file);
      }}
    >
      <h2 id="bring-title" ref={heading} tabIndex={-1}>
        {t('bringTitle')}
      </h2>
      <div role="alert">{failure !== null && <p class="notice bad">{failure}</p>}</div>
      {step.kind === 'choose' && (
        <>
          <p>{t('bringMore')}</p>
          <label class="field">
            <span class="label">{t('bringChoose')}</span>
            <input
              class="file"
              type="file"
              onChange={(event) => {
                const input = event.currentTarget;
                const file = input.files?.[0];
                if (file) void read(file);
                input.value = '';
              }}
            />
          </label>
          <form
            class="field"
            onSubmit={(event) => {
              event.preventDefault();
              if (pasted.trim() !== '') void read(new File([pasted], ''));
            }}
          >
            <label class="label" for="bring-paste">
              {t('bringPaste')}
            </label>
            <textarea
              id="bring-paste"
              class="input"
              rows={2}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
            <div class="form-actions">
              <button type="submit" class="button">
                {t('bringRead')}
              </button>
            </div>
          </form>
          <p class="soft">{t('bringPrivate')}</p>
        </>
      )}
      {step.kind === 'reading' && (
        <div role="status">
          <p>{t('bringReading', step.name)}</p>
          <progress aria-label={t('bringReading', step.name)} />
          <div class="form-actions">
            <button type="button" class="button" onClick={() => step.stop.abort()}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      {step.kind === 'columns' && step.incoming.table && (
        <ColumnMapping
          table={step.incoming.table}
          onCancel={leave}
          onDone={(table, mapping) =>
            void preview({ ...step.incoming, ...readMapped(table, mapping), table: null }).catch(
              fail,
            )
          }
        />
      )}
      {step.kind === 'preview' && (
        <ImportPreview
          incoming={step.incoming}
          rows={step.rows}
          today={today}
          onCancel={leave}
          onSave={(records) => void save(records, step.incoming)}
        />
      )}
    </section>
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call can only take so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
