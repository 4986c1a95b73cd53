import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './helpers.ts';

const lexicon = lexiconOf(
  { name: 'Data build tool', names: ['dbt'], exact: ['dbt'], cues: ['Snowflake'] },
  {
    name: 'Dialectical behaviour therapy',
    risky: ['DBT'],
    exact: ['DBT'],
    not: ['Snowflake'],
    cues: ['CBT', 'therapy'],
  },
  { name: 'Web accessibility', names: ['ARIA'], exact: ['ARIA'] },
  'Snowflake',
);

describe('a safe name that is meant in one case only', () => {
  it('counts in that case without evidence', () => {
    expect(found(lexicon, 'dbt would delight our analytics engineer')).toEqual([
      'Data build tool[dbt]',
    ]);
    expect(found(lexicon, 'You know ARIA well enough to leave it out')).toEqual([
      'Web accessibility[ARIA]',
    ]);
  });

  it('is weighed in another case: evidence counts it, a bare word does not', () => {
    expect(found(lexicon, 'Snowflake, DBT')).toContain('Data build tool[DBT]');
    expect(found(lexicon, 'Aria runs the front desk')).toEqual([]);
  });

  it('leaves the other case to the entry that means it', () => {
    expect(found(lexicon, 'Training in DBT and CBT')).toEqual([
      'Dialectical behaviour therapy[DBT]',
    ]);
  });
});
