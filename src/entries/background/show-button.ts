import { drawButton } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { type Button, type ButtonCause, buttonFor } from './button.ts';

/** White on these is at least 4.5 : 1. */
const BACKGROUNDS: Record<Button['tone'], string> = {
  missing: '#9a3412',
  done: '#17663a',
  unknown: '#57606a',
};

/** Draw a tab's toolbar button. Each tab has its own, and the browser clears it on navigation. */
export function showButton(tabId: number, cause: ButtonCause): Promise<void> {
  const { text, title, tone } = buttonFor(cause);
  return drawButton(tabId, {
    text,
    title: t(title),
    background: BACKGROUNDS[tone],
    colour: '#ffffff',
  });
}
