import { describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../../src/core/advice/plan/answer.ts';
import {
  type CredentialNote,
  DEFAULT_PLAN_SETTINGS,
  emptyNote,
  type PlanSettings,
} from '../../../src/core/domain/advice.ts';
import type { RoleBoard } from '../../../src/core/domain/board.ts';
import type { AdviceView, PlanOffer } from '../../../src/core/domain/plan.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import type { PlanActions } from '../../../src/entries/options/sections/plan/plan-actions.ts';
import { PlanSection } from '../../../src/entries/options/sections/plan/PlanSection.tsx';
import { roleBoard } from '../../unit/support/make.ts';
import { planOffer } from '../../unit/support/plan-offer.ts';
import { credential } from './sample.ts';
import { draw, one, press, redraw } from './screen.ts';

interface Around {
  offers: PlanOffer[];
  notes?: CredentialNote[];
  settings?: Partial<PlanSettings>;
  board?: RoleBoard;
}

/** A role whose listings ask for what the offers close, planned for by the real planner. */
async function planned({
  offers,
  notes = [],
  settings = {},
  board = roleBoard('role', { target: null }),
}: Around) {
  const gaps = [...new Set(offers.flatMap(({ closes }) => closes))].map((id) => ({
    id,
    name: id,
    strength: 'required' as const,
    demand: 1,
  }));
  const view: AdviceView = {
    listings: 1,
    gaps,
    offers,
    stacks: [],
    gates: [],
    warnings: [],
    changes: null,
  };
  const planOffers = vi.fn(() => Promise.resolve(view));
  const saveAdvice = vi.fn((_: CredentialNote[], __: PlanSettings | null) => Promise.resolve());
  const actions = {
    boards: { listBoards: () => Promise.resolve({ boards: [{ board, listings: 3 }] }) },
    listAdvice: () =>
      Promise.resolve({ notes, settings: { ...DEFAULT_PLAN_SETTINGS, ...settings } }),
    saveAdvice,
    planOffers,
    runPlanner: (problem: Parameters<typeof answerTo>[0]) =>
      Promise.resolve(answerTo(problem, () => () => true)),
    notify: vi.fn(),
  } as unknown as PlanActions;
  const section = (records: VaultRecord[]) => (
    <PlanSection shown today="2026-11-24" stamp={1} records={records} actions={actions} />
  );
  draw(section([]));
  await vi.waitFor(() => one('button', 'Make a plan'));
  await vi.waitFor(() => expect(document.getElementById('plan-board')).not.toBeNull());
  await press(one('button', 'Make a plan'));
  await vi.waitFor(() => one('heading', 'Your plan'));
  return {
    planOffers,
    saveAdvice,
    withRecords: (records: VaultRecord[]) => redraw(section(records)),
  };
}

describe('a step of a plan that was earned', () => {
  const earned = {
    ...emptyNote('a', 'Course A'),
    stages: [{ stage: 'earned' as const, on: '2026-11-24' }],
  };

  it('is offered to be added to what one has, and the plan is made anew when it is', async () => {
    const { planOffers, withRecords } = await planned({
      offers: [planOffer('a', { name: 'Course A' })],
      notes: [earned],
    });
    expect(one('link', 'Add to what you have Course A').getAttribute('href')).toBe(
      '#credentials/add:a',
    );
    expect(planOffers).toHaveBeenCalledTimes(1);
    withRecords([credential('Course A', { achievementId: 'a' })]);
    await vi.waitFor(() => expect(planOffers).toHaveBeenCalledTimes(2));
    await vi.waitFor(() =>
      expect(document.querySelector('a[href="#credentials/add:a"]')).toBeNull(),
    );
  });
});
