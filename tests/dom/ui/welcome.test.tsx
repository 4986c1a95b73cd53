import { describe, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../../src/entries/welcome/WelcomeView.tsx';
import { KEYS } from './options-page.tsx';
import { all, axeFindings, draw, one, press, redraw, text } from './screen.ts';

const actions = { start: vi.fn(), skip: vi.fn(), setMarkMode: vi.fn() };
type Stage = 'asking' | 'skipped' | 'started';
const view = (stage: Stage, pinned: boolean | null = null, failure: string | null = null) => (
  <WelcomeView
    stage={stage}
    markMode="have-and-missing"
    pinned={pinned}
    failure={failure}
    keys={KEYS}
    tryOut={null}
    own={null}
    actions={actions}
  />
);

describe('the first page', () => {
  it('says what is read, what is kept and that nothing leaves before Start can be pressed', async () => {
    draw(view('asking'));
    const before = text().split('Nothing is read before you press Start')[0] ?? '';
    expect(before).toContain('title, company, place and the text');
    expect(before).toContain('No other listing is stored');
    expect(before).toContain('Nothing leaves this device');
    expect(before).toContain('guess what you hold');
    expect(await axeFindings()).toEqual([]);
    await press(one('button', 'Start'));
    expect(actions.start).toHaveBeenCalledOnce();
  });

  it('has the richest marks chosen, and lets another mode be chosen', async () => {
    draw(view('asking'));
    const chosen = document.querySelector<HTMLInputElement>('input:checked');
    expect(chosen?.value).toBe('have-and-missing');
    await press(document.querySelector('input[value=asked]') as HTMLElement);
    expect(actions.setMarkMode).toHaveBeenCalledWith('asked');
  });

  it('leaves a way on, and Start, to whoever skips it', async () => {
    draw(view('asking'));
    redraw(view('skipped'));
    expect(text()).toContain('All right, nothing is read.');
    expect(document.activeElement?.textContent).toContain('All right');
    one('button', 'Start');
    one('link', 'Tell it what you have');
    one('link', 'Or paste a listing');
    expect(await axeFindings()).toEqual([]);
  });

  it('says that it is started and where to go, with the focus on that', async () => {
    draw(view('asking'));
    redraw(view('started', true));
    expect(document.activeElement?.textContent).toBe('Waymark is started.');
    expect(all('button', 'Start')).toEqual([]);
    expect(text()).toContain('The button is pinned');
    expect(await axeFindings()).toEqual([]);
  });

  it('says why Start did not take hold', () => {
    draw(view('asking', null, 'Not saved: the disk is full.'));
    expect(text(document.querySelector('[role=alert]') as Element)).toBe(
      'Not saved: the disk is full.',
    );
  });
});
