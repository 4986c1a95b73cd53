import { describe, expect, it } from 'vitest';
import { demandOf, namedByFew } from '../../../src/core/boards/demand.ts';
import type { Mention, Reading, Strength } from '../../../src/core/domain/reading.ts';
import { catalogOf, reading, skillAsk } from '../support/make.ts';

const catalog = catalogOf(
  ['aws', 'excel', 'gcp', 'sql'].map((id) => ({ id, name: id, kind: 'tool' })),
);
const demand = (readings: Reading[]) => demandOf(readings, [], catalog, '2026-11-24');

const mention = (over: Partial<Mention>): Mention => ({
  line: 3,
  start: 0,
  end: 1,
  text: 'x',
  sentence: 'x',
  zone: 'required',
  strength: 'required',
  level: { kind: 'none' },
  ...over,
});

describe('what listings say in words of their own', () => {
  it('folds what no more than one wording or the name of the job says', () => {
    const closing = 'Excellent leadership, communication, excel and organizational skills.';
    const says = (id: string, text: string, sentence: string, line = 3) => ({
      ...skillAsk(id),
      mentions: [mention({ text, sentence, line })],
    });
    const listings = [
      ...Array.from({ length: 3 }, () =>
        reading({
          skills: [
            says('excel', 'excel', closing),
            says('aws', 'AWS', 'We want an AWS engineer who has done all of this before.'),
            says('gcp', 'GCP', 'Cloud seller, GCP', -1),
            says('sql', 'SQL', 'Experience with SQL'),
          ],
        }),
      ),
      ...Array.from({ length: 9 }, () => reading()),
    ];
    const list = demand(listings);
    const own = list.rows.map((one) => [one.id, one.named, one.inOwnWords, namedByFew(one, list)]);
    expect(own.sort()).toEqual([
      ['aws', 3, 0, true],
      ['excel', 3, 1, true],
      ['gcp', 3, 0, true],
      ['sql', 3, 3, false],
    ]);
  });

  it("does not count a house's own product as asked for where it is only mentioned", () => {
    const listing = (strength: Strength) =>
      reading({
        company: 'Acme Inc.',
        skills: [
          {
            ...skillAsk('aws', { strength, kind: 'practice' }),
            mentions: [
              mention({ text: 'Acme Cloud', sentence: 'Sell Acme Cloud to all.', strength }),
            ],
          },
        ],
      });
    const own = (strength: Strength) =>
      demand(Array.from({ length: 4 }, () => listing(strength))).rows[0]?.inOwnWords;
    expect(own('mentioned')).toBe(0);
    expect(own('required')).toBe(4);
  });

  it('takes what colleagues do for no ask, and a demand of the same for one', () => {
    const says = (sentence: string, strength: Strength) =>
      reading({
        skills: [
          {
            ...skillAsk('aws', { strength, kind: 'practice' }),
            mentions: [mention({ text: 'legal', sentence, strength })],
          },
        ],
      });
    const own = (sentence: string, strength: Strength) =>
      demand([1, 2, 3].map((at) => says(`${sentence} ${at}`, strength))).rows[0]?.inOwnWords;
    expect(own('Work in cross-functional teams including sales and legal', 'mentioned')).toBe(0);
    expect(own('Meet with partners (engineering, legal)', 'mentioned')).toBe(0);
    expect(own('Advise teams in legal matters', 'mentioned')).toBe(3);
    expect(own('Led teams such as legal for some years', 'required')).toBe(3);
  });
});
