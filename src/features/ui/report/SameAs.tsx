import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { FoundName } from './actions.ts';

interface SameAsProps {
  /** What the listing's words were taken for. */
  name: string;
  find: (query: string) => Promise<readonly FoundName[]>;
  onPick: (found: FoundName) => void;
}

/** Picks what a name really stands for: type, then press one of the answers of the catalogue. */
export function SameAs({ name, find, onPick }: SameAsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const [hits, setHits] = useState<readonly FoundName[] | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(
    () => () => {
      // An answer for a field that is gone is dropped.
      latest.current++;
    },
    [],
  );
  const look = (query: string) => {
    const mine = ++latest.current;
    if (query.trim() === '') {
      setHits(null);
      return;
    }
    const show = (found: readonly FoundName[]) => mine === latest.current && setHits(found);
    find(query.trim()).then(show, () => show([]));
  };
  return (
    <div class="same-as">
      <label class="label" for={id}>
        {t('correctSameAsField', name)}
      </label>
      <input
        ref={field}
        id={id}
        class="input"
        autocomplete="off"
        maxLength={200}
        onInput={(event) => look(event.currentTarget.value)}
      />
      <div role="status">
        {hits?.length === 0 && <p class="soft small">{t('correctNoMatch')}</p>}
      </div>
      {hits && hits.length > 0 && (
        <ul class="correct-choices">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                class="button compact"
                aria-label={t('correctSameAsTake', name, hit.name)}
                onClick={() => onPick(hit)}
              >
                {hit.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
