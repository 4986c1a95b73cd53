import type { Report, Suggestion } from '../../../core/domain/report.ts';
import { suggestionBeside } from '../../../core/advice/beside-gap.ts';
import { nextStepOf } from '../../../core/advice/next-step.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { joinFacts } from '../format.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import type { ReportActions } from './actions.ts';
import { Apart } from './Apart.tsx';
import { type Answer, AskedUnit } from './AskedUnit.tsx';
import { CorrectLines } from './CorrectLines.tsx';
import { CountLine } from './CountLine.tsx';
import { Gates } from './Gates.tsx';
import { HaveList } from './HaveList.tsx';
import { keyOf, type LineUnit, sortReport } from './lines.ts';
import { NextStep } from './NextStep.tsx';
import { licenceWords } from './ProfessionNote.tsx';
import { OwnSkillForm } from './OwnSkillForm.tsx';
import { TickForm, type Ticks } from './TickForm.tsx';
import { UnknownNames } from './UnknownNames.tsx';
import { useFocusAfterwards } from './use-focus-afterwards.ts';
import './report.css';

interface ReportViewProps {
  report: Report;
  /** The vault could not be opened: nothing is said to be missing then. */
  vaultFailed?: boolean;
  /** Level of the listing's title in the page around it. */
  level: 1 | 2;
  /** Address of the page on which the person tells what they have. */
  tellHref: string;
  /** Address of the catalogue; `/` and the id of a credential lead to what is known of it. */
  catalogueHref: string;
  actions: ReportActions;
}

/** A listing held against a vault: the one number first, then one next step, then the lists. */
export function ReportView(props: ReportViewProps) {
  const { report, vaultFailed, level, tellHref, catalogueHref } = props;
  const { countRef, actions } = useFocusAfterwards(report, props.actions);
  const sorted = sortReport(report);
  const compared = !report.vaultEmpty && !vaultFailed;
  const below = (level + 1) as HeadingLevel;
  const asked = report.count.required + report.count.preferred;
  const lists = compared ? sorted.missing : sorted.asked;
  const answers = answersFor([...lists.required, ...lists.preferred], report, compared);
  const common = {
    answers,
    compared,
    actions,
    level: below,
    passedOver: report.passedOver,
    catalogueHref,
  };
  // Where the law keeps the work, that comes before any step; before the boxes to tick, in one line.
  const walled = report.gates.some(
    (gate) => gate.kind === 'licence' && gate.strength === 'required' && gate.waived !== true,
  );
  const gates = <Gates report={report} level={below} />;
  const { haveThis } = actions;
  const ticking = report.vaultEmpty && !vaultFailed && asked > 0 && haveThis;
  const units = (ticks: Ticks | null) => (
    <>
      <Units
        id="required"
        title={compared ? 'sectionMissingRequired' : 'sectionRequired'}
        units={lists.required}
        ticks={ticks}
        {...common}
      />
      <Units
        id="preferred"
        title={compared ? 'sectionMissingPreferred' : 'sectionPreferred'}
        units={lists.preferred}
        ticks={ticks}
        {...common}
      />
    </>
  );
  return (
    <article class="report">
      <header>
        <Heading level={level}>{report.title ?? t('untitled')}</Heading>
        <p class="soft">{joinFacts([report.company, report.location])}</p>
      </header>
      <CountLine
        focusRef={countRef}
        count={report.count}
        compared={compared}
        tellHref={report.vaultEmpty && !vaultFailed ? tellHref : null}
        ticking={Boolean(ticking)}
      />
      {vaultFailed && <p class="notice bad">{t('notCompared')}</p>}
      {report.truncated && <p class="notice small">{t('truncated')}</p>}
      {asked > 0 && !report.hasRequirementsHeading && <p class="soft small">{t('noHeading')}</p>}
      {walled && (ticking ? <p class="notice small">{licenceWords(report)}</p> : gates)}
      {compared && asked > 0 && (
        <NextStep
          report={report}
          level={below}
          catalogueHref={catalogueHref}
          decide={actions.decide}
        />
      )}
      {compared && sorted.have.length > 0 && (
        <section aria-labelledby="have">
          <Heading level={below} id="have">
            {t('sectionHave')}
          </Heading>
          <HaveList units={sorted.have} deeper={false} actions={actions} />
          <CorrectLines lines={membersOf(sorted.have)} named actions={actions} />
        </section>
      )}
      {compared && sorted.deeper.length > 0 && (
        <section aria-labelledby="deeper">
          <Heading level={below} id="deeper">
            {t('sectionDeeper')}
          </Heading>
          <HaveList units={sorted.deeper} deeper actions={actions} />
          <CorrectLines lines={membersOf(sorted.deeper)} named actions={actions} />
        </section>
      )}
      {ticking ? (
        <TickForm
          lines={membersOf([...lists.required, ...lists.preferred])}
          onSave={(chosen) => ticking(chosen)}
        >
          {units}
        </TickForm>
      ) : (
        units(null)
      )}
      {(!walled || ticking) && gates}
      <Apart sorted={sorted} negated={report.negated} level={below} actions={actions} />
      <UnknownNames names={report.unknown ?? []} level={below} actions={actions} />
      <OwnSkillForm actions={actions} />
    </article>
  );
}

const membersOf = (units: readonly LineUnit[]) => units.flatMap(({ members }) => members);

interface UnitsProps {
  id: string;
  title: MessageKey;
  units: LineUnit[];
  answers: ReadonlyMap<LineUnit, Answer>;
  compared: boolean;
  ticks: Ticks | null;
  actions: ReportActions;
  level: HeadingLevel;
  passedOver: Report['passedOver'];
  catalogueHref: string;
}

function Units(props: UnitsProps) {
  const { id, title, units, answers, compared, ticks, actions, level } = props;
  if (units.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={level} id={id}>
        {t(title)}
      </Heading>
      <ul class="units">
        {units.map((unit) => (
          <AskedUnit
            key={keyOf(unit)}
            unit={unit}
            answer={answers.get(unit) ?? null}
            compared={compared}
            ticks={ticks}
            actions={actions}
            passedOver={props.passedOver}
            catalogueHref={props.catalogueHref}
          />
        ))}
      </ul>
    </section>
  );
}

/** The answer to each gap; one that was described before is only pointed at. */
function answersFor(
  units: readonly LineUnit[],
  report: Report,
  compared: boolean,
): Map<LineUnit, Answer> {
  const answers = new Map<LineUnit, Answer>();
  const told = new Set<Suggestion>();
  const next = nextStepOf(report);
  for (const unit of units) {
    const ids = unit.members.map(({ id }) => id);
    const suggestion = suggestionBeside(ids, report.suggestions);
    if (!suggestion) continue;
    const first = !told.has(suggestion);
    told.add(suggestion);
    const isNext = compared && suggestion === next;
    answers.set(unit, {
      suggestion,
      told: isNext ? 'next-step' : first ? 'not-yet' : 'above',
    });
  }
  return answers;
}
