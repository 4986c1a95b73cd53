import { describe, expect, it } from 'vitest';
import sources from '../../../src/core/catalog/credential-sources.json' with { type: 'json' };
import { sourceWords } from '../../../src/features/ui/credential/source-words.ts';
import './screen.ts';

describe('where a fact of the catalogue comes from', () => {
  it.each([
    [
      'github.com/someone/free-things, README at 26ad02be (2025-02-13)',
      'free-things by someone on GitHub (13 Feb 2025)',
    ],
    [
      'github.com/some-one/tome, decks/wide/other.md; vendor pages of 2026-09-24',
      'tome by some-one on GitHub; vendor pages of 24 Sept 2026',
    ],
    ['github.com/club/camp/blob/main/certificates.md (2023)', 'camp by club on GitHub (2023)'],
    ['gist.github.com/zoe/ac244926f627 (2026-06-03)', 'a note by zoe on GitHub (3 Jun 2026)'],
    ['aws.amazon.com/certification/again; undated', 'aws.amazon.com; undated'],
    ['Safety lists; stored files 29454686610 and 30190919588', 'Safety lists'],
    ['Career list, prices audited 2026-07', 'Career list, prices audited Jul 2026'],
  ])('%s', (kept, shown) => {
    expect(sourceWords(kept)).toBe(shown);
  });

  it('shows no path, no commit and no stored id of any source, and leaves none empty', () => {
    for (const source of Object.values(sources)) {
      const shown = sourceWords(source);
      expect(shown.trim()).not.toBe('');
      expect(shown).not.toMatch(
        /\/[a-z]|\b[0-9a-f]{8}\b|\d{8}|\.(?:md|csv|json)\b|\d{4}-\d\d-\d\d/,
      );
    }
  });
});
