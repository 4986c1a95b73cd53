import type { Report } from '../../core/domain/report.ts';
import type { PageState } from '../../protocol/messages.ts';
import { type Own, reportOn } from './engine.ts';

/** What a page comes to; badge, marks and popup are all drawn from this one thing. */
export type Outcome =
  | { state: 'read'; report: Report }
  | { state: 'no-posting' | 'unreadable'; tried: string[] }
  | { state: 'reading' };

/** Hold what a page shows against the vault. */
export async function outcomeOf(page: PageState, own: Own): Promise<Outcome> {
  if (page.kind === 'reading') return { state: 'reading' };
  if (page.kind === 'none') return { state: page.detail.status, tried: page.detail.tried };
  if (!page.posting.lines.some((line) => line.text.trim() !== '')) {
    return { state: 'unreadable', tried: [page.posting.board] };
  }
  return { state: 'read', report: await reportOn(page.posting, own) };
}
