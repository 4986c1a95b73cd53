import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, GOOGLE, section, showReport } from './popup-page.tsx';
import { PopupView } from '../../../src/entries/popup/PopupView.tsx';
import { gate, held, report, skill, snapshot } from './sample.ts';
import { draw, one, press, text } from './screen.ts';

beforeEach(() => vi.clearAllMocks());

describe('outside the count', () => {
  it('says once what a sentence says, and a licence before any step', () => {
    showReport(
      report([held('SQL', GOOGLE), skill('Scrum')], {
        gates: [
          gate('BSN preferred', { strength: 'preferred' }),
          gate('RN license', { kind: 'licence' }),
          gate('Background check', { kind: 'clearance' }),
          gate('Background check', { kind: 'background-check' }),
        ],
      }),
    );
    const gates = one('region', 'A credential cannot replace these');
    expect(text(gates)).not.toContain('preferred preferred');
    expect(text(gates).match(/Background check/g)).toHaveLength(2);
    expect(text(gates)).not.toContain('Clearance');
    const step = one('region', 'One next step');
    expect(gates.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('says a licence in one line before the boxes to tick, and explains it below them', () => {
    showReport(
      report([skill('Wound care')], {
        vaultEmpty: true,
        gates: [gate('RN license', { kind: 'licence' })],
      }),
    );
    const box = document.querySelector('input[type=checkbox]') as Element;
    const first = document.querySelector('.notice') as Element;
    expect(text(first)).toBe('This job needs a licence. A micro-credential cannot replace it.');
    const gates = one('region', 'A credential cannot replace these');
    for (const [above, below] of [
      [first, box],
      [box, gates],
    ] as const)
      expect(above.compareDocumentPosition(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('states gates apart and suggests nothing for them', () => {
    showReport(
      report([held('SQL', GOOGLE)], { gates: [gate('Bachelor’s degree', { orEquivalent: true })] }),
    );
    const gates = one('region', 'A credential cannot replace these');
    expect(text(gates)).toContain('Bachelor’s degree or equivalent experience');
    expect(gates.querySelector('a, button')).toBeNull();
  });

  it('shows a degree that the listing waives as good news, not as a gate', () => {
    showReport(
      report([held('SQL', GOOGLE)], { gates: [gate('No degree needed', { waived: true })] }),
    );
    expect(text(one('region', 'Not needed here, says the listing'))).toContain('No degree needed');
    expect(document.body.textContent).not.toContain('A credential cannot replace these');
  });

  it('folds unsure, soft, mentioned and negated names away, each under its own word', () => {
    showReport(
      report(
        [
          skill('Go', { sure: false }),
          skill('Teamwork', { soft: true }),
          skill('Kubernetes', { strength: 'mentioned' }),
        ],
        { negated: [{ id: 'php', name: 'PHP', sentence: 'No PHP needed.' }] },
      ),
    );
    const folds = [...one('region', 'Not in the count').querySelectorAll('details')];
    expect(
      folds.map((fold) => [text(fold.querySelector('summary') as Element), fold.open]),
    ).toEqual([
      ['Not sure about', false],
      ['Soft skills', false],
      ['Only mentioned', false],
      ['Said not to be needed', false],
    ]);
    expect(text(folds[3])).toContain('No PHP needed.');
    expect(text()).toContain('names no skill that Waymark knows');
  });

  it('offers a name that nobody knows, and makes it an own skill with one press', async () => {
    const correct = vi.fn();
    const unknown = [{ name: 'Zorblax', line: 3, start: 0, end: 7, sentence: 'Zorblax and SQL' }];
    draw(
      <PopupView
        snapshot={snapshot({ report: report([skill('SQL')], { unknown }) })}
        failed={false}
        notice={null}
        actions={{ ...actions, correct }}
      />,
    );
    expect(section('Unknown to Waymark')).toContain('Zorblax');
    await press(one('button', 'Make it my own: Zorblax'));
    const change = { kind: 'own-skill', id: 'own:zorblax', name: 'Zorblax', names: ['Zorblax'] };
    expect(correct).toHaveBeenCalledExactlyOnceWith(change, true);
  });

  it('says when the end of a listing was not read', () => {
    showReport(report([skill('SQL')], { truncated: true }));
    expect(text()).toContain('its end is not in here');
  });

  it('says when required and preferred rest on wording alone', () => {
    showReport(report([skill('SQL')], { hasRequirementsHeading: false }));
    expect(text()).toContain('no heading for requirements');
  });
});
