import type { Ref } from 'preact';
import type { ReportCount } from '../../../core/domain/report.ts';
import { plural, t } from '../../../platform/i18n.ts';
import { SEPARATOR } from '../format.ts';
import { targetOf } from './target-of.ts';

/** More marks than this would be a texture and not a picture. */
const MOST_BLAZES = 36;

interface CountLineProps {
  /** Takes the focus when the number changed by what the person just did. */
  focusRef: Ref<HTMLDivElement>;
  count: ReportCount;
  /** False while nothing is held or the vault cannot be opened: no "0 of 14" then. */
  compared: boolean;
  /** Where the person tells what they have; absent when that is not what is lacking. */
  tellHref: string | null;
  /** What is asked for stands below to be ticked; the address is then the other way to tell. */
  ticking?: boolean;
}

/** The one number, in words first. Every figure comes from `report.count`. */
export function CountLine({ focusRef, count, compared, tellHref, ticking }: CountLineProps) {
  const asked = count.required + count.preferred;
  if (asked === 0)
    return (
      <div ref={focusRef} class="count" tabIndex={-1}>
        <p class="count-words">{t('countNothingAsked')}</p>
        <p class="soft">{t('countNothingAskedMore')}</p>
      </div>
    );
  if (!compared)
    return (
      <div ref={focusRef} class="count" tabIndex={-1}>
        <p class="count-words">
          {plural(asked, 'countAskedOne', 'countAskedOther')}{' '}
          {ticking
            ? t('countTellTick')
            : tellHref !== null && (
                <a href={tellHref} target={targetOf(tellHref)}>
                  {t('countTellUs')}
                </a>
              )}
        </p>
        <p class="soft">
          {splitWords(count)}
          {ticking && tellHref !== null && (
            <>
              {SEPARATOR}
              <a href={tellHref} target={targetOf(tellHref)}>
                {t('countTellCv')}
              </a>
            </>
          )}
        </p>
      </div>
    );
  const held = count.heldRequired + count.heldPreferred;
  return (
    <div ref={focusRef} class="count" tabIndex={-1}>
      <p class="count-words">
        <strong>{t('countHeld', held, asked)}</strong>
        {SEPARATOR}
        <span>{missingWords(count)}</span>
      </p>
      {asked <= MOST_BLAZES && <Blazes count={count} />}
    </div>
  );
}

function splitWords({ required, preferred }: ReportCount): string {
  if (preferred === 0) return t('countAllRequired');
  return required === 0 ? t('countAllPreferred') : t('countSplit', required, preferred);
}

function missingWords(count: ReportCount): string {
  const required = count.required - count.heldRequired;
  const preferred = count.preferred - count.heldPreferred;
  if (required > 0 && preferred > 0) return t('countMissingBoth', required, preferred);
  if (required > 0) return t('countMissingRequired', required);
  if (preferred > 0) return t('countMissingPreferred', preferred);
  return t('countMissingNone');
}

/** The same number as trail marks: filled = have, outlined = missing; required ones stand first. */
function Blazes({ count }: { count: ReportCount }) {
  const row = (kind: 'required' | 'preferred', total: number, held: number) => (
    <span class="blaze-row">
      {Array.from({ length: total }, (_, at) => (
        <span key={at} class={`blaze ${at < held ? 'have' : `missing-${kind}`}`} />
      ))}
    </span>
  );
  return (
    <div class="blazes" aria-hidden="true">
      {count.required > 0 && row('required', count.required, count.heldRequired)}
      {count.preferred > 0 && row('preferred', count.preferred, count.heldPreferred)}
    </div>
  );
}
