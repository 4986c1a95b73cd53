import { useEffect, useRef, useState } from 'preact/hooks';
import type { CredentialCard } from '../../../../core/domain/credential-card.ts';
import { QualityCard } from '../../../../features/ui/credential/QualityCard.tsx';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { Heading } from '../../../../features/ui/Heading.tsx';
import { t } from '../../../../platform/i18n.ts';
import type { CatalogueActions } from './CatalogueSection.tsx';

interface OpenedCardProps {
  id: string;
  today: string;
  actions: CatalogueActions;
}

/** The credential that the person came for, above the list; its name takes the focus. */
export function OpenedCard({ id, today, actions }: OpenedCardProps) {
  const [card, setCard] = useState<CredentialCard | 'gone' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    actions.credentialCard(id).then(
      (answer) => {
        setCard(answer ?? 'gone');
        heading.current?.focus();
      },
      (error: unknown) => setFailure(errorSentence(error)),
    );
  }, [id, actions]);
  if (failure !== null) return <p class="notice bad">{t('listFailed', failure)}</p>;
  if (card === 'gone') return <p class="notice">{t('catalogueNone')}</p>;
  if (card === null) return null;
  return (
    <section class="panel opened-card" aria-labelledby="opened-card">
      <Heading level={2} id="opened-card" focusRef={heading}>
        {card.entry.name}
      </Heading>
      <QualityCard card={card} today={today} onOpinion={actions.saveOpinion} />
    </section>
  );
}
