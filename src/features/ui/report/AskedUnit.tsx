import { useId, useState } from 'preact/hooks';
import type { PassedOver, Report, Suggestion } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { formatLevel, formatList, formatPartialDate, SEPARATOR } from '../format.ts';
import { Icon } from '../Icon.tsx';
import { leadOf, type LineUnit, sentencesOf } from './lines.ts';
import type { ReportActions } from './actions.ts';
import { SuggestionCaveats, SuggestionFacts, SuggestionTitle } from './SuggestionFacts.tsx';
import { CorrectLines } from './CorrectLines.tsx';
import { askedOf, ShowPlaces, type Ticks, TickNames } from './TickForm.tsx';
import { PASSED_OVER_WORDS } from './passed-over-words.ts';
import { targetOf } from './target-of.ts';
import { UnitNames } from './UnitNames.tsx';
import { insteadFor } from './WithoutCredential.tsx';

/** What would close a gap, and whether it was already described further up. */
export interface Answer {
  suggestion: Suggestion;
  told: 'not-yet' | 'next-step' | 'above';
}

interface AskedUnitProps {
  unit: LineUnit;
  answer: Answer | null;
  /** False while nothing can be compared. */
  compared: boolean;
  /** Set while nothing is held: the names are then there to be ticked. */
  ticks: Ticks | null;
  actions: ReportActions;
  /** Why nothing is suggested for what the catalogue has credentials for. */
  passedOver: Report['passedOver'];
  catalogueHref: string;
}

/** One thing asked for that is not held: its answer, and on demand what the listing says. */
export function AskedUnit(props: AskedUnitProps) {
  const { unit, answer, compared, ticks, actions } = props;
  const [open, setOpen] = useState(false);
  const panel = useId();
  const isGroup = unit.members.length > 1;
  const credential = unit.members.find((member) => !('level' in member));
  const passed = passedIn(unit, props.passedOver);
  const names = formatList(
    unit.members.map((member) => member.name),
    'or',
  );
  return (
    <li class="unit">
      <div class="unit-head">
        <p>
          {ticks ? (
            <TickNames members={unit.members} ticks={ticks} />
          ) : (
            <UnitNames
              unit={unit}
              mark={`${compared ? 'missing' : 'asked'}-${unit.strength}`}
              actions={actions}
            />
          )}
          <AskedLevel unit={unit} />
          {compared && !answer && (
            <span class="soft small">
              {SEPARATOR}
              {credential
                ? t('itselfShort')
                : passed
                  ? t('noFittingShort', t(PASSED_OVER_WORDS[passed.reason]))
                  : t('noSuggestionShort')}
            </span>
          )}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={t('showSentence', names)}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {compared && <Lapses unit={unit} />}
      {compared && answer && <ShortAnswer answer={answer} unit={unit} />}
      <div id={panel} class="unit-more" hidden={!open}>
        <Sentences unit={unit} />
        {ticks && <ShowPlaces lines={unit.members} actions={actions} />}
        {answer && <LongAnswer answer={answer} compared={compared} />}
        {!answer && credential && (
          <Itself credential={credential} catalogueHref={props.catalogueHref} />
        )}
        {!answer && !credential && (
          <NoAnswer unit={unit} passed={passed} catalogueHref={props.catalogueHref} />
        )}
        {compared && <HaveThis unit={unit} actions={actions} />}
        <CorrectLines lines={unit.members} named={isGroup} actions={actions} />
      </div>
    </li>
  );
}

/** What is asked for is a credential: what is known of it, even where it is not suggested. */
function Itself({
  credential,
  catalogueHref,
}: {
  credential: LineUnit['members'][number];
  catalogueHref: string;
}) {
  const href = `${catalogueHref}/${credential.id}`;
  return (
    <p class="soft small">
      {t('itself')}{' '}
      <a href={href} target={targetOf(href)}>
        {t('knownOf')}
        <span class="unseen"> {credential.name}</span>
      </a>
    </p>
  );
}

interface Passed {
  name: string;
  reason: PassedOver;
}

