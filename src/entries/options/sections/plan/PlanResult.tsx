import type { CredentialNote } from '../../../../core/domain/advice.ts';
import { calendarOf } from '../../../../core/advice/plan/calendar.ts';
import { openGaps, type OwnFigure, stepsOf } from '../../../../core/advice/plan/problem.ts';
import type { Plan } from '../../../../core/domain/plan.ts';
import { download } from '../../../../features/ui/download.ts';
import { formatDollars, formatList, formatNumber } from '../../../../features/ui/format.ts';
import { Heading } from '../../../../features/ui/Heading.tsx';
import { OpenGaps } from '../../../../features/ui/plan/OpenGaps.tsx';
import { PlanSteps } from '../../../../features/ui/plan/PlanSteps.tsx';
import { PROOF_WORDS } from '../../../../features/ui/plan/plan-words.ts';
import { TimelinePicture } from '../../../../features/ui/plan/TimelinePicture.tsx';
import { plural, t } from '../../../../platform/i18n.ts';
import { ChangesNote } from './ChangesNote.tsx';
import { DecideMenu } from './DecideMenu.tsx';
import { FocusWarnings } from './FocusWarnings.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import type { Decidable, Decide } from './plan-actions.ts';
import type { Planned } from './PlanSection.tsx';

interface PlanResultProps {
  planned: Planned;
  notes: readonly CredentialNote[];
  today: string;
  /** Ids of the credentials of the catalogue that are in the vault. */
  owned: ReadonlySet<string>;
  decide: Decide;
  onFigure: (about: Decidable, figure: OwnFigure) => void;
}

/** A plan with everything that makes it one: order, cost, time, what stays open and why. */
export function PlanResult({ planned, notes, today, owned, decide, onFigure }: PlanResultProps) {
  const { problem, answer, view, leftOut, asked, boardId } = planned;
  const { plan } = answer;
  const steps = stepsOf(problem, plan, today);
  const open = openGaps(problem, plan, leftOut);
  const dollars = (cents: number) => formatDollars([cents / 100, cents / 100]);
  const save = () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    download('waymark-plan.ics', calendarOf(steps, stamp), 'text/calendar');
  };
  return (
    <>
      <Heading level={2} id="plan-title">
        {t('planResult')}
      </Heading>
      <FocusWarnings warnings={view.warnings} />
      {view.changes && <ChangesNote changes={view.changes} />}
      {steps.length === 0 ? (
        <p>{t('planNothingWorth')}</p>
      ) : (
        <>
          <p>
            <strong>
              {t(
                'planSum',
                formatNumber(plan.covered.length),
                formatNumber(problem.gaps.length),
                dollars(plan.cents),
                formatNumber(plan.hours),
              )}
            </strong>
          </p>
          <p class="soft small">
            {t(PROOF_WORDS[plan.label])} {t('planUpper')}
          </p>
          <TimelinePicture steps={steps} />
          <PlanSteps
            steps={steps}
            offers={view.offers}
            gaps={problem.gaps}
            period={asked.period}
            listings={view.listings}
            actions={(offer) => (
              <DecideMenu
                about={offer}
                note={notes.find(({ credentialId }) => credentialId === offer.id)}
                today={today}
                owned={owned}
                decide={decide}
              />
            )}
          />
          {!view.offers.some(({ id, project }) => plan.items.includes(id) && project === true) && (
            <p class="small">{t('stackNoProject')}</p>
          )}
        </>
      )}
      <div class="form-actions">
        {steps.length > 0 && (
          <button type="button" class="button" onClick={save}>
            {t('planCalendar')}
          </button>
        )}
        {boardId !== null && (
          <a
            class="button"
            href={`../report/index.html?board=${encodeURIComponent(boardId)}`}
            target="_blank"
          >
            {t('planReport')}
          </a>
        )}
      </div>
      <More plan={plan} richer={answer.moreMoney} gaps={problem.gaps} words="planMoreMoney" />
      <More plan={plan} richer={answer.moreHours} gaps={problem.gaps} words="planMoreHours" />
      {open.length > 0 && (
        <>
          <Heading level={3} id="plan-open">
            {plural(open.length, 'planOpenOne', 'planOpenOther')}
          </Heading>
          <OpenGaps open={open} />
        </>
      )}
      <LeftOutList leftOut={leftOut} onFigure={onFigure} />
      <p class="soft small">{t('planFrame')}</p>
    </>
  );
}

interface MoreProps {
  plan: Plan;
  /** The same question with a little more; `null` where there was no limit. */
  richer: Plan | null;
  gaps: readonly { id: string; name: string }[];
  words: 'planMoreMoney' | 'planMoreHours';
}

function More({ plan, richer, gaps, words }: MoreProps) {
  if (richer === null) return null;
  const had = new Set(plan.covered);
  const gained = richer.covered.filter((id) => !had.has(id));
  const names = gaps.filter(({ id }) => gained.includes(id)).map(({ name }) => name);
  const what = names.length === 0 ? t('planMoreNothing') : formatList(names, 'and', 6);
  return <p>{t(words, what)}</p>;
}
