import type { Report, Suggestion } from '../../../core/domain/report.ts';
import { closesRequired, nextStepOf } from '../../../core/advice/next-step.ts';
import { t } from '../../../platform/i18n.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import type { ReportActions } from './actions.ts';
import { DecideSuggestion } from './DecideSuggestion.tsx';
import {
  reasonFor,
  SuggestionCaveats,
  SuggestionFacts,
  SuggestionTitle,
} from './SuggestionFacts.tsx';
import { targetOf } from './target-of.ts';
import { WithoutCredential } from './WithoutCredential.tsx';

const MOST_OTHERS = 4;

/** The one next step: the best suggestion and why, or the plain word that there is none. */
export function NextStep({
  report,
  level,
  catalogueHref,
  decide,
}: {
  report: Report;
  level: HeadingLevel;
  catalogueHref: string;
  decide: ReportActions['decide'];
}) {
  const { count, suggestions } = report;
  const best = nextStepOf(report);
  const onlyWelcome =
    best !== undefined && !closesRequired(best) && count.heldRequired < count.required;
  const others = suggestions.filter((suggestion) => suggestion !== best);
  const nothingMissing =
    count.heldRequired === count.required && count.heldPreferred === count.preferred;
  return (
    <section class="next-step" aria-labelledby="next-step">
      <Heading level={level} id="next-step">
        {t('nextStep')}
      </Heading>
      {best ? (
        <>
          {onlyWelcome && <p>{t('nextStepOnlyWelcome')}</p>}
          <p class="next-step-name">
            <SuggestionTitle suggestion={best} />
          </p>
          <p>{reasonFor(best)}</p>
          <SuggestionFacts suggestion={best} />
          <SuggestionCaveats suggestion={best} />
          <KnownOf suggestion={best} catalogueHref={catalogueHref} />
          {decide && <DecideSuggestion suggestion={best} decide={decide} />}
          {others.length > 0 && (
            <OtherWays suggestions={others.slice(0, MOST_OTHERS)} {...{ catalogueHref, decide }} />
          )}
        </>
      ) : (
        <>
          <p>
            {nothingMissing
              ? t('nextStepDone')
              : others.length > 0
                ? t('nextStepNotYet')
                : t('nextStepNone')}
          </p>
          {!nothingMissing && others.length === 0 && <WithoutCredential report={report} />}
          {others.length > 0 && (
            <OtherWays suggestions={others.slice(0, MOST_OTHERS)} {...{ catalogueHref, decide }} />
          )}
        </>
      )}
    </section>
  );
}

/** The way to everything that is known of a credential, with its sources. */
function KnownOf({ suggestion, catalogueHref }: { suggestion: Suggestion; catalogueHref: string }) {
  const href = `${catalogueHref}/${suggestion.credentialId}`;
  return (
    <p class="small">
      <a href={href} target={targetOf(href)}>
        {t('knownOf')}
        <span class="unseen"> {suggestion.name}</span>
      </a>
    </p>
  );
}

function OtherWays({
  suggestions,
  catalogueHref,
  decide,
}: {
  suggestions: Suggestion[];
  catalogueHref: string;
  decide: ReportActions['decide'];
}) {
  return (
    <details>
      <summary>{t('otherWays', suggestions.length)}</summary>
      <ul class="other-ways">
        {suggestions.map((suggestion) => (
          <li key={suggestion.credentialId}>
            <p>
              <SuggestionTitle suggestion={suggestion} />
            </p>
            <p class="small">{reasonFor(suggestion)}</p>
            <SuggestionFacts suggestion={suggestion} />
            {suggestion.notYet && <SuggestionCaveats suggestion={suggestion} />}
            <KnownOf suggestion={suggestion} catalogueHref={catalogueHref} />
            {decide && <DecideSuggestion suggestion={suggestion} decide={decide} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
