import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './helpers.ts';

const doubtful = (name: string): { name: string; kind: 'practice'; risky: string[] } => ({
  name,
  kind: 'practice',
  risky: [name],
});
const lexicon = lexiconOf(
  doubtful('Revenue management'),
  doubtful('Data mapping'),
  doubtful('Manufacturing'),
);
const below = (heading: string, ...lines: string[]): string[] =>
  found(lexicon, [heading, ...lines]);

describe('a doubtful name that is a list item of its own', () => {
  it('counts when it has several words', () => {
    expect(below('Requirements', 'Revenue management')).toEqual([
      'Revenue management[Revenue management]',
    ]);
    expect(below('Requirements', 'Data mapping')).toEqual(['Data mapping[Data mapping]']);
  });

  it('does not count in prose, above a colon or as a single word', () => {
    expect(below('Requirements', 'Our revenue management has grown this year.')).toEqual([]);
    expect(below('About', 'Revenue management:')).toEqual([]);
    expect(below('Industries', 'Manufacturing')).toEqual([]);
  });
});
