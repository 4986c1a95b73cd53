import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './helpers.ts';

const practice = (name: string): { name: string; kind: 'practice' } => ({ name, kind: 'practice' });

const lexicon = lexiconOf(
  practice('Budget management'),
  practice('Vendor management'),
  practice('Contract management'),
  practice('Data quality'),
  practice('Data governance'),
  practice('Data collection'),
  practice('Data cleaning'),
  practice('Data analysis'),
  practice('Quality assurance'),
  practice('Quality systems'),
  practice('Data understanding'),
  practice('Product management'),
  practice('Product marketing'),
  practice('Marketing'),
  { ...practice('Data science'), risky: ['Data science'] },
  { name: 'Cloud Run' },
  { name: 'Cloud platform' },
);
const say = (text: string): string[] => found(lexicon, `Experience with ${text}.`);

describe('names that share a word', () => {
  it('finds what shares its last word with the name behind "and", a slash or a list', () => {
    expect(say('budget and contract management')).toEqual([
      'Budget management[budget]',
      'Contract management[contract management]',
    ]);
    expect(say('budget/contract management')).toHaveLength(2);
    expect(say('budget, vendor and contract management')).toEqual([
      'Budget management[budget]',
      'Vendor management[vendor]',
      'Contract management[contract management]',
    ]);
  });

  it('finds what shares its first word with the name before it', () => {
    expect(say('data quality and governance')).toEqual([
      'Data quality[data quality]',
      'Data governance[governance]',
    ]);
    expect(say('data collection, cleaning and analysis')).toEqual([
      'Data collection[data collection]',
      'Data cleaning[cleaning]',
      'Data analysis[analysis]',
    ]);
  });

  it('takes nothing from a mention of its own, from behind a comma, or from a word for knowing', () => {
    expect(say('product management and marketing')).toEqual([
      'Product management[product management]',
      'Marketing[marketing]',
    ]);
    expect(say('quality assurance, systems and networks')).toEqual([
      'Quality assurance[quality assurance]',
    ]);
    expect(say('data quality and understanding of people')).toEqual(['Data quality[data quality]']);
    expect(say('our cloud platform and runs')).toEqual(['Cloud platform[cloud platform]']);
  });

  it('makes up no name that needs evidence', () => {
    expect(say('data quality and science')).toEqual(['Data quality[data quality]']);
  });
});
