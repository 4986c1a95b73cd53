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

describe('a doubtful name that begins a line and is then explained', () => {
  const products = lexiconOf(
    { name: 'Unity', risky: ['Unity'], cues: ['game'], family: 'games' },
    { name: 'Blender', family: 'games' },
    { name: 'Danish', kind: 'human-language' },
    { name: 'Polish', kind: 'human-language' },
    { name: 'Containers', kind: 'method', risky: ['Containers'], cues: ['Docker'] },
    'Docker',
    'Clio',
  );

  it.each([
    ['Unity, to the point of placing your own content', 'Unity[Unity]'],
    ['Danish, though the office runs in English', 'Danish[Danish]'],
    ['Danish (you will read letters)', 'Danish[Danish]'],
  ])('counts: %s', (line, expected) => {
    expect(
      found(products, ['Nice to have', 'Docker', 'One shipped game, props in Blender', line]),
    ).toContain(expected);
  });

  it.each(['Danish customers, mostly', 'Unity is what we need, and calm', 'The Danish, of course'])(
    'does not count: %s',
    (line) => {
      expect(found(products, ['About us', line])).toEqual([]);
    },
  );

  it('needs little when some of a language is wished for', () => {
    expect(found(products, 'It helps to have some Polish')).toEqual(['Polish[Polish]']);
    expect(found(products, 'A plus are Danish, Clio')).toEqual(['Danish[Danish]', 'Clio[Clio]']);
    expect(found(products, 'It helps to know the Polish market')).toEqual([]);
  });

  it('is one of two languages behind a Spanish "or", which is no Portuguese article', () => {
    expect(found(products, 'Danish o Polish')).toEqual(['Danish[Danish]', 'Polish[Polish]']);
  });

  it('is a method in small letters too', () => {
    expect(found(products, 'Docker and containers')).toContain('Containers[containers]');
  });

  it('counts in a column of products, alone or explained, and not among other lines', () => {
    expect(found(products, ['Tools', 'Docker', 'Unity', 'Blender'])).toContain('Unity[Unity]');
    expect(found(products, ['Values', 'Courage', 'Unity', 'Patience'])).not.toContain(
      'Unity[Unity]',
    );
  });
});
