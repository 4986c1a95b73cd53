import type { Posting } from '../../core/domain/posting.ts';
import type { Matched } from '../../core/matching/match-reading.ts';
import type { PageState } from '../../protocol/messages.ts';
import type { Own } from './engine.ts';

/** What a page comes to; badge, marks and popup are all drawn from this one thing. */
export type Outcome<R extends Matched> =
  | { state: 'read'; report: R }
  | { state: 'no-posting' | 'unreadable'; tried: string[] }
  | { state: 'reading' };

/**
 * Hold what a page shows against the vault.
 *
 * @param hold `matchedOn` for badge and marks, `reportOn` where advice is shown
 */
export async function outcomeOf<R extends Matched>(
  page: PageState,
  own: Own,
  hold: (posting: Posting, own: Own) => Promise<R>,
): Promise<Outcome<R>> {
  if (page.kind === 'reading') return { state: 'reading' };
  if (page.kind === 'none') return { state: page.detail.status, tried: page.detail.tried };
  if (!page.posting.lines.some((line) => line.text.trim() !== '')) {
    return { state: 'unreadable', tried: [page.posting.board] };
  }
  return { state: 'read', report: await hold(page.posting, own) };
}
