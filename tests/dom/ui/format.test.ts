import { describe, expect, it } from 'vitest';
import {
  formatCost,
  formatEffort,
  formatList,
  formatPartialDate,
  formatPriceAge,
  formatValidity,
} from '../../../src/features/ui/format.ts';
import { suggestion } from './sample.ts';
import './screen.ts';

describe('dates', () => {
  it('are never shown more precisely than they are known', () => {
    expect(formatPartialDate('2025')).toBe('2025');
    expect(formatPartialDate('2025-03')).toBe('Mar 2025');
    expect(formatPartialDate('2025-03-04')).toBe('4 Mar 2025');
  });
});

describe('lists', () => {
  it('are read as a sentence, and shortened by number', () => {
    expect(formatList(['A'])).toBe('A');
    expect(formatList(['A', 'B', 'C'], 'or')).toBe('A, B or C');
    expect(formatList(['A', 'B', 'C', 'D', 'E'], 'and', 3)).toBe('A, B and 3 more');
    expect(formatList(['A', 'B', 'C'], 'and', 3)).toBe('A, B and C');
  });
});

describe('facts of a suggestion', () => {
  it('are about when they rest on estimates, and exact when not', () => {
    const rough = suggestion('X', { totalUsd: [1200, 1450], hours: [20, 40], approximate: true });
    expect(formatCost(rough)).toBe('about $1,200–1,450 in all');
    expect(formatEffort(rough)).toBe('about 20–40 hours');
    const exact = suggestion('X', { totalUsd: [99, 99], hours: [1, 1], approximate: false });
    expect(formatCost(exact)).toBe('$99 in all');
    expect(formatEffort(exact)).toBe('1 hour');
  });

  it('state their age, and when they were not checked', () => {
    expect(formatPriceAge(suggestion('X', { priceChecked: '2026-07-14' }))).toBe(
      'US list price, checked Jul 2026',
    );
    expect(formatPriceAge(suggestion('X', { priceChecked: null }))).toContain('not checked');
    expect(formatPriceAge(suggestion('X', { totalUsd: null }))).toBeNull();
  });

  it('tell unknown from never', () => {
    expect(formatValidity('unknown')).toBeNull();
    expect(formatValidity(null)).toBe('does not lapse');
    expect(formatValidity(36)).toBe('valid 3 years');
    expect(formatValidity(18)).toBe('valid 18 months');
    expect(formatEffort(suggestion('X', { hours: null, weeks: null }))).toBe('time not known');
  });
});
