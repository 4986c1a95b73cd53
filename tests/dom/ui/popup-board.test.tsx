import { describe, expect, it } from 'vitest';
import { PopupView } from '../../../src/entries/popup/PopupView.tsx';
import { actions } from './popup-page.tsx';
import { report, skill, snapshot } from './sample.ts';
import { draw, text } from './screen.ts';

const popup = (isPrivate: boolean) => (
  <PopupView
    snapshot={snapshot({ report: report([skill('SQL')]), private: isPrivate })}
    failed={false}
    notice={null}
    actions={actions}
    board={<p>Add to role</p>}
  />
);

describe('"Add to role" in the popup', () => {
  it('is offered for a listing that was read', () => {
    draw(popup(false));
    expect(text()).toContain('Add to role');
  });

  it('is not offered in a private window, where nothing is stored', () => {
    draw(popup(true));
    expect(text()).not.toContain('Add to role');
    expect(text()).toContain('Private window: nothing from this page is stored.');
  });
});
