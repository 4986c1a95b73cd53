import type { MarkMode } from '../../core/domain/vault.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** The mark modes in the order shown, each with its name and what a page could see. */
export const MARK_MODES: readonly { mode: MarkMode; name: MessageKey; more: MessageKey }[] = [
  { mode: 'have-and-missing', name: 'markHave', more: 'markHaveMore' },
  { mode: 'asked', name: 'markAsked', more: 'markAskedMore' },
  { mode: 'nothing', name: 'markNothing', more: 'markNothingMore' },
];
