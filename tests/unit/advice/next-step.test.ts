import { describe, expect, it } from 'vitest';
import { closesRequired, nextStepOf } from '../../../src/core/advice/next-step.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import { catalogFrom } from '../../../src/core/catalog/index.ts';
import type { Suggestion } from '../../../src/core/domain/report.ts';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { postingFromText } from '../../../src/features/sites/pasted.ts';
import { compiledLexicon } from '../../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';

const catalog = catalogFrom(loadCatalogFiles());
const suggestion = (id: string, strength: 'required' | 'preferred', notYet?: 'level') =>
  ({
    credentialId: id,
    closes: [{ id: 'x', name: 'X', strength }],
    ...(notYet && { notYet }),
  }) as unknown as Suggestion;

describe('the step shown first', () => {
  it('closes what is required where anything does, and can be begun now', () => {
    const suggestions = [
      suggestion('later', 'required', 'level'),
      suggestion('welcome', 'preferred'),
      suggestion('required', 'required'),
    ];
    expect(nextStepOf({ suggestions })?.credentialId).toBe('required');
  });

  it('is something welcome only where nothing closes what is required', () => {
    const best = nextStepOf({ suggestions: [suggestion('welcome', 'preferred')] });
    expect(best?.credentialId).toBe('welcome');
    expect(best && closesRequired(best)).toBe(false);
  });
});

describe('what the catalogue teaches', () => {
  it('is told apart from what it does not know, suggested or not', () => {
    const text = 'Engineer\n\nRequirements\n- Terraform\n- Jenkins';
    const reading = readPosting(compiledLexicon(), postingFromText(text));
    const { taught = [], skills } = reportFor(reading, [], catalog, '2026-11-24');
    const jenkins = skills.find(({ id }) => id === 'jenkins');
    expect(taught).toContain('terraform');
    expect(jenkins && !taught.includes(jenkins.id)).toBe(true);
  });
});
