import { useState } from 'preact/hooks';
import type { Correction } from '../../../../core/domain/correction.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { t } from '../../../../platform/i18n.ts';
import { correctionWords } from './correction-words.ts';

/** What this section asks of the outside. */
export interface CorrectionActions {
  takeBack: (id: string) => Promise<Correction[]>;
  putBack: (corrections: Correction[]) => Promise<void>;
  /** Saves the contribution file and answers its name. */
  contribute: () => string;
  notify: (notice: Notice) => void;
}

interface CorrectionsSectionProps {
  corrections: readonly Correction[];
  actions: CorrectionActions;
}

/** Everything that was corrected, newest first; each can be taken back, and that undone. */
export function CorrectionsSection({ corrections, actions }: CorrectionsSectionProps) {
  const { takeBack, putBack, notify } = actions;
  const [saved, setSaved] = useState('');
  const failed = (error: unknown) =>
    notify({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
  const remove = async ({ id, change }: Correction) => {
    const gone = await takeBack(id);
    notify({
      text: t('correctionTakenBack', change.name),
      undo: () => void putBack(gone).then(() => notify({ text: t('undone') }), failed),
    });
  };
  if (corrections.length === 0)
    return (
      <div class="panel">
        <h2>{t('correctionsEmpty')}</h2>
        <p class="soft">{t('correctionsEmptyMore')}</p>
      </div>
    );
  const newest = corrections.toSorted((a, b) => b.updatedAt - a.updatedAt);
  return (
    <>
      <p class="soft">{t('correctionsIntro')}</p>
      <ul class="panel correction-list" aria-label={t('correctionsList')}>
        {newest.map((correction) => (
          <li key={correction.id} class="correction">
            <p>
              <strong>{correction.change.name}</strong> {correctionWords(correction.change)}{' '}
              <span class="soft">
                {t(correction.scope.kind === 'always' ? 'correctionEverywhere' : 'correctionInOne')}
              </span>
            </p>
            <button
              type="button"
              class="button compact"
              aria-label={t('correctionTakeBackNamed', correction.change.name)}
              onClick={() => void remove(correction).catch(failed)}
            >
              {t('correctionTakeBack')}
            </button>
          </li>
        ))}
      </ul>
      <section class="panel" aria-labelledby="contribute-title">
        <h2 id="contribute-title">{t('contributeTitle')}</h2>
        <p>{t('contributeMore')}</p>
        <button
          type="button"
          class="button"
          onClick={() => setSaved(t('contributeSaved', actions.contribute()))}
        >
          {t('contributeSave')}
        </button>
        <p role="status" class="word">
          {saved}
        </p>
      </section>
    </>
  );
}
