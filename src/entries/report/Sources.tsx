import type { PlanOffer } from '../../core/domain/plan.ts';
import { sourceWords } from '../../features/ui/credential/source-words.ts';
import { formatList, formatPartialDate } from '../../features/ui/format.ts';
import { t } from '../../platform/i18n.ts';
import type { ListingHead } from '../../protocol/messages.ts';

interface SourcesProps {
  listings: readonly ListingHead[];
  /** The credentials of the plan. */
  offers: readonly PlanOffer[];
}

/** Where the numbers come from: the listings with their days, the facts with theirs. */
export function Sources({ listings, offers }: SourcesProps) {
  const day = (at: number) => {
    const date = new Date(at);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  };
  return (
    <section>
      <h2>{t('reportSources')}</h2>
      <h3>{t('reportListings')}</h3>
      <ol class="report-list small">
        {listings.map(({ id, title, company, addedAt }) => (
          <li key={id}>
            {t(
              'reportListing',
              title ?? t('reportNoTitle'),
              company ?? t('reportNoEmployer'),
              formatPartialDate(day(addedAt)),
            )}
          </li>
        ))}
      </ol>
      {offers.length > 0 && (
        <>
          <h3>{t('reportCredentials')}</h3>
          <ul class="report-list small">
            {offers.map(({ id, name, sources, priceChecked }) => (
              <li key={id}>
                {t('reportSourceOf', name, formatList(sources.map(sourceWords)))}.{' '}
                {priceChecked === null
                  ? t('costUnchecked')
                  : t('costChecked', formatPartialDate(priceChecked.slice(0, 7)))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
