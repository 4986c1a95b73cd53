import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction, CorrectionChange } from '../../../../core/domain/correction.ts';
import type { CredentialEntry } from '../../../../core/domain/catalog.ts';
import type { CredentialCard, CredentialTally } from '../../../../core/domain/credential-card.ts';
import type { Opinion } from '../../../../core/domain/opinion.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { plural, t } from '../../../../platform/i18n.ts';
import type { CatalogHit } from '../../../../protocol/messages.ts';
import { CatalogueItem } from './CatalogueItem.tsx';
import { OpenedCard } from './OpenedCard.tsx';
import { OwnCredentialForm } from './OwnCredentialForm.tsx';
import { Tally } from './Tally.tsx';
import './catalogue.css';

/** What one looks for; all of it must hold. */
interface Wanted {
  query: string;
  field: string | null;
  free: boolean;
  proctored: boolean;
  project: boolean;
}

/** What the section asks of the outside. */
export interface CatalogueActions {
  browseCredentials: (wanted: Wanted & { limit: number }) => Promise<{
    entries: CredentialEntry[];
    tally: CredentialTally;
    fields: { id: string; name: string; count: number }[];
  }>;
  credentialCard: (id: string) => Promise<CredentialCard | null>;
  saveOpinion: (opinion: Opinion) => Promise<void>;
  search: (query: string, kind: 'skill' | 'credential') => Promise<CatalogHit[]>;
  correct: (change: CorrectionChange, posting: null) => void;
}

interface CatalogueSectionProps {
  /** The catalogue is fetched when the section comes to view. */
  shown: boolean;
  today: string;
  /** The person's own credentials are among them, so that the list follows. */
  corrections: readonly Correction[];
  /** The credential that the person came here for, or `find:` and words to look for. */
  opened: string | null;
  actions: CatalogueActions;
}

type Found = Awaited<ReturnType<CatalogueActions['browseCredentials']>>;

const FIND = 'find:';
const FIRST = 20;
const MOST = 100;
const NOTHING: Wanted = { query: '', field: null, free: false, proctored: false, project: false };

/** The catalogue of credentials: search, filter, counted facts, and what is known of each. */
export function CatalogueSection({
  shown,
  today,
  corrections,
  opened,
  actions,
}: CatalogueSectionProps) {
  const [wanted, setWanted] = useState(NOTHING);
  const [limit, setLimit] = useState(FIRST);
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const latest = useRef(0);

  const sought = opened?.startsWith(FIND) ? decoded(opened.slice(FIND.length)) : null;
  useEffect(() => {
    if (sought !== null) setWanted({ ...NOTHING, query: sought });
  }, [sought]);

  useEffect(() => {
    if (!shown) return;
    const mine = ++latest.current;
    actions.browseCredentials({ ...wanted, query: wanted.query.slice(0, 200), limit }).then(
      (answer) => {
        if (mine !== latest.current) return;
        setFound(answer);
        setFailure(null);
      },
      (error: unknown) => {
        if (mine === latest.current) setFailure(errorSentence(error));
      },
    );
  }, [shown, wanted, limit, corrections, actions]);

  const want = (change: Partial<Wanted>) => {
    setLimit(FIRST);
    setWanted({ ...wanted, ...change });
  };
  const total = found?.tally.total ?? 0;
  return (
    <div class="catalogue">
      <p class="soft">{t('catalogueIntro')}</p>
      {opened !== null && sought === null && (
        <OpenedCard key={opened} id={opened} today={today} actions={actions} />
      )}
      <search class="catalogue-filter">
        <label class="field">
          <span class="label">{t('catalogueSearch')}</span>
          <input
            class="input"
            type="search"
            value={wanted.query}
            onInput={(event) => want({ query: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="label">{t('catalogueField')}</span>
          <select
            class="input"
            value={wanted.field ?? ''}
            onChange={(event) => want({ field: event.currentTarget.value || null })}
          >
            <option value="">{t('catalogueEveryField')}</option>
            {found?.fields.map(({ id, name, count }) => (
              <option key={id} value={id}>
                {t('catalogueFieldCount', name, count)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="catalogue-ticks">
          <legend class="unseen">{t('catalogueOnly')}</legend>
          <Tick text={t('onlyFree')} value={wanted.free} onChange={(free) => want({ free })} />
          <Tick
            text={t('onlyProject')}
            value={wanted.project}
            onChange={(project) => want({ project })}
          />
          <Tick
            text={t('onlyProctored')}
            value={wanted.proctored}
            onChange={(proctored) => want({ proctored })}
          />
        </fieldset>
      </search>
      {failure !== null && (
        <p class="notice bad" role="alert">
          {t('listFailed', failure)}
        </p>
      )}
      <p role="status" class="catalogue-count">
        {found === null
          ? ''
          : total === 0
            ? t('catalogueNone')
            : plural(total, 'catalogueFoundOne', 'catalogueFoundOther')}
      </p>
      {found && total > 1 && <Tally tally={found.tally} />}
      {adding ? (
        <OwnCredentialForm
          search={(query) => actions.search(query, 'skill')}
          onCancel={() => setAdding(false)}
          onSave={(change) => {
            actions.correct(change, null);
            setWanted({ ...NOTHING, query: change.name });
            setAdding(false);
          }}
        />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {t('ownCredentialAdd')}
          </button>
        </p>
      )}
      <ul class="catalogue-list">
        {found?.entries.map((entry) => (
          <CatalogueItem key={entry.id} entry={entry} today={today} actions={actions} />
        ))}
      </ul>
      {found && found.entries.length < Math.min(total, MOST) && (
        <p>
          <button type="button" class="button" onClick={() => setLimit(MOST)}>
            {t('catalogueMore', Math.min(total, MOST) - found.entries.length)}
          </button>
        </p>
      )}
      {total > MOST && limit === MOST && <p class="soft">{t('catalogueTooMany', MOST)}</p>}
    </div>
  );
}

/** An address that somebody broke is looked for as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface TickProps {
  text: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

function Tick({ text, value, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  );
}
