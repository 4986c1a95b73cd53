import { useId } from 'preact/hooks';
import { type CredentialNote, type Stage, stageOf } from '../../../../core/domain/advice.ts';
import { AccessField } from '../../../../features/ui/AccessField.tsx';
import { t } from '../../../../platform/i18n.ts';
import { addAddress } from '../../section-ids.ts';
import type { Decidable, Decide } from './plan-actions.ts';
import { STAGE_WORDS, STAGES } from './stage-words.ts';

interface DecideMenuProps {
  about: Decidable;
  note: CredentialNote | undefined;
  today: string;
  /** Ids of the credentials of the catalogue that are in the vault. */
  owned: ReadonlySet<string>;
  decide: Decide;
}

/** What can be decided about a credential: where it stands, not for me, too dear, I have access. */
export function DecideMenu({ about, note, today, owned, decide }: DecideMenuProps) {
  const id = useId();
  const stage = note ? stageOf(note) : null;
  const { name } = about;
  const dismiss = (why: 'not-for-me' | 'too-dear') =>
    decide(about, { dismissed: { why, on: today } }, t('decideDismissed', name));
  return (
    <>
      {stage === 'earned' && !owned.has(about.id) && (
        <p class="small earned-offer">
          {t('earnedNotCounted')}{' '}
          <a class="button compact" href={addAddress(about.id)}>
            {t('earnedAdd')}
            <span class="unseen"> {name}</span>
          </a>
        </p>
      )}
      <details class="decide small">
        <summary>
          {t('decideOpen')}
          <span class="unseen"> {name}</span>
        </summary>
        <div class="decide-choices">
          <div class="field">
            <label for={id}>{t('decideStage')}</label>
            <select
              id={id}
              class="input"
              value={stage ?? ''}
              onChange={(event) => {
                const next = event.currentTarget.value as Stage;
                decide(
                  about,
                  { stages: [...(note?.stages ?? []), { stage: next, on: today }] },
                  t('decideStageSaid', name, t(STAGE_WORDS[next])),
                );
              }}
            >
              <option value="" disabled>
                {t('stageNone')}
              </option>
              {STAGES.map((one) => (
                <option key={one} value={one}>
                  {t(STAGE_WORDS[one])}
                </option>
              ))}
            </select>
          </div>
          <AccessField
            through={note?.access?.through ?? null}
            onChoose={(through) =>
              decide(
                about,
                { access: through && { through, on: today } },
                t(through ? 'decideAccessSaid' : 'decideAccessGone', name),
              )
            }
          />
          <button type="button" class="button compact" onClick={() => dismiss('not-for-me')}>
            {t('dismissNotForMe')}
          </button>
          <button type="button" class="button compact" onClick={() => dismiss('too-dear')}>
            {t('dismissTooDear')}
          </button>
        </div>
      </details>
    </>
  );
}