/** The first of its members for which the catalogue has a credential, and why it is not suggested. */
function passedIn(unit: LineUnit, passedOver: Report['passedOver'] = {}): Passed | null {
  for (const { id, name } of unit.members) {
    const reason = passedOver[id];
    if (reason) return { name, reason };
  }
  return null;
}

interface NoAnswerProps {
  unit: LineUnit;
  passed: Passed | null;
  catalogueHref: string;
}

/** Why nothing is suggested, what the catalogue has, and what shows the thing instead. */
function NoAnswer({ unit, passed, catalogueHref }: NoAnswerProps) {
  const href = passed && `${catalogueHref}/find:${encodeURIComponent(passed.name)}`;
  return (
    <div class="soft small">
      {href ? (
        <p>
          {t('noFitting', t(PASSED_OVER_WORDS[passed.reason]))}{' '}
          <a href={href} target={targetOf(href)}>
            {t('seeInCatalogue', passed.name)}
          </a>
        </p>
      ) : (
        <p>{t('noSuggestion')}</p>
      )}
      <p>{t('noFittingInstead', insteadFor(leadOf(unit)))}</p>
    </div>
  );
}

/** How deeply it is asked: "asked: advanced". */
export function AskedLevel({ unit }: { unit: LineUnit }) {
  const levels = unit.members.map((member) =>
    'level' in member ? formatLevel(member.level) : null,
  );
  const level = levels.find((text) => text !== null);
  return level ? <span class="soft small"> {t('askedLevel', level)}</span> : null;
}

/** What the listing says, in its own words. */
export function Sentences({ unit }: { unit: LineUnit }) {
  const sentences = sentencesOf(unit.members);
  if (sentences.length === 0) return <p class="soft small">{t('inJobTitle')}</p>;
  return (
    <>
      {sentences.map((sentence) => (
        <blockquote key={sentence}>{sentence}</blockquote>
      ))}
    </>
  );
}

function Lapses({ unit }: { unit: LineUnit }) {
  const lapses = unit.members.flatMap((member) => member.lapsed);
  const told = new Map(lapses.map((lapse) => [lapse.recordId, lapse]));
  return (
    <>
      {[...told.values()].map((lapse) => (
        <p key={lapse.recordId} class="small">
          {t('lapsedLine', lapse.title, formatPartialDate(lapse.expired))}
        </p>
      ))}
    </>
  );
}

function ShortAnswer({ answer, unit }: { answer: Answer; unit: LineUnit }) {
  const { suggestion, told } = answer;
  if (told === 'next-step') return <p class="soft small">{t('closedByNext')}</p>;
  if (told === 'above') {
    const isItself = unit.members.some(({ id }) => id === suggestion.credentialId);
    const words = isItself ? t('describedAbove') : t('closedBySame', suggestion.name);
    return <p class="soft small">{words}</p>;
  }
  return (
    <div class="small">
      <p>
        <SuggestionTitle suggestion={suggestion} />
      </p>
      <SuggestionFacts suggestion={suggestion} />
    </div>
  );
}

function LongAnswer({ answer, compared }: { answer: Answer; compared: boolean }) {
  const { suggestion, told } = answer;
  if (compared) return told === 'not-yet' ? <SuggestionCaveats suggestion={suggestion} /> : null;
  return (
    <div class="small">
      <p>
        <ExternalLink href={suggestion.url} text={suggestion.name} />
      </p>
      <SuggestionFacts suggestion={suggestion} />
      <SuggestionCaveats suggestion={suggestion} />
    </div>
  );
}

/** For each member of the unit a button that notes it as owned. */
function HaveThis({ unit, actions }: { unit: LineUnit; actions: ReportActions }) {
  const { haveThis } = actions;
  if (!haveThis) return null;
  const isGroup = unit.members.length > 1;
  return (
    <span class="have-this">
      {isGroup && <span class="soft small">{t('iHave')}</span>}
      {unit.members.map((member) => (
        <button
          key={member.id}
          type="button"
          class="button compact"
          aria-label={t('iHaveThisNamed', member.name)}
          onClick={() => haveThis([askedOf(member)])}
        >
          {isGroup ? member.name : t('iHaveThis')}
        </button>
      ))}
    </span>
  );
}
