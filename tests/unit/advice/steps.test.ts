import { describe, expect, it } from 'vitest';
import { feesUntil } from '../../../src/core/advice/plan/fees.ts';
import { calendarOf } from '../../../src/core/advice/plan/calendar.ts';
import {
  type Asked,
  openGaps,
  problemFrom,
  stepsOf,
} from '../../../src/core/advice/plan/problem.ts';
import { solvePlan } from '../../../src/core/advice/plan/solve.ts';
import { NO_FILTER } from '../../../src/core/domain/advice.ts';
import type { PlanOffer } from '../../../src/core/domain/plan.ts';
import { planOffer } from '../support/plan-offer.ts';

const offer = (id: string, over: Partial<PlanOffer> = {}) =>
  planOffer(id, {
    name: `Certificate, ${id}; a name so long that its line in a calendar has to be folded – ${id}é`,
    ...over,
  });
const gap = (id: string) => ({ id, name: id, strength: 'required' as const, demand: 1 });
const limits = { cents: 10_000, hours: null, hoursPerWeek: 6 };
const plain: Asked = { limits, period: null, filter: NO_FILTER, figures: new Map() };
const planOf = (offers: PlanOffer[], ids: string[], asked: Partial<Asked> = {}) => {
  const made = problemFrom(ids.map(gap), offers, { ...plain, ...asked });
  return { ...made, plan: solvePlan(made.problem, () => true) };
};

describe('from offers to a plan', () => {
  it('an unknown price or effort enters only with the person’s own figure', () => {
    const offers = [offer('a', { cents: null })];
    const without = planOf(offers, ['x']);
    expect(without.plan.items).toEqual([]);
    expect(without.leftOut[0]?.why).toBe('price');
    const told = planOf(offers, ['x'], { figures: new Map([['a', { cents: 500 }]]) });
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
      const { problem } = problemFrom([gap('x')], [offer('a')], {
        ...plain,
        limits: { ...limits, hoursPerWeek },
      });
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

describe('what may enter a plan', () => {
  it('takes what a credential requires along, and leaves it out where that cannot enter', () => {
    const offers = [
      offer('expert', { closes: ['x'], requires: ['basis'] }),
      offer('basis', { closes: [], cents: 2000 }),
    ];
    const { plan } = planOf(offers, ['x']);
    expect(plan).toMatchObject({ items: ['basis', 'expert'], cents: 3000 });
    const dark = planOf([offers[0]!, offer('basis', { closes: [], cents: null })], ['x']);
    expect(dark.plan.items).toEqual([]);
    expect(dark.leftOut.map(({ offer: { id }, why }) => [id, why])).toEqual([
      ['basis', 'price'],
      ['expert', 'first'],
    ]);
  });

  it('leaves out what the person does not want, and says so of the gap', () => {
    const wants = [
      [{ freeOnly: true }, offer('a')],
      [{ proctoredOnly: true }, offer('a', { proctored: false })],
      [{ mostWeeks: 1 }, offer('a', { hours: 12 })],
      [{ provider: 'acme' }, offer('a', { issuer: 'Other', platform: null })],
    ] as const;
    for (const [filter, one] of wants) {
      const { problem, plan, leftOut } = planOf([one], ['x'], {
        filter: { ...NO_FILTER, ...filter },
      });
      expect(openGaps(problem, plan, leftOut)[0]?.why, JSON.stringify(filter)).toBe('filter');
    }
    const fits = offer('a', { cents: 0, proctored: true, hours: 6, platform: 'Acme Learning' });
    const filter = { freeOnly: true, proctoredOnly: true, mostWeeks: 1, provider: 'acme' };
    expect(planOf([fits], ['x'], { filter }).plan.items).toEqual(['a']);
  });

  it('counts yearly and renewal fees until the date, and says when a fee is not known', () => {
    const kept = offer('a', {
      cents: 1000,
      yearlyCents: 500,
      renewal: { months: 12, cents: 1000 },
    });
    const period = { from: '2026-11-24', until: '2028-12-24' };
    // Two years and a begun third; it runs out twice.
    expect(feesUntil(kept, period.from, period.until)).toMatchObject({
      yearly: 1500,
      renewal: 2000,
      unknown: false,
    });
    expect(planOf([kept], ['x'], { period }).plan.cents).toBe(4500);
    expect(planOf([kept], ['x']).plan.cents).toBe(1000);
    const dark = { yearlyCents: 0, renewal: { months: 12, cents: null } };
    expect(feesUntil(dark, period.from, period.until)).toMatchObject({ cents: 0, unknown: true });
    expect(feesUntil(dark, period.from, '2027-06-01').unknown).toBe(false);
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
