import { useState } from 'preact/hooks';
import { ExternalLink } from '../../../../features/ui/ExternalLink.tsx';
import { formatPartialDate, joinFacts } from '../../../../features/ui/format.ts';
import { plural, t } from '../../../../platform/i18n.ts';
import { today } from '../../../../platform/today.ts';
import type { ListingHead } from '../../../../protocol/messages.ts';

interface ListingItemsProps {
  listings: readonly ListingHead[];
  onProgress: (id: string, applied: boolean) => void;
  onRemove: (listing: ListingHead) => void;
}

const FIRST_LISTINGS = 10;

/** The listings of a board, newest first; a long board shows the newest until told otherwise. */
export function ListingItems({ listings, onProgress, onRemove }: ListingItemsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? listings : listings.slice(0, FIRST_LISTINGS);
  return (
    <>
      <ul class="board-listings">
        {shown.map((listing) => {
          const title = listing.title ?? t('untitled');
          return (
            <li key={listing.id}>
              <div>
                <p>
                  <ExternalLink href={listing.url === '' ? null : listing.url} text={title} />
                </p>
                <p class="small soft">
                  {joinFacts([
                    listing.company,
                    t('listingAdded', formatPartialDate(today(new Date(listing.addedAt)))),
                    listing.copies > 0
                      ? plural(listing.copies, 'listingCopiesOne', 'listingCopiesOther')
                      : null,
                  ])}
                </p>
              </div>
              <label class="board-check small">
                <input
                  type="checkbox"
                  checked={listing.progress === 'applied'}
                  onChange={(event) => onProgress(listing.id, event.currentTarget.checked)}
                />{' '}
                {t('listingApplied')}
                <span class="unseen"> {title}</span>
              </label>
              <button
                type="button"
                class="button compact"
                aria-label={t('listingRemoveNamed', title)}
                onClick={() => onRemove(listing)}
              >
                {t('listingRemove')}
              </button>
            </li>
          );
        })}
      </ul>
      {!all && listings.length > FIRST_LISTINGS && (
        <button type="button" class="button compact" onClick={() => setAll(true)}>
          {t('demandShowAll', listings.length)}
        </button>
      )}
    </>
  );
}
