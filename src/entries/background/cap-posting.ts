import type { Posting } from '../../core/domain/posting.ts';
import { POSTING_LIMITS } from '../../core/domain/posting-limits.ts';

/**
 * A posting within the limits. The text map keeps to them too, but the page's process is not
 * trusted: the worker's time is not for a page to use up. Offsets of the lines that stay are kept.
 */
export function capPosting(posting: Posting): Posting {
  let left: number = POSTING_LIMITS.totalChars;
  const lines = posting.lines.slice(0, POSTING_LIMITS.lines).map((line) => {
    const text = line.text.slice(0, Math.min(POSTING_LIMITS.lineChars, left));
    left -= text.length;
    return text === line.text ? line : { ...line, text };
  });
  return {
    ...posting,
    title: posting.title?.slice(0, 1_000) ?? null,
    company: posting.company?.slice(0, 1_000) ?? null,
    location: posting.location?.slice(0, 1_000) ?? null,
    lines,
    ...(left <= 0 || posting.lines.length > POSTING_LIMITS.lines ? { truncated: true } : {}),
  };
}
