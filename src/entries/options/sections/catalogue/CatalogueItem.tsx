import { useState } from 'preact/hooks';
import { costOf } from '../../../../core/advice/cost.ts';
import { priceAge } from '../../../../core/catalog/price-age.ts';
import type { CredentialEntry } from '../../../../core/domain/catalog.ts';
import type { CredentialCard } from '../../../../core/domain/credential-card.ts';
import { effortFact, priceFacts } from '../../../../features/ui/credential/price-facts.ts';
import { QualityCard } from '../../../../features/ui/credential/QualityCard.tsx';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { joinFacts } from '../../../../features/ui/format.ts';
import { t } from '../../../../platform/i18n.ts';
import type { CatalogueActions } from './CatalogueSection.tsx';

interface CatalogueItemProps {
  entry: CredentialEntry;
  today: string;
  actions: CatalogueActions;
}

/** One credential in the list; opened, it shows everything that is known of it. */
export function CatalogueItem({ entry, today, actions }: CatalogueItemProps) {
  const [card, setCard] = useState<CredentialCard | 'gone' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = () => {
    if (card !== null) return;
    actions.credentialCard(entry.id).then(
      (answer) => setCard(answer ?? 'gone'),
      (error: unknown) => setFailure(errorSentence(error)),
    );
  };
  const price = priceFacts(entry, costOf(entry, today), priceAge(entry.cost.checked, today));
  return (
    <li>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) open();
        }}
      >
        <summary>
          <span class="catalogue-name">{entry.name}</span>{' '}
          <span class="soft small">
            {joinFacts([
              entry.issuer,
              price.main,
              effortFact(entry),
              entry.status === 'active' ? null : t('statusShort'),
            ])}
          </span>
        </summary>
        {failure !== null && <p class="notice bad">{t('listFailed', failure)}</p>}
        {card === 'gone' && <p class="soft">{t('catalogueNone')}</p>}
        {card !== null && card !== 'gone' && (
          <QualityCard card={card} today={today} onOpinion={actions.saveOpinion} />
        )}
      </details>
    </li>
  );
}
