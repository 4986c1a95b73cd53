import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognition/recognise.ts';
import { lexiconOf } from './helpers.ts';

const lexicon = lexiconOf(
  { name: 'DevOps', kind: 'method' },
  { name: 'Robotics', kind: 'practice', local: { de: ['Robotik'] } },
  { name: 'Software development', kind: 'practice' },
  'Java',
);
const inTitle = (title: string, ...lines: string[]): string[] =>
  recognise(lexicon, { title, company: null, lines: lines.map((text) => ({ text })) })
    .filter(({ line, sure }) => line === -1 && sure)
    .map(({ concept }) => lexicon.concept(concept).name);

describe('what a job is called after', () => {
  it.each(['DevOps Engineer', 'Entwickler (m/w/d) Robotik', 'Software Development Engineer'])(
    'is no skill of the title: %s',
    (title) => {
      expect(inTitle(title, 'You will keep our systems running.')).toEqual([]);
    },
  );

  it('is one when the title is all there is, and a product is one always', () => {
    expect(inTitle('DevOps Engineer')).toEqual(['DevOps']);
    expect(inTitle('Java Engineer', 'You will keep our systems running.')).toEqual(['Java']);
  });
});
