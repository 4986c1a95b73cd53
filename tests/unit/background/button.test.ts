import { describe, expect, it } from 'vitest';
import { buttonFor } from '../../../src/entries/background/button.ts';
import { report } from './examples.ts';

const read = (required: number, heldRequired: number, own = {}) =>
  buttonFor({
    state: 'read',
    report: report({ count: { required, preferred: 2, heldRequired, heldPreferred: 0 }, ...own }),
  });

describe('the toolbar button', () => {
  it('says how many required things are missing', () => {
    expect(read(9, 2)).toMatchObject({ text: '7', tone: 'missing', title: 'actionTitleRead' });
  });

  it('stays short above 99', () => {
    expect(read(99, 0).text).toBe('99');
    expect(read(100, 0).text).toBe('99+');
  });

  it('shows a tick when nothing required is missing', () => {
    expect(read(9, 9)).toMatchObject({ text: '✓', tone: 'done' });
  });

  it('claims nothing while the vault is empty, or where nothing is asked for', () => {
    expect(read(9, 0, { vaultEmpty: true }).text).toBe('');
    const nothing = { required: 0, preferred: 0, heldRequired: 0, heldPreferred: 0 };
    expect(read(0, 0, { count: nothing }).text).toBe('');
  });

  it('tells an unreadable listing from a page without one', () => {
    expect(buttonFor({ state: 'unreadable', tried: [] }).text).toBe('?');
    expect(buttonFor({ state: 'no-posting', tried: [] }).text).toBe('');
  });

  it.each(['not-started', 'quiet', 'storage-failing', 'reading'] as const)(
    'shows nothing while %s',
    (state) => {
      expect(buttonFor({ state }).text).toBe('');
    },
  );

  it('says in the tooltip what a click does', () => {
    const titles = (['not-started', 'quiet'] as const).map((state) => buttonFor({ state }).title);
    expect(titles).toEqual(['actionTitleNotStarted', 'actionTitleQuiet']);
    expect(buttonFor({ state: 'unreadable', tried: [] }).title).toBe('actionTitleUnreadable');
  });
});
