import { emptyNote } from '../../core/domain/advice.ts';
import type { Decision, FoundName } from '../../features/ui/report/actions.ts';
import { t } from '../../platform/i18n.ts';
import { today } from '../../platform/today.ts';
import { call } from '../../protocol/call.ts';

/** Keep what was decided about a suggestion; answers what to say, and the way back. */
export async function keepDecision(
  { id, name }: FoundName,
  decision: Decision,
): Promise<{ said: string; undo: () => Promise<unknown> }> {
  const { notes } = await call.listAdvice({});
  const before = notes.find(({ credentialId }) => credentialId === id) ?? emptyNote(id, name);
  const on = today();
  const change =
    'dismissed' in decision
      ? { dismissed: { why: decision.dismissed, on } }
      : { access: decision.access && { through: decision.access, on } };
  await call.saveAdvice({
    notes: [{ ...before, ...change, updatedAt: Date.now() }],
    settings: null,
  });
  const key =
    'dismissed' in decision
      ? 'decideDismissed'
      : decision.access
        ? 'decideAccessSaid'
        : 'decideAccessGone';
  return {
    said: t(key, name),
    undo: () => call.saveAdvice({ notes: [{ ...before, updatedAt: Date.now() }], settings: null }),
  };
}
