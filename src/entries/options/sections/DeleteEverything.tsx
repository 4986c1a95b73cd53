import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { t } from '../../../platform/i18n.ts';

/** The one act without a way back: opened first, then confirmed by typing a word. */
export function DeleteEverything({ deleteAll }: { deleteAll: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [word, setWord] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  const expected = t('deleteWord');
  const matches = typed.trim().toLowerCase() === expected.toLowerCase();
  const close = () => {
    setOpen(false);
    setTyped('');
    opener.current?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!matches) return;
    try {
      await deleteAll();
      setWord(t('deletedAll'));
    } catch (error) {
      setWord(t('deleteFailed', errorSentence(error)));
    }
    close();
  };

  return (
    <section class="panel" aria-labelledby="delete-title">
      <h2 id="delete-title">{t('deleteTitle')}</h2>
      <p>{t('deleteMore')}</p>
      <p class="soft">{t('removalNote')}</p>
      <button
        ref={opener}
        type="button"
        class="button danger"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {t('deleteOpen')}
      </button>
      {open && (
        <form
          class="delete-form"
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <label class="field">
            <span class="label">{t('deleteType', expected)}</span>
            <input
              ref={field}
              class="input"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <div class="form-actions">
            <button type="submit" class="button danger" disabled={!matches}>
              {t('deleteConfirm')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
          </div>
        </form>
      )}
      <p role="status" class="word">
        {word}
      </p>
    </section>
  );
}
