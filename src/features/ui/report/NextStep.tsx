import type { Report, Suggestion } from '../../../core/domain/report.ts';
import { closesRequired, nextStepOf } from '../../../core/advice/next-step.ts';
import { t } from '../../../platform/i18n.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import {
  reasonFor,
  SuggestionCaveats,
  SuggestionFacts,
  SuggestionTitle,
} from './SuggestionFacts.tsx';
import { targetOf } from './target-of.ts';

const MOST_OTHERS = 4;

/** The one next step: the best suggestion and why, or the plain word that there is none. */
export function NextStep({
  report,
  level,
  catalogueHref,
}: {
  report: Report;
  level: HeadingLevel;
  catalogueHref: string;
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
          {others.length > 0 && (
            <OtherWays suggestions={others.slice(0, MOST_OTHERS)} catalogueHref={catalogueHref} />
          )}
        </>
      ) : (
        <>
          <p>
            {t(
              nothingMissing
                ? 'nextStepDone'
                : others.length > 0
                  ? 'nextStepNotYet'
                  : 'nextStepNone',
            )}
          </p>
          {others.length > 0 && (
            <OtherWays suggestions={others.slice(0, MOST_OTHERS)} catalogueHref={catalogueHref} />
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
}: {
  suggestions: Suggestion[];
  catalogueHref: string;
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
          </li>
        ))}
      </ul>
    </details>
  );
}
