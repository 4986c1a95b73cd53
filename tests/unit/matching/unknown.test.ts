import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { posting } from '../reading/helper.ts';

const names = ['Python', 'SQL', 'Docker', 'Kubernetes'];
const lexicon = loadLexicon(
  compileLexicon({
    skills: names.map((name) => ({ id: name.toLowerCase(), name, kind: 'tool' })),
    credentials: [],
  }),
);
const listing = posting(
  [
    '# What you bring',
    '* Python, Quuxflow, SQL',
    '# Benefits',
    '* Docker, Zorblax, Kubernetes',
  ].join('\n'),
);

describe('names that are in no catalogue', () => {
  it('are offered where the listing asks, and count for nothing', () => {
    const reading = readPosting(lexicon, listing, { unknown: true });
    expect(reading.unknown?.map(({ name }) => name)).toEqual(['Quuxflow']);
    expect(reading.count).toEqual(readPosting(lexicon, listing).count);
  });

  it('are left out unless somebody asks for them', () => {
    expect(readPosting(lexicon, listing)).not.toHaveProperty('unknown');
  });

  it('count at once when they are made an own skill, and are not offered again', () => {
    const own = [{ id: 'own:quuxflow', name: 'Quuxflow', names: ['Quuxflow'] }];
    const before = readPosting(lexicon, listing);
    const after = readPosting(lexicon, listing, { own, unknown: true });
    expect(after.count.required).toBe(before.count.required + 1);
    expect(after).not.toHaveProperty('unknown');
  });
});
