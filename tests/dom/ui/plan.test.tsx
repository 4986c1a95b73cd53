import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PLAN_SETTINGS } from '../../../src/core/domain/advice.ts';
import type { RoleBoard } from '../../../src/core/domain/board.ts';
import type { PlanGap } from '../../../src/core/domain/plan.ts';
import { BoardSteps } from '../../../src/entries/options/sections/boards/BoardSteps.tsx';
import { compareRows } from '../../../src/entries/options/sections/plan/compare-rows.ts';
import type { PlanActions } from '../../../src/entries/options/sections/plan/plan-actions.ts';
import { PlanSection } from '../../../src/entries/options/sections/plan/PlanSection.tsx';
import { alternatives } from '../../../src/features/ui/format.ts';
import { OpenGaps } from '../../../src/features/ui/plan/OpenGaps.tsx';
import { credentialEntry, roleBoard } from '../../unit/support/make.ts';
import { draw, one, press, text, type } from './screen.ts';

async function plan(heads: { board: RoleBoard; listings: number }[]) {
  const planOffers = vi.fn(() => Promise.reject(new Error('enough')));
  const actions = {
    boards: { listBoards: () => Promise.resolve({ boards: heads }) },
    listAdvice: () => Promise.resolve({ notes: [], settings: DEFAULT_PLAN_SETTINGS }),
    saveAdvice: () => Promise.resolve(),
    planOffers,
    notify: vi.fn(),
  } as unknown as PlanActions;
  draw(<PlanSection shown today="2026-11-24" stamp={1} records={[]} actions={actions} />);
  await vi.waitFor(() => one('button', 'Make a plan'));
  return planOffers;
}

describe('asking for a plan', () => {
  it('with nothing to plan for says so at the field and goes there', async () => {
    const planOffers = await plan([]);
    await press(one('button', 'Make a plan'));
    const field = document.getElementById('plan-text') as HTMLElement;
    expect(document.getElementById('plan-text-error')?.textContent).toBe('Paste a listing first.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(planOffers).not.toHaveBeenCalled();
    await type(field, 'SQL');
    expect(document.getElementById('plan-text-error')?.textContent).toBe('');
  });

  it('is for the active role with listings where nothing was chosen', async () => {
    const planOffers = await plan([
      { board: roleBoard('empty'), listings: 0 },
      { board: roleBoard('active'), listings: 3 },
      { board: roleBoard('old'), listings: 3 },
    ]);
    await vi.waitFor(() =>
      expect((document.getElementById('plan-board') as HTMLSelectElement).value).toBe('active'),
    );
    await press(one('button', 'Make a plan'));
    expect(planOffers).toHaveBeenCalledWith('', 'active');
  });
});

describe('gaps that stay open', () => {
  const gap = (name: string): PlanGap => ({ id: name, name, strength: 'required', demand: 1 });

  it('have a whole sentence each, without a field below on paper', () => {
    const open = [
      { gap: gap(alternatives(['R', 'Python'])), why: 'not-yet' as const },
      { gap: gap('SQL'), why: 'unknown' as const },
    ];
    draw(<OpenGaps open={open} />);
    expect(text()).toContain(
      'R or Python: the credentials for this ask for experience, a training or another credential first that your vault does not show yet.',
    );
    expect(text()).toContain('not known; write your own figure below.');
    draw(<OpenGaps open={open} printed />);
    expect(text()).toContain('SQL: the price or the time of its credentials is not known.');
  });

  it('that nothing shows stand together below one sentence', () => {
    const open = ['COBOL', 'Fortran', 'Ada'].map((name) => ({
      gap: gap(name),
      why: 'nothing' as const,
    }));
    draw(<OpenGaps open={open} />);
    expect(text().match(/No credential in the catalogue/g)).toHaveLength(1);
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'COBOL',
      'Fortran',
      'Ada',
    ]);
  });
});

describe('next steps of a role', () => {
  it('are for later while too few listings are read', () => {
    draw(<BoardSteps steps={[]} listings={2} provisional="provisional, 2 of 10 read" />);
    one('heading', 'Later, if it holds');
    draw(<BoardSteps steps={[]} listings={12} provisional={null} />);
    one('heading', 'Next door');
  });
});

describe('the comparison', () => {
  it('says which end of the letters of evidence is the strong one', () => {
    const entry = credentialEntry('x', {
      assessment: { graded: true, project: true, proctored: true },
    });
    const card = { entry, skills: [] } as unknown as Parameters<typeof compareRows>[0];
    expect(compareRows(card, null, 5, '2026-11-24').flat().join('; ')).toMatch(
      /evidence: [A-E] \(A is strongest\)/,
    );
  });
});
