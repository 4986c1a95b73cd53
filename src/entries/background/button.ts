import type { MessageKey } from '../../platform/i18n.ts';
import type { Matched } from '../../core/matching/match-reading.ts';
import type { Outcome } from './outcome.ts';

/** Why a tab shows no count, or what came of reading it. */
export type ButtonCause = Outcome<Matched> | { state: 'not-started' | 'quiet' | 'storage-failing' };

/** What the toolbar button says. */
export interface Button {
  text: string;
  title: MessageKey;
  tone: 'missing' | 'done' | 'unknown';
}

const PLAIN: Button = { text: '', title: 'actionTitle', tone: 'unknown' };

/**
 * The toolbar button for a tab (DESIGN "The one number"): how many required things are missing, a
 * tick when none is, a question mark for a listing that could not be read, and nothing at all where
 * there is no listing, no consent, quiet, nothing in the vault yet, or nothing asked for.
 */
export function buttonFor(cause: ButtonCause): Button {
  switch (cause.state) {
    case 'not-started':
      return { ...PLAIN, title: 'actionTitleNotStarted' };
    case 'quiet':
      return { ...PLAIN, title: 'actionTitleQuiet' };
    case 'unreadable':
      return { text: '?', title: 'actionTitleUnreadable', tone: 'unknown' };
    case 'read': {
      const { count, vaultEmpty } = cause.report;
      const read: Button = { ...PLAIN, title: 'actionTitleRead' };
      if (vaultEmpty || count.required + count.preferred === 0) return read;
      const missing = count.required - count.heldRequired;
      if (missing === 0) return { ...read, text: '✓', tone: 'done' };
      return { ...read, text: missing > 99 ? '99+' : String(missing), tone: 'missing' };
    }
    case 'no-posting':
    case 'reading':
    case 'storage-failing':
      return PLAIN;
  }
}
