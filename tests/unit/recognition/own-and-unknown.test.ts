import { describe, expect, it } from 'vitest';
import { conceptOf, ownNames } from '../../../src/core/recognition/own-names.ts';
import { recognise } from '../../../src/core/recognition/recognise.ts';
import { unknownNames } from '../../../src/core/recognition/unknown-names.ts';
import { lexiconOf } from './helpers.ts';

const lexicon = lexiconOf('Python', 'Docker', 'Kubernetes', 'SQL', {
  name: 'Go',
  risky: ['Go'],
  exact: ['Go'],
});
const posting = (...lines: string[]) => ({
  title: null,
  company: null,
  lines: lines.map((text) => ({ text })),
});

describe('names that Waymark does not know', () => {
  const unknown = (...lines: string[]): string[] => {
    const text = posting(...lines);
    return unknownNames(lexicon, text, recognise(lexicon, text)).map((name) => name.text);
  };

  it('are offered when they stand in a list of known ones', () => {
    expect(unknown('Python, Zorblax, Docker and Quux Studio 4')).toEqual(['Zorblax']);
    expect(unknown('Stack: Docker / Frobnik / SQL')).toEqual(['Frobnik']);
  });

  it('are not made of everyday words, prose or a list of few names', () => {
    expect(unknown('Python, docker and great communication')).toEqual([]);
    expect(unknown('Python, Zorblax and Berlin')).toEqual([]);
    expect(unknown('We use Python and SQL. Our office is in Lyon.')).toEqual([]);
  });

  it('are not headings, somebody’s, numbers of hours, or what a lost line break glued', () => {
    expect(unknown('Python, Docker, Zorblax: SQL, Kubernetes')).toEqual([]);
    expect(unknown('Python, Zorblax’s, Docker')).toEqual([]);
    expect(unknown('Python, 24x7x365, Docker')).toEqual([]);
    expect(unknown('Python, Docker, yearsZorblax')).toEqual([]);
  });

  it('need a known name on both sides, unless they are spelled as only products are', () => {
    expect(unknown('Python, Docker, Zorblax')).toEqual([]);
    expect(unknown('Python, Docker, ZQX')).toEqual([]);
    expect(unknown('Python, ZQX, Docker')).toEqual(['ZQX']);
    expect(unknown('Python, Docker, ZorBlax')).toEqual(['ZorBlax']);
    expect(unknown('Python, Docker, Zorblax4')).toEqual(['Zorblax4']);
  });

  it('are offered once, and never when the name is known', () => {
    expect(unknown('Python, Zorblax, SQL', 'SQL, Zorblax, Docker')).toEqual(['Zorblax']);
    expect(unknown('Python, SQL, Go')).toEqual([]);
  });
});

describe('own skills', () => {
  const own = ownNames([{ id: 'own-1', name: 'Zorblax Studio' }]);

  it('take part at once, with all spellings, behind the catalogue', () => {
    const found = recognise(lexicon, posting('Python and zorblax-studio 4'), { own });
    expect(found.map((mention) => conceptOf(lexicon, own, mention.concept).id)).toEqual([
      'Python',
      'own-1',
    ]);
    expect(found.every((mention) => mention.sure)).toBe(true);
  });

  it('win over a shorter name of the catalogue in the same place', () => {
    const longer = ownNames([{ id: 'own-2', name: 'Docker Frob' }]);
    const found = recognise(lexicon, posting('Docker Frob'), { own: longer });
    expect(found.map((m) => conceptOf(lexicon, longer, m.concept).id)).toEqual(['own-2']);
  });
});
