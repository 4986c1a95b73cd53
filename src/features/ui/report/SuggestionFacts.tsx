import type { Suggestion } from '../../../core/domain/report.ts';
import { plural, t } from '../../../platform/i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import {
  formatCost,
  formatEffort,
  formatList,
  formatNumber,
  formatPriceAge,
  formatValidity,
  joinFacts,
  SEPARATOR,
} from '../format.ts';

const MOST_NAMES = 4;

/** Why this credential, in one sentence. */
export function reasonFor(suggestion: Suggestion): string {
  const names = (strength: 'required' | 'preferred') =>
    suggestion.closes
      .filter((gap) => gap.strength === strength && gap.id !== suggestion.credentialId)
      .map((gap) => gap.name);
  const required = names('required');
  const preferred = names('preferred');
  const list = (items: string[]) => formatList(items, 'and', MOST_NAMES);
  if (suggestion.namedByPosting) {
    const also = [...required, ...preferred];
    return also.length === 0 ? t('reasonNamed') : t('reasonNamedAlso', list(also));
  }
  if (required.length === 0) return t('reasonPreferred', list(preferred));
  if (preferred.length === 0) return t('reasonRequired', list(required));
  return t('reasonBoth', list(required), list(preferred));
}

/** Name and issuer of a suggestion; the name leads to the issuer's page when it is known. */
export function SuggestionTitle({ suggestion }: { suggestion: Suggestion }) {
  return (
    <>
      <ExternalLink href={suggestion.url} text={suggestion.name} />{' '}
      <span class="soft">{t('byIssuer', suggestion.issuer)}</span>
    </>
  );
}

/** What it costs and how long it takes; below it how old the price is and how long it lasts. */
export function SuggestionFacts({ suggestion }: { suggestion: Suggestion }) {
  const more = joinFacts([
    formatPriceAge(suggestion),
    suggestion.priceOld ? t('priceOld') : null,
    formatValidity(suggestion.validityMonths),
  ]);
  return (
    <div class="facts">
      <p>
        <strong class={suggestion.priceOld ? 'price-old' : ''}>{formatCost(suggestion)}</strong>
        {SEPARATOR}
        {formatEffort(suggestion)}
      </p>
      {more && <p>{more}</p>}
    </div>
  );
}

/** What one should know before starting: an exam, and what the issuer demands first. */
export function SuggestionCaveats({ suggestion }: { suggestion: Suggestion }) {
  const { prerequisites, experienceMonths, proctored, closes, known, notYet, first, access } =
    suggestion;
  const shallow = closes.filter((gap) => gap.shallow).map((gap) => gap.name);
  const months = experienceMonths === 'unknown' ? 0 : experienceMonths;
  return (
    <>
      {shallow.length > 0 && (
        <p class="soft small">{t('taughtShallow', formatList(shallow, 'and', MOST_NAMES))}</p>
      )}
      {known && known.have > 0 && (
        <p class="soft small">
          {t('knownShare', formatNumber(known.have), formatNumber(known.of))}
        </p>
      )}
      {notYet === 'level' && <p class="small">{t('notYetLevel')}</p>}
      {access && <p class="small">{t('youHaveAccess')}</p>}
      {notYet === 'training' && <p class="small">{t('notYetTraining', prerequisites ?? '')}</p>}
      {first && <p class="small">{t('notYetFirst', formatList(first))}</p>}
      {prerequisites && notYet !== 'training' && !first && (
        <p class="soft small">{t('needsFirst', prerequisites)}</p>
      )}
      {months > 0 && (
        <p class="small">{plural(months, 'needsExperienceOne', 'needsExperienceOther')}</p>
      )}
      {proctored && <p class="soft small">{t('proctored')}</p>}
    </>
  );
}
