import { describe, expect, it } from 'vitest';
import { gateCounts } from '../../../src/core/advice/gate-counts.ts';
import type { Gate } from '../../../src/core/domain/reading.ts';
import { reading } from '../support/make.ts';

const gate = (kind: Gate['kind'], text: string, over: Partial<Gate> = {}): Gate => ({
  kind,
  text,
  strength: 'required',
  orEquivalent: false,
  line: 0,
  start: 0,
  end: text.length,
  ...over,
});

describe('walls that no credential opens, over several listings', () => {
  it('are counted by kind, and every sentence stands for itself', () => {
    const go = '5+ years of professional software development in Go';
    const care = '2+ years of critical care';
    expect(
      gateCounts([
        reading({ gates: [gate('years', go), gate('years', go)] }),
        reading({ gates: [gate('years', care), gate('degree', 'A degree')] }),
        reading({ gates: [gate('degree', 'A degree', { strength: 'preferred' })] }),
      ]),
    ).toEqual([
      { kind: 'years', texts: [go, care], listings: 2, required: 2 },
      { kind: 'degree', texts: ['A degree'], listings: 2, required: 1 },
    ]);
  });

  it('do not hold what a listing says that it does not ask for', () => {
    expect(
      gateCounts([reading({ gates: [gate('degree', 'No degree needed', { waived: true })] })]),
    ).toEqual([]);
  });
});
