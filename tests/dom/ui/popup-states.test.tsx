import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../../src/entries/popup/PopupView.tsx';
import type { Snapshot } from '../../../src/protocol/messages.ts';
import { actions, GOOGLE, popup, show, showReport } from './popup-page.tsx';
import { gate, held, report, skill, snapshot, suggestion } from './sample.ts';
import { all, axeFindings, draw, one, press, redraw, text } from './screen.ts';

beforeEach(() => vi.clearAllMocks());

describe('every state says one sentence and offers one action', () => {
  it.each<[Snapshot['state'], RegExp, 'button' | 'link', string]>([
    ['not-started', /has not read anything yet/, 'button', 'Start'],
    ['no-access', /no access to jobs\.example\.com/, 'link', 'Paste its text'],
    ['reload-needed', /open before Waymark was ready/, 'button', 'Load the page again'],
    ['forbidden-page', /lets no extension read/, 'link', 'Paste its text'],
    ['no-posting', /No job listing on this page/, 'link', 'Paste its text'],
    ['reading', /Reading the listing/, 'button', 'Try again'],
    [
      'unreadable',
      /could not be read.*LinkedIn \(no description found\) and the page’s job data \(there is none\)/,
      'link',
      'Paste its text',
    ],
    ['storage-failing', /cannot be opened/, 'button', 'Try again'],
  ])('%s', async (state, sentence, role, action) => {
    const started = state !== 'not-started';
    show({
      state,
      host: 'jobs.example.com',
      tried: ['linkedin:description', 'json-ld:data'],
      settings: { ...snapshot().settings, started },
    });
    expect(text()).toMatch(sentence);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main .primary')).toHaveLength(1);
    one(role, action);
    expect(await axeFindings()).toEqual([]);
  });

  it('states what is read and kept wherever Start can be pressed', async () => {
    show({ state: 'not-started', settings: { ...snapshot().settings, started: false } });
    expect(text()).toContain('Nothing leaves this device');
    await press(one('button', 'Start'));
    expect(actions.start).toHaveBeenCalledOnce();
  });

  it('offers a scrubbed copy where a listing could not be read, though not of a private window', async () => {
    show({ state: 'unreadable', tried: ['linkedin'] });
    await press(one('button', 'Save a scrubbed copy of this page'));
    expect(actions.copyPage).toHaveBeenCalledOnce();
    show({ state: 'unreadable', tried: ['linkedin'], private: true });
    expect(all('button', /scrubbed copy/)).toEqual([]);
  });

  it('tells screen readers of each state from a region that was there before', () => {
    draw(<PopupView snapshot={null} failed={false} notice={null} actions={actions} />);
    const told = () => [...document.querySelectorAll('[role=status]')].at(-1);
    const region = told();
    expect(region?.textContent).toBe('');
    const read = report([skill('SQL'), skill('Tableau')]);
    for (const [part, said] of [
      [{ state: 'reading' }, 'Reading the listing …'],
      [{ report: read }, 'Read: Data Analyst. Held: 0 of 2.'],
      [{ report: { ...read, vaultEmpty: true } }, 'Read: Data Analyst. Asked for: 2.'],
      [{ report: read, state: 'storage-failing' }, 'Your credentials cannot be opened just now.'],
    ] as [Partial<Snapshot>, string][]) {
      redraw(popup(part));
      expect(told()).toBe(region);
      expect(region?.textContent).toBe(said);
    }
  });

  it('says so when the background does not answer', async () => {
    draw(<PopupView snapshot={null} failed notice={null} actions={actions} />);
    expect(text()).toContain('Waymark did not answer.');
    await press(one('button', 'Try again'));
    expect(actions.tryAgain).toHaveBeenCalledOnce();
  });

  it('tells that a private window leaves nothing behind, and that quiet is on', () => {
    const settings = { ...snapshot().settings, quiet: true };
    show({ private: true, report: report([skill('SQL')], { vaultEmpty: true }), settings });
    expect(text()).toContain('Private window: nothing from this page is stored.');
    expect(text()).toContain('Quiet is on');
    expect(all('button', /I have this/)).toEqual([]);
  });
});

describe('the popup as a page', () => {
  it('has nothing that axe objects to, with everything on it', async () => {
    showReport(
      report(
        [
          held('SQL', GOOGLE),
          held('Excel', GOOGLE, { standing: 'have-asked-deeper', level: { kind: 'advanced' } }),
          skill('AWS', { group: 'g' }),
          skill('Azure', { group: 'g' }),
          skill('Jira', { strength: 'preferred' }),
          skill('Go', { sure: false }),
          skill('Teamwork', { soft: true }),
        ],
        {
          gates: [gate('Bachelor’s degree')],
          suggestions: [
            suggestion('One', { closes: [{ id: 'aws', name: 'AWS', strength: 'required' }] }),
            suggestion('Two', { closes: [{ id: 'jira', name: 'Jira', strength: 'preferred' }] }),
          ],
        },
      ),
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('switches quiet and the marks', async () => {
    show({ state: 'no-posting' });
    const quiet = one('switch', 'Quiet');
    expect(quiet.getAttribute('aria-checked')).toBe('false');
    await press(quiet);
    expect(actions.setQuiet).toHaveBeenCalledWith(true);
    const marks = document.querySelector('select') as HTMLSelectElement;
    marks.value = 'nothing';
    marks.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.setMarkMode).toHaveBeenCalledWith('nothing');
  });

  it('offers the way back after something was done', async () => {
    const undo = vi.fn();
    draw(
      <PopupView
        snapshot={snapshot({ state: 'no-posting' })}
        failed={false}
        notice={{ text: 'Noted', undo }}
        actions={actions}
      />,
    );
    expect(text(document.querySelector('[role=status]') as Element)).toBe('Noted');
    await press(one('button', 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });
});
