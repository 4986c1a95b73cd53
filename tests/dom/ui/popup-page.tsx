import { vi } from 'vitest';
import type { Report } from '../../../src/core/domain/report.ts';
import type { PopupActions } from '../../../src/entries/popup/popup-actions.ts';
import { PopupView } from '../../../src/entries/popup/PopupView.tsx';
import type { Snapshot } from '../../../src/protocol/messages.ts';
import { proof, skill, snapshot } from './sample.ts';
import { draw, one, text } from './screen.ts';

/** What the popup's buttons do here: they only remember that they were pressed. */
export const actions = {
  start: vi.fn(),
  tryAgain: vi.fn(),
  reloadPage: vi.fn(),
  alwaysRead: vi.fn(),
  readSelection: vi.fn(),
  copyPage: vi.fn(),
  setQuiet: vi.fn(),
  setMarkMode: vi.fn(),
  dismiss: vi.fn(),
  showOnPage: vi.fn(),
  haveThis: vi.fn(),
  decide: vi.fn(),
} satisfies PopupActions;

/** The popup over a snapshot. */
export const popup = (part: Partial<Snapshot>) => (
  <PopupView snapshot={snapshot(part)} failed={false} notice={null} actions={actions} />
);

/** Draw the popup over a snapshot. */
export const show = (part: Partial<Snapshot>) => draw(popup(part));

/** Draw the popup over a report. */
export const showReport = (shown: Report) => show({ report: shown });

/** The text of a section, by its heading. */
export const section = (name: string) => text(one('region', name));

/** A certificate in the vault. */
export const GOOGLE = proof('Google Data Analytics');

const { kind: _kind, soft: _soft, level: _level, ...certification } = skill('PMP');
/** A certification that a listing asks for. */
export const PMP = certification;
