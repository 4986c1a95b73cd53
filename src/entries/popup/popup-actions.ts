import type { MarkMode } from '../../core/domain/vault.ts';
import type { ReportActions } from '../../features/ui/report/actions.ts';

/** Everything that can be pressed in the popup. */
export interface PopupActions extends ReportActions {
  start: () => void;
  tryAgain: () => void;
  reloadPage: () => void;
  /** Ask for an origin, so that it is read without a click. */
  alwaysRead: (origin: string) => void;
  /** Read what is selected in the page. */
  readSelection: () => void;
  /** Look at a copy of the page that can be given away, and save it. */
  copyPage: () => void;
  setQuiet: (quiet: boolean) => void;
  setMarkMode: (mode: MarkMode) => void;
  dismiss: () => void;
}

/** Where links of the popup lead, relative to its own page. */
export const LINKS = {
  catalogue: '../options/index.html#catalogue',
  credentials: '../options/index.html#credentials',
  read: '../options/index.html#read',
  welcome: '../welcome/index.html',
  tell: '../welcome/index.html#have',
} as const;
