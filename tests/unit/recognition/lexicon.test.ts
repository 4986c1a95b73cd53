import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { expandLexicon } from '../../../src/core/recognition/expand.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { recognise } from '../../../src/core/recognition/recognise.ts';
import { lexiconOf } from './helpers.ts';

const skills = [
  { id: 'python', name: 'Python', kind: 'language' as const, family: 'data' },
  { id: 'german', name: 'German', kind: 'human-language' as const, local: { de: ['Deutsch'] } },
  { id: 'welding', name: 'Welding – MIG/MAG', kind: 'practice' as const },
];

describe('the compiled lexicon', () => {
  it('is the same bytes for the same entries', () => {
    expect(compileLexicon({ skills, credentials: [] })).toEqual(
      compileLexicon({ skills: structuredClone(skills), credentials: [] }),
    );
  });

  it('gives its concepts back', () => {
    const lexicon = loadLexicon(compileLexicon({ skills, credentials: [] }));
    expect(lexicon.size).toBe(3);
    expect(lexicon.concept(0)).toEqual({
      id: 'python',
      name: 'Python',
      kind: 'language',
      credential: false,
      family: 'data',
    });
    expect(lexicon.concept(2).name).toBe('Welding – MIG/MAG');
    expect(() => lexicon.concept(3)).toThrow(RangeError);
  });

  it('loads from bytes at any place in memory and refuses other bytes', () => {
    const bytes = compileLexicon({ skills, credentials: [] });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const lexicon = loadLexicon(shifted.subarray(3));
    const found = recognise(lexicon, { title: 'Python', company: null, lines: [] });
    expect(found).toHaveLength(1);
    expect(() => loadLexicon(new Uint8Array(200))).toThrow();
    expect(() => loadLexicon(new Uint8Array())).toThrow();
  });

  it('says clearly that it is damaged, whichever byte is wrong and wherever it is cut off', () => {
    const bytes = compileLexicon({ skills, credentials: [] });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => loadLexicon(damaged)).toThrow(
          /The lexicon is (?:damaged|not of this version)/,
        );
      }),
    );
    for (let size = 0; size < bytes.length; size++) {
      expect(() => loadLexicon(bytes.slice(0, size))).toThrow(/^The lexicon is /);
    }
  });

  it('is the same whether it was expanded before or is expanded now', () => {
    const packed = compileLexicon({ skills, credentials: [] });
    const before = loadLexicon(expandLexicon(packed));
    const now = loadLexicon(packed);
    expect(before.tables).toEqual(now.tables);
    expect(skills.map((_, index) => before.concept(index).id)).toEqual(skills.map(({ id }) => id));
    expect(() => loadLexicon(expandLexicon(packed).slice(0, -4))).toThrow(/damaged/);
  });

  it('gives back ids and names that do not follow from one another, of any script and case', () => {
    const entries = [
      { id: 'x-1', name: 'gRPC', kind: 'tool' as const },
      { id: 'aws-lambda', name: 'AWS Lambda', kind: 'tool' as const },
      { id: 'c', name: 'C', kind: 'language' as const },
      { id: 'cpp', name: 'C++', kind: 'language' as const },
      { id: 'dot-net', name: '.NET', kind: 'tool' as const },
      { id: 'data-analysis', name: 'data analysis', kind: 'practice' as const },
      { id: 'ji-jie', name: '機械学習', kind: 'practice' as const },
      { id: 'han', name: '𠮷野家', kind: 'practice' as const },
      { id: 'creme', name: 'Crème brûlée', kind: 'practice' as const },
      { id: 'marks', name: '!!!', kind: 'tool' as const },
    ];
    const lexicon = loadLexicon(compileLexicon({ skills: entries, credentials: [] }));
    entries.forEach((entry, index) => {
      expect(lexicon.concept(index)).toMatchObject({ id: entry.id, name: entry.name });
    });
  });

  it('works without a single entry', () => {
    const empty = loadLexicon(compileLexicon({ skills: [], credentials: [] }));
    expect(recognise(empty, { title: 'C++', company: 'X', lines: [{ text: 'Python' }] })).toEqual(
      [],
    );
  });

  it('keeps a listed name for its owner when a spelling rule of another entry would take it', () => {
    const lexicon = lexiconOf('Control', 'Controls');
    const found = recognise(lexicon, {
      title: null,
      company: null,
      lines: [{ text: 'Skills: Control, Python' }, { text: 'Skills: Controls, Python' }],
    });
    expect(found.map((mention) => lexicon.concept(mention.concept).name)).toEqual(
      expect.arrayContaining([]),
    );
    for (const mention of found) {
      expect(lexicon.concept(mention.concept).name.length).toBe(mention.end - mention.start);
    }
  });
});

describe('very long texts', () => {
  const lexicon = lexiconOf('Python', 'SQL Server', 'Docker');

  it('are read whole: a line of two million characters', () => {
    const line = 'we use Python and SQL Server, Docker too; '.repeat(50_000);
    const found = recognise(lexicon, { title: null, company: null, lines: [{ text: line }] });
    expect(found).toHaveLength(150_000);
    expect(found.at(-1)?.end).toBeLessThanOrEqual(line.length);
  });

  it('are read whole: ten thousand lines', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => ({ text: `${i}. Docker (Python)` }));
    const found = recognise(lexicon, { title: null, company: null, lines });
    expect(found).toHaveLength(20_000);
    expect(found.at(-1)?.line).toBe(9_999);
  });

  it('of one endless word, of hyphens or of symbols do no harm', () => {
    for (const text of [
      'a'.repeat(500_000),
      'a-'.repeat(250_000),
      '+#.&/'.repeat(100_000),
      'C++'.repeat(100_000),
    ]) {
      expect(() =>
        recognise(lexicon, { title: null, company: null, lines: [{ text }] }),
      ).not.toThrow();
    }
  });
});
