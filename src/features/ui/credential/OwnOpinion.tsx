import { useState } from 'preact/hooks';
import type { Opinion } from '../../../core/domain/opinion.ts';
import { t } from '../../../platform/i18n.ts';
import { errorSentence } from '../error-sentence.ts';

const STARS = [1, 2, 3, 4, 5] as const;
const LONGEST_NOTE = 2000;

interface OwnOpinionProps {
  credentialId: string;
  /** Name of the credential, for those who cannot see what the form belongs to. */
  name: string;
  opinion: Opinion | null;
  onSave: (opinion: Opinion) => Promise<void>;
}

/** The person's own stars and words. No stars of anybody else are known, and none are made up. */
export function OwnOpinion({ credentialId, name, opinion, onSave }: OwnOpinionProps) {
  const [rating, setRating] = useState(opinion?.rating ?? null);
  const [note, setNote] = useState(opinion?.note ?? '');
  const [word, setWord] = useState<{ text: string; bad?: true } | null>(null);
  const save = async (stars: number | null, words: string) => {
    try {
      await onSave({
        id: `opinion:${credentialId}`,
        kind: 'opinion',
        credentialId,
        rating: stars,
        note: words,
        updatedAt: Date.now(),
      });
      setWord({ text: t('opinionSaved') });
    } catch (error) {
      setWord({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
    }
  };
  return (
    <form
      class="own-opinion"
      aria-label={t('opinionOf', name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(rating, note);
      }}
    >
      <fieldset>
        <legend>{t('opinionStars')}</legend>
        <span class="stars">
          {STARS.map((star) => (
            <label key={star}>
              <input
                type="radio"
                class="unseen"
                name={`stars-${credentialId}`}
                checked={rating === star}
                onChange={() => setRating(star)}
              />
              <span aria-hidden="true">{rating !== null && star <= rating ? '★' : '☆'}</span>
              <span class="unseen">{t('opinionStar', star)}</span>
            </label>
          ))}
        </span>
        {rating !== null && (
          <button type="button" class="text-button small" onClick={() => setRating(null)}>
            {t('opinionNoStars')}
          </button>
        )}
      </fieldset>
      <label class="field">
        <span class="label">{t('opinionNote')}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="opinion-end">
        <button type="submit" class="button compact">
          {t('opinionSave')}
        </button>
        <span role="status" class={word?.bad ? 'word bad' : 'word'}>
          {word?.text ?? ''}
        </span>
      </p>
    </form>
  );
}
