import { formatList } from '../../../../features/ui/format.ts';
import { joinFacts } from '../../../../features/ui/format.ts';
import {
  SuggestionFacts,
  SuggestionTitle,
} from '../../../../features/ui/report/SuggestionFacts.tsx';
import { t } from '../../../../platform/i18n.ts';
import type { BoardStep } from '../../../../protocol/messages.ts';

interface BoardStepsProps {
  steps: readonly BoardStep[];
  listings: number;
  provisional: string | null;
}

/** What to take next for this role, each with how many of the person's own listings name it. */
export function BoardSteps({ steps, listings, provisional }: BoardStepsProps) {
  return (
    <section class="panel" aria-labelledby="steps-title">
      <h2 id="steps-title">{t(provisional === null ? 'stepsTitle' : 'stepsLater')}</h2>
      {steps.length === 0 && <p class="soft">{t('stepsNone')}</p>}
      <ol class="board-steps">
        {steps.map(({ suggestion, namedBy, helpsIn }) => (
          <li key={suggestion.credentialId}>
            <p>
              <SuggestionTitle suggestion={suggestion} />
            </p>
            <p>
              {t(
                'stepCloses',
                formatList(
                  suggestion.closes.map(({ name }) => name),
                  'and',
                  5,
                ),
              )}
            </p>
            <p class="small">
              {joinFacts([
                t('stepHelps', helpsIn, listings),
                namedBy > 0 ? t('stepNamed', namedBy, listings) : t('stepNotNamed'),
                provisional,
              ])}
            </p>
            <SuggestionFacts suggestion={suggestion} />
          </li>
        ))}
      </ol>
    </section>
  );
}
