import { describe, expect, it } from 'vitest';
import { closesRequired, nextStepOf } from '../../../src/core/advice/next-step.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import { NO_WISHES } from '../../../src/core/advice/wishes.ts';
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

describe('why nothing is suggested', () => {
  const reportOf = (text: string, wishes = NO_WISHES) =>
    reportFor(
      readPosting(compiledLexicon(), postingFromText(text)),
      [],
      catalog,
      '2026-11-24',
      wishes,
    );

  it('is told of what the catalogue teaches, and of nothing that it does not know', () => {
    const { passedOver = {}, skills } = reportOf('Engineer\n\nRequirements\n- Jenkins');
    expect(skills.map(({ id }) => id)).toContain('jenkins');
    expect(passedOver).not.toHaveProperty('jenkins');
  });

  it('is that the person put it aside, where nothing else was in the way', () => {
    const text = 'Analyst\n\nRequirements\n- Tableau';
    const dismissed = new Set<string>();
    const wishes = { ...NO_WISHES, dismissed };
    let shown = reportOf(text, wishes);
    expect(shown.suggestions.length).toBeGreaterThan(0);
    while (shown.suggestions.length > 0) {
      for (const { credentialId } of shown.suggestions) dismissed.add(credentialId);
      shown = reportOf(text, wishes);
    }
    expect(shown.passedOver).toEqual({ tableau: 'dismissed' });
  });

  it('is that the listing is written in the language, where that is what it asks for', () => {
    const text = 'Receptionist\n\nRequirements\n- Fluent German\n- Fluent English\n- Excel';
    const reading = { ...readPosting(compiledLexicon(), postingFromText(text)), language: 'en' };
    const { passedOver } = reportFor(reading, [], catalog, '2026-11-24');
    expect(passedOver).toMatchObject({ english: 'language' });
  });

  it('is told of nothing for which something is suggested', () => {
    const { passedOver = {}, suggestions } = reportOf(
      'Cloud engineer\n\nRequirements\n- Terraform\n- AWS\n- Docker\n- Python',
    );
    const closed = suggestions.flatMap(({ closes }) => closes.map(({ id }) => id));
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.filter((id) => id in passedOver)).toEqual([]);
  });
});
