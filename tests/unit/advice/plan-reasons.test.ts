import { describe, expect, it } from 'vitest';
import { offersFor } from '../../../src/core/advice/plan/offers.ts';
import { askedIn, openGaps, problemFrom } from '../../../src/core/advice/plan/problem.ts';
import { solvePlan } from '../../../src/core/advice/plan/solve.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import { wishesFrom } from '../../../src/core/advice/wishes.ts';
import {
  type CredentialNote,
  DEFAULT_PLAN_SETTINGS,
  emptyNote,
} from '../../../src/core/domain/advice.ts';
import type { CredentialEntry, SkillEntry } from '../../../src/core/domain/catalog.ts';
import { matchReading } from '../../../src/core/matching/match-reading.ts';
import { catalogOf, credentialEntry, reading, skillAsk } from '../support/make.ts';

const TODAY = '2026-11-24';
const SKILLS: SkillEntry[] = [
  { id: 'acme', name: 'Acme', kind: 'tool' },
  { id: 'other', name: 'Other', kind: 'tool' },
];
const plain = credentialEntry('plain');
const basics = credentialEntry('basics', {
  name: 'Acme Fundamentals',
  level: 'beginner',
  skills: [{ id: 'acme', depth: 'basic' }],
  effort: { ...plain.effort, hours: [4, 8] },
  cost: { ...plain.cost, model: 'free', usd: [0, 0] },
});
const exam = credentialEntry('exam', {
  name: 'Acme Engineer',
  level: 'intermediate',
  skills: [{ id: 'acme', depth: 'working' }],
  effort: { ...plain.effort, hours: [60, 100] },
  cost: { ...plain.cost, model: 'exam-fee', usd: [200, 200] },
});

function planFor(
  asks: Parameters<typeof reading>[0],
  credentials: CredentialEntry[],
  { budgetUsd = null, notes = [] }: { budgetUsd?: number | null; notes?: CredentialNote[] } = {},
) {
  const catalog = catalogOf(SKILLS, credentials);
  const asked = reading(asks);
  const wishes = wishesFrom(notes);
  const matched = matchReading(asked, [], catalog, TODAY);
  const { gaps, offers } = offersFor([matched], [], catalog, TODAY, wishes);
  const settings = { ...DEFAULT_PLAN_SETTINGS, budgetUsd };
  const { problem, leftOut } = problemFrom(gaps, offers, askedIn(settings, new Map(), TODAY));
  const plan = solvePlan(problem, () => true);
  return {
    items: plan.items,
    open: openGaps(problem, plan, leftOut).map(({ gap, why }) => [gap.id, why, gap.beyond?.name]),
    suggested: reportFor(asked, [], catalog, TODAY, wishes).suggestions,
  };
}

const welcome = [skillAsk('acme', { strength: 'preferred' })];
const advanced = [skillAsk('acme', { level: { kind: 'years', years: 5 } })];

describe('the reasons of a plan', () => {
  it('what is suggested as a first step that proves a tool is in the plan as well', () => {
    const { suggested, items, open } = planFor({ skills: welcome }, [basics, exam]);
    expect(suggested[0]).toMatchObject({ credentialId: 'basics', closes: [{ id: 'acme' }] });
    expect(suggested[0]?.closes[0]?.shallow).toBeUndefined();
    expect(items).toEqual(['basics']);
    expect(open).toEqual([]);
  });

  it('what teaches less deeply than asked is named as the reason, and beside what is too dear', () => {
    expect(planFor({ skills: advanced }, [basics]).open).toEqual([
      ['acme', 'basics', 'Acme Fundamentals'],
    ]);
    const deep = { ...exam, skills: [{ id: 'acme', depth: 'advanced' as const }] };
    expect(planFor({ skills: advanced }, [basics, deep], { budgetUsd: 50 }).open).toEqual([
      ['acme', 'limits', 'Acme Fundamentals'],
    ]);
  });

  it('what was put aside, does not suit or is only recognised is not told as nothing', () => {
    const dismissed: CredentialNote = {
      ...emptyNote('exam', 'Acme Engineer'),
      dismissed: { why: 'too-dear', on: TODAY },
    };
    expect(planFor({ skills: welcome }, [exam], { notes: [dismissed] }).open).toEqual([
      ['acme', 'dismissed', 'Acme Engineer'],
    ]);
    const about = credentialEntry('about', {
      name: 'Other in practice',
      skills: [
        { id: 'other', depth: 'working' },
        { id: 'acme', depth: 'basic' },
      ],
    });
    expect(planFor({ skills: welcome }, [about]).open).toEqual([
      ['acme', 'unsuited', 'Other in practice'],
    ]);
    expect(planFor({ skills: welcome }, [{ ...exam, suggestable: false }]).open).toEqual([
      ['acme', 'recognised', 'Acme Engineer'],
    ]);
    expect(planFor({ skills: welcome }, []).open).toEqual([['acme', 'nothing', undefined]]);
  });
});
