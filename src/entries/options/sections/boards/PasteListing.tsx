import { useState } from 'preact/hooks';
import type { Posting } from '../../../../core/domain/posting.ts';
import { t } from '../../../../platform/i18n.ts';

/** A listing as it was brought: typed in, or read from a saved page and left as it was read. */
export interface GivenListing {
  text: string;
  title: string;
  company: string;
  page: Posting | null;
}

interface PasteListingProps {
  /** Answers true when the listing is on the board, so that the fields can be emptied. */
  onAdd: (given: GivenListing) => Promise<boolean>;
}

const EMPTY: GivenListing = { text: '', title: '', company: '', page: null };

/** A listing by its text or as a saved page: an internal role, or a page that cannot be read. */
export function PasteListing({ onAdd }: PasteListingProps) {
  const [given, setGiven] = useState(EMPTY);
  const { text, title, company } = given;
  const change = (part: Partial<GivenListing>) => setGiven((now) => ({ ...now, ...part }));
  const take = async (file: File | undefined) => {
    if (!file) return;
    // The readers of job pages are many, and needed here alone.
    const { decoded, postingOfPage, textOfPosting } = await import('./saved-page.ts');
    const content = decoded(new Uint8Array(await file.arrayBuffer()));
    if (!/^\s*</.test(content) && !/html/.test(file.type)) {
      change({ text: content, page: null });
      return;
    }
    const page = postingOfPage(content);
    setGiven({
      text: textOfPosting(page),
      title: page.title?.slice(0, 300) ?? '',
      company: page.company?.slice(0, 300) ?? '',
      page,
    });
  };
  return (
    <details class="board-paste">
      <summary>{t('pasteTitle')}</summary>
      <form
        class="board-form"
        onSubmit={(event) => {
          event.preventDefault();
          void onAdd(given).then((done) => {
            if (done) setGiven(EMPTY);
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
              onInput={(event) => change({ title: event.currentTarget.value })}
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
              onInput={(event) => change({ company: event.currentTarget.value })}
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
            onInput={(event) => change({ text: event.currentTarget.value, page: null })}
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
