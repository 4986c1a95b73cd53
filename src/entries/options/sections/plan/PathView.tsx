import { type CredentialNote, type Stage, stageOf } from '../../../../core/domain/advice.ts';
import type { FocusWarning } from '../../../../core/domain/plan.ts';
import { formatDollars, formatNumber, formatPartialDate } from '../../../../features/ui/format.ts';
import { Heading } from '../../../../features/ui/Heading.tsx';
import { t } from '../../../../platform/i18n.ts';
import { DecideMenu } from './DecideMenu.tsx';
import { FocusWarnings } from './FocusWarnings.tsx';
import type { Decide } from './plan-actions.ts';
import { ACCESS_WORDS } from '../../../../features/ui/access-words.ts';
import { STAGE_WORDS, STAGES } from './stage-words.ts';

interface PathViewProps {
  notes: readonly CredentialNote[];
  warnings: readonly FocusWarning[];
  today: string;
  /** Ids of the credentials of the catalogue that are in the vault. */
  owned: ReadonlySet<string>;
  decide: Decide;
}

const rank = (stage: Stage | null) => (stage ? STAGES.indexOf(stage) : -1);

/** What was decided about credentials: where each stands and stood, and what is left aside. */
export function PathView({ notes, warnings, today, owned, decide }: PathViewProps) {
  const alive = notes
    .filter(({ dismissed, stages }) => dismissed === null && stages.length > 0)
    .toSorted((a, b) => rank(stageOf(a)) - rank(stageOf(b)) || (a.name < b.name ? -1 : 1));
  const dismissed = notes.filter((note) => note.dismissed !== null);
  const access = notes.filter((note) => note.access !== null);
  const figures = notes.filter(
    ({ figure }) => figure.cents !== undefined || figure.hours !== undefined,
  );
  return (
    <div class="plan-view">
      <p class="soft">{t('pathIntro')}</p>
      <FocusWarnings warnings={warnings} />
      {alive.length === 0 ? (
        <p class="notice">{t('pathEmpty')}</p>
      ) : (
        <ul class="path-list">
          {alive.map((note) => (
            <li key={note.id} class="panel">
              <Heading level={2} id={`path-${note.credentialId}`}>
                {note.name}
              </Heading>
              <ol class="path-history small">
                {note.stages.map(({ stage, on }, index) => (
                  <li key={`${on}-${index}`}>
                    {t('stageOn', t(STAGE_WORDS[stage]), formatPartialDate(on))}
                  </li>
                ))}
              </ol>
              <p>
                <button
                  type="button"
                  class="text-button small"
                  onClick={() =>
                    decide(
                      aboutOf(note),
                      { stages: note.stages.slice(0, -1) },
                      t('stageTakenBack', note.name),
                    )
                  }
                >
                  {t('stageBack')}
                  <span class="unseen"> {note.name}</span>
                </button>
              </p>
              <DecideMenu
                about={aboutOf(note)}
                note={note}
                today={today}
                owned={owned}
                decide={decide}
              />
            </li>
          ))}
        </ul>
      )}
      <Aside
        title={t('pathDismissed')}
        notes={dismissed}
        words={({ dismissed: one }) =>
          one
            ? t(
                'stageOn',
                t(one.why === 'too-dear' ? 'dismissTooDear' : 'dismissNotForMe'),
                formatPartialDate(one.on),
              )
            : ''
        }
        undo={(note) => decide(aboutOf(note), { dismissed: null }, t('dismissUndone', note.name))}
      />
      <Aside
        title={t('pathAccess')}
        notes={access}
        words={({ access: one }) =>
          one ? t('stageOn', t(ACCESS_WORDS[one.through]), formatPartialDate(one.on)) : ''
        }
        undo={(note) => decide(aboutOf(note), { access: null }, t('decideAccessGone', note.name))}
      />
      <Aside
        title={t('pathFigures')}
        notes={figures}
        words={({ figure: { cents, hours } }) =>
          [
            cents === undefined ? '' : formatDollars([cents / 100, cents / 100]),
            hours === undefined ? '' : t('planStepHours', formatNumber(hours)),
          ]
            .filter((part) => part !== '')
            .join(', ')
        }
        undo={(note) => decide(aboutOf(note), { figure: {} }, t('figureGone', note.name))}
      />
    </div>
  );
}

const aboutOf = ({ credentialId, name }: CredentialNote) => ({ id: credentialId, name });

interface AsideProps {
  title: string;
  notes: readonly CredentialNote[];
  words: (note: CredentialNote) => string;
  undo: (note: CredentialNote) => void;
}

function Aside({ title, notes, words, undo }: AsideProps) {
  if (notes.length === 0) return null;
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ul class="plan-open">
        {notes.map((note) => (
          <li key={note.id}>
            <strong>{note.name}</strong> <span class="soft">{words(note)}</span>{' '}
            <button type="button" class="text-button small" onClick={() => undo(note)}>
              {t('takeBack')}
              <span class="unseen"> {note.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
