import type { Scrubbed, ScrubOptions } from '../../features/scrub/scrub-page.ts';
import { Cairn } from '../../features/ui/Cairn.tsx';
import { formatList } from '../../features/ui/format.ts';
import { plural, t } from '../../platform/i18n.ts';
import './page-copy.css';

/** A copy as it would be saved, and what is to be seen of it. */
export interface Copy extends Scrubbed {
  lines: readonly string[];
  fileName: string;
}

interface PageCopyViewProps {
  /** `null` until the page was fetched. */
  copy: Copy | null;
  /** Why there is none, as a sentence. */
  failure: string | null;
  /** Name of the file that was saved. */
  saved: string | null;
  options: ScrubOptions;
  onChange: (change: Partial<ScrubOptions>) => void;
  onSave: () => void;
}

/** More of a source than this nobody looks through, and a browser takes long to lay it out. */
const SHOWN_CHARACTERS = 200_000;

/** A copy of a page that could not be read: looked at first, then saved, and never sent. */
export function PageCopyView(props: PageCopyViewProps) {
  const { copy, failure, saved, options, onChange, onSave } = props;
  return (
    <main class="page-copy" aria-busy={copy === null && failure === null}>
      <header>
        <Cairn />
        <h1>{t('copyTitle')}</h1>
        <p class="soft">{t('copyMore')}</p>
      </header>
      {failure !== null && (
        <p class="notice bad" role="alert">
          {t('copyFailed', failure)}
        </p>
      )}
      {copy && (
        <>
          <p class="notice">{t('copyLook')}</p>
          <form
            class="copy-form"
            onSubmit={(event) => {
              event.preventDefault();
              onSave();
            }}
          >
            <div class="field">
              <label for="copy-words">{t('copyWords')}</label>
              <p id="copy-words-hint" class="hint">
                {t('copyWordsHint')}
              </p>
              <input
                id="copy-words"
                class="input"
                autocomplete="off"
                aria-describedby="copy-words-hint"
                onChange={(event) => onChange({ words: event.currentTarget.value.split(',') })}
              />
            </div>
            <label class="tick">
              <input
                type="checkbox"
                checked={options.everyWord}
                onChange={(event) => onChange({ everyWord: event.currentTarget.checked })}
              />
              {t('copyEveryWord')}
            </label>
            <p role="status">{replacedWords(copy)}</p>
            <p class="copy-actions">
              <button type="submit" class="button primary">
                {t('copySave')}
              </button>
              <span role="status" class="soft">
                {saved !== null && t('copySaved', saved)}
              </span>
            </p>
          </form>
          <div class="copy-text">
            <h2 id="copy-text">{t('copyText')}</h2>
            <pre class="copy-shown" tabIndex={0} aria-labelledby="copy-text" role="region">
              {copy.lines.join('\n')}
            </pre>
          </div>
          <details>
            <summary>{t('copySource')}</summary>
            <pre class="copy-shown" tabIndex={0} aria-label={t('copySource')} role="region">
              {copy.html.slice(0, SHOWN_CHARACTERS)}
            </pre>
          </details>
        </>
      )}
    </main>
  );
}

function replacedWords({ replaced }: Copy): string {
  const { names, mails, phones, numbers, tokens, own } = replaced;
  const parts = [
    names > 0 && plural(names, 'copyNamesOne', 'copyNamesOther'),
    mails > 0 && plural(mails, 'copyMailsOne', 'copyMailsOther'),
    phones > 0 && plural(phones, 'copyPhonesOne', 'copyPhonesOther'),
    numbers + tokens > 0 && plural(numbers + tokens, 'copyIdsOne', 'copyIdsOther'),
    own > 0 && plural(own, 'copyOwnOne', 'copyOwnOther'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('copyNothing') : t('copyReplaced', formatList(parts));
}
