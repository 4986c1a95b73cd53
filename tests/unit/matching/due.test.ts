import { describe, expect, it } from 'vitest';
import { dueSoon, remindersSince } from '../../../src/core/matching/due.ts';
import { credential, experience } from '../vault/examples.ts';

const until = (date: string, id = date) => credential({ id, expiry: { kind: 'date', date } });

describe('what lapses soon', () => {
  it('is told in the order of its last days, a month or a year to its end', () => {
    const records = [
      until('2027-01'),
      until('2026-11-24'),
      until('2026'),
      until('2027-02-23'),
      until('2026-11-23'),
      credential({ id: 'never' }),
      experience(),
    ];
    expect(
      dueSoon(records, '2026-11-24').map(({ record, daysLeft }) => [record.id, daysLeft]),
    ).toEqual([
      ['2026-11-24', 0],
      ['2026', 37],
      ['2027-01', 68],
    ]);
  });

  it('is reminded of 90, 60 and 30 days before, once each, whatever days the browser was closed', () => {
    const records = [until('2027-03-01')];
    const days = [...Array(120).keys()].map((day) =>
      new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10),
    );
    const reminded = (step: number) => {
      let since = days[0]!;
      const on: (string | undefined)[] = [];
      for (let at = step; at < days.length; at += step) {
        const today = days[at]!;
        for (const { lastDay } of remindersSince(dueSoon(records, today), since, today))
          on.push(`${today} ${lastDay}`);
        since = today;
      }
      return on;
    };
    expect(reminded(1)).toEqual([
      '2026-12-01 2027-03-01',
      '2026-12-31 2027-03-01',
      '2027-01-30 2027-03-01',
    ]);
    expect(reminded(7)).toHaveLength(3);
    // Two reminders that fell into one pause are one.
    expect(reminded(50)).toHaveLength(2);
    expect(remindersSince(dueSoon(records, '2026-12-01'), '2026-12-01', '2026-12-01')).toEqual([]);
  });
});
