import type { Suggestion } from '../domain/report.ts';

/**
 * The suggestion to name beside one gap, the same in the popup, the report and the hover card: of
 * those that close it, one that the listing names before one it does not, one that can be begun before
 * one that cannot, one that is about it before one that touches it, one that teaches it as deeply as
 * asked before one that does not, then the least money and the fewest hours; among equals the best for
 * the listing as a whole.
 *
 * @param ids what is asked for; several where one of them is enough
 */
export function suggestionBeside(
  ids: readonly string[],
  suggestions: readonly Suggestion[],
): Suggestion | null {
  const closing = suggestions.flatMap((suggestion) => {
    const closed = suggestion.closes.find(({ id }) => ids.includes(id));
    return closed ? [{ suggestion, closed }] : [];
  });
  const [best] = closing.toSorted(
    (a, b) =>
      Number(b.suggestion.namedByPosting) - Number(a.suggestion.namedByPosting) ||
      Number(a.suggestion.notYet !== undefined) - Number(b.suggestion.notYet !== undefined) ||
      Number(a.closed.beside === true) - Number(b.closed.beside === true) ||
      Number(a.closed.shallow === true) - Number(b.closed.shallow === true) ||
      ascending(dollarsOf(a.suggestion), dollarsOf(b.suggestion)) ||
      ascending(hoursOf(a.suggestion), hoursOf(b.suggestion)),
  );
  return best?.suggestion ?? null;
}

/** The upper end; what nobody knows counts as the most. */
const dollarsOf = ({ free, access, totalUsd }: Suggestion): number =>
  free || access ? 0 : (totalUsd?.[1] ?? Infinity);

const hoursOf = ({ hours }: Suggestion): number => hours?.[1] ?? Infinity;

/** For `sort`; a difference of two infinities would be no number. */
const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
