import { describe, expect, it } from 'vitest';
import { browseCredentials } from '../../../src/core/catalog/browse-credentials.ts';
import { evidenceRung } from '../../../src/core/catalog/evidence-rung.ts';
import { catalogFrom } from '../../../src/core/catalog/index.ts';
import { priceAge } from '../../../src/core/catalog/price-age.ts';
import type { Correction } from '../../../src/core/domain/correction.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import { OWN_SOURCE, withOwnCredentials } from '../../../src/core/matching/own-credentials.ts';
import { ownSkills } from '../../../src/core/matching/own-skills.ts';
import { readPosting } from '../../../src/core/matching/read-posting.ts';
import { postingFromText } from '../../../src/features/sites/pasted.ts';
import { compiledLexicon } from '../../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';

const catalog = catalogFrom(loadCatalogFiles());

describe('the age of a price', () => {
  it.each([
    [null, 'undated'],
    ['2026-11', 'fresh'],
    ['2026-06', 'fresh'],
    ['2026-04', 'old'],
    ['2026-05-27', 'old'],
    ['2025-12', 'old'],
    ['2025-10', 'hidden'],
    ['2024', 'hidden'],
  ])('seen %s, on 24 November 2026 it is %s', (checked, age) => {
    expect(priceAge(checked, '2026-11-24')).toBe(age);
  });
});

describe('what a credential shows', () => {
  const rung = (id: string) => evidenceRung(catalog.credentials.get(id)!);

  it('puts work under supervision above an exam, above projects, above a test, above attendance', () => {
    expect(rung('cncf-certified-kubernetes-administrator-cka')).toBe('A');
    expect(rung('comptia-security-plus')).toBe('B');
    expect(rung('google-data-analytics-professional-certificate')).toBe('C');
    expect(rung('google-ads-search-certification')).toBe('D');
    expect(
      evidenceRung({
        assessment: { graded: null, project: null, proctored: null, attendance: true },
      }),
    ).toBe('E');
  });

  it('is not known where nothing is known of the assessment', () => {
    expect(
      evidenceRung({ assessment: { graded: null, project: null, proctored: null } }),
    ).toBeNull();
  });
});

describe('browsing the catalogue', () => {
  const all = { query: '', field: null, free: false, proctored: false, project: false };

  it('shows only what can be taken, unless its name was typed', () => {
    const shown = browseCredentials(catalog, all);
    expect(shown.length).toBeGreaterThan(300);
    expect(shown.every((entry) => entry.suggestable && entry.generic !== true)).toBe(true);
    const retired = browseCredentials(catalog, { ...all, query: 'DP-203' });
    expect(retired.some(({ status }) => status === 'retired')).toBe(true);
  });

  it('finds what teaches a skill, before what merely begins with the word', () => {
    const names = (query: string) =>
      browseCredentials(catalog, { ...all, query }).map(({ name }) => name);
    expect(names('numpy').length).toBeGreaterThan(0);
    const [first = ''] = names('excel');
    expect(first).toMatch(/\bExcel\b/);
    expect(names('comptia security+')[0]).toBe('CompTIA Security+');
    expect(names('c++ (')).toEqual([]);
  });

  it('holds to every filter at once', () => {
    const shown = browseCredentials(catalog, { ...all, field: 'marketing', free: true });
    expect(shown.length).toBeGreaterThan(3);
    for (const { field, cost } of shown) expect([field, cost.model]).toEqual(['marketing', 'free']);
  });
});

describe('a credential of one’s own', () => {
  const own: Correction = {
    id: 'one',
    scope: { kind: 'always' },
    change: {
      kind: 'own-credential',
      id: 'own:lindqvist-falconry-badge',
      name: 'Lindqvist Falconry Badge',
      credential: {
        kind: 'digital-badge',
        issuer: 'Lindqvist',
        url: null,
        usd: [80, 120],
        hours: null,
        validityMonths: null,
        proctored: true,
        project: null,
        skills: [{ id: 'snowflake', name: 'Snowflake', depth: 'working' }],
      },
    },
    createdAt: Date.UTC(2026, 10, 3),
    updatedAt: Date.UTC(2026, 10, 3),
  };
  const text = 'Data Engineer\n\nRequirements\n- Snowflake\n- Lindqvist Falconry Badge is a must';

  it('is found in a posting, suggested by it, and says whose word it is', () => {
    const with_ = withOwnCredentials(catalog, [own]);
    const reading = readPosting(compiledLexicon(), postingFromText(text), {
      own: ownSkills([own]),
    });
    expect(reading.certifications.map(({ id }) => id)).toEqual(['own:lindqvist-falconry-badge']);
    const [first] = reportFor(reading, [], with_, '2026-11-24').suggestions;
    expect(first).toMatchObject({
      credentialId: 'own:lindqvist-falconry-badge',
      namedByPosting: true,
      totalUsd: [80, 120],
      hours: null,
      priceChecked: '2026-11',
    });
    expect(with_.credentials.get('own:lindqvist-falconry-badge')?.sources).toEqual([OWN_SOURCE]);
  });

  it('leaves the catalogue itself as it is', () => {
    expect(catalog.credentials.has('own:lindqvist-falconry-badge')).toBe(false);
    expect(withOwnCredentials(catalog, [])).toBe(catalog);
  });
});
