import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { textOfPage } from './page-text.ts';

interface PasteListingProps {
  /** Answers true when the listing is on the board, so that the fields can be emptied. */
  onAdd: (text: string, title: string, company: string) => Promise<boolean>;
}

/** A listing by its text or as a saved page: an internal role, or a page that cannot be read. */
export function PasteListing({ onAdd }: PasteListingProps) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [company, setCompany] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const content = await file.text();
    setText(/^\s*</.test(content) || /html/.test(file.type) ? textOfPage(content) : content);
  };
  return (
    <details class="board-paste">
      <summary>{t('pasteTitle')}</summary>
      <form
        class="board-form"
        onSubmit={(event) => {
          event.preventDefault();
          void onAdd(text, title, company).then((done) => {
            if (!done) return;
            setText('');
            setTitle('');
            setCompany('');
          });
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          if (!file) return;
          event.preventDefault();
          void take(file);
        }}
      >
        <p class="small soft">{t('pasteMore')}</p>
        <div class="board-form-pair">
          <div class="field">
            <label for="paste-title">
              {t('pasteListingTitle')} <span class="optional">{t('optional')}</span>
            </label>
            <input
              id="paste-title"
              class="input"
              maxLength={300}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="paste-company">
              {t('pasteListingCompany')} <span class="optional">{t('optional')}</span>
            </label>
            <input
              id="paste-company"
              class="input"
              maxLength={300}
              value={company}
              onInput={(event) => setCompany(event.currentTarget.value)}
            />
          </div>
        </div>
        <div class="field">
          <label for="paste-text">{t('pasteListingText')}</label>
          <textarea
            id="paste-text"
            class="input"
            rows={8}
            maxLength={2_500_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="paste-file">{t('pasteFile')}</label>
          <input
            id="paste-file"
            class="file"
            type="file"
            accept=".html,.htm,.txt,.md,text/html,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </div>
        <div class="form-actions">
          <button type="submit" class="button primary">
            {t('pasteAdd')}
          </button>
        </div>
      </form>
    </details>
  );
}
