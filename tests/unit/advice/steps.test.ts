import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/core/advice/plan/calendar.ts';
import { openGaps, problemFrom, stepsOf } from '../../../src/core/advice/plan/problem.ts';
import { solvePlan } from '../../../src/core/advice/plan/solve.ts';
import type { PlanOffer } from '../../../src/core/domain/plan.ts';

const offer = (id: string, over: Partial<PlanOffer> = {}): PlanOffer => ({
  id,
  name: `Certificate, ${id}; a name so long that its line in a calendar has to be folded – ${id}é`,
  issuer: 'Issuer',
  url: null,
  closes: ['x'],
  cents: 1000,
  hours: 12,
  subscription: null,
  notYet: null,
  experienceMonths: 0,
  prerequisites: null,
  ...over,
});
const gap = (id: string) => ({ id, name: id, strength: 'required' as const, demand: 1 });
const limits = { cents: 10_000, hours: null, hoursPerWeek: 6 };
const planOf = (
  offers: PlanOffer[],
  ids: string[],
  figures?: Parameters<typeof problemFrom>[3],
) => {
  const made = problemFrom(ids.map(gap), offers, limits, figures);
  return { ...made, plan: solvePlan(made.problem, () => true) };
};

describe('from offers to a plan', () => {
  it('an unknown price or effort enters only with the person’s own figure', () => {
    const offers = [offer('a', { cents: null })];
    const without = planOf(offers, ['x']);
    expect(without.plan.items).toEqual([]);
    expect(without.leftOut[0]?.why).toBe('price');
    const told = planOf(offers, ['x'], new Map([['a', { cents: 500 }]]));
    expect(told.plan).toMatchObject({ items: ['a'], cents: 500 });
  });

  it('says of each open gap why it stays open', () => {
    const offers = [
      offer('dear', { closes: ['dear'], cents: 99_900 }),
      offer('late', { closes: ['late'], notYet: 'experience', experienceMonths: 36 }),
      offer('dark', { closes: ['dark'], hours: null }),
    ];
    const { problem, leftOut, plan } = planOf(offers, ['dear', 'late', 'dark', 'none']);
    const why = openGaps(problem, plan, leftOut).map((one) => [one.gap.id, one.why]);
    expect(why).toEqual([
      ['dear', 'limits'],
      ['late', 'not-yet'],
      ['dark', 'unknown'],
      ['none', 'nothing'],
    ]);
  });

  it('lays the steps one after another, and they cost together what the plan costs', () => {
    const monthly = { id: 'p', centsPerMonth: 4900 };
    const offers = [
      offer('a', { cents: 0, subscription: monthly }),
      offer('b', { closes: ['y'], cents: 0, subscription: monthly, hours: 20 }),
      offer('c', { closes: ['z'], cents: 100, hours: 6 }),
    ];
    const { problem, plan } = planOf(offers, ['x', 'y', 'z']);
    const steps = stepsOf(problem, plan, '2026-11-24');
    expect(steps.map(({ item, from, until }) => [item.id, from, until])).toEqual([
      ['c', '2026-11-24', '2026-11-30'],
      ['a', '2026-12-01', '2026-12-14'],
      ['b', '2026-12-15', '2027-01-07'],
    ]);
    expect(steps.reduce((sum, { cents }) => sum + cents, 0)).toBe(plan.cents);
  });

  it('the fewer hours a week, the later the end', () => {
    const ends = [12, 6, 3].map((hoursPerWeek) => {
      const { problem } = problemFrom([gap('x')], [offer('a')], { ...limits, hoursPerWeek });
      return (
        stepsOf(
          problem,
          solvePlan(problem, () => true),
          '2026-11-24',
        ).at(-1)?.until ?? ''
      );
    });
    expect(ends).toEqual(ends.toSorted());
  });
});

describe('the calendar file', () => {
  it('is as RFC 5545 wants it: CRLF, lines of 75 bytes, escaped text, ends exclusive', () => {
    const { problem, plan } = planOf([offer('a')], ['x']);
    const file = calendarOf(stepsOf(problem, plan, '2026-11-24'), '20261124T080000Z');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Certificate\\, a\\; a name so long');
    expect(unfolded).toContain('– aé\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261124\r\n');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20261208\r\n');
    const names = unfolded.split('\r\n').map((line) => line.split(/[:;]/)[0]);
    for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP']) expect(names).toContain(name);
  });
});
