import { describe, expect, it } from 'vitest';
import { checkCredentialFacts, newestMonth } from '../../../scripts/catalog/credential-rules.ts';
import type { CredentialEntry } from '../../../src/core/domain/catalog.ts';

const SOURCES = {
  'catalogue-2026': 'A catalogue, prices of 2026-07',
  'general-knowledge': 'Nobody wrote it down',
};

const good: CredentialEntry = {
  id: 'sql-exam',
  name: 'SQL Exam',
  kind: 'industry-certification',
  issuer: 'Maker',
  platform: null,
  url: 'https://maker.example/sql',
  level: 'beginner',
  effort: {
    hours: [10, 20],
    weeks: 'unknown',
    basis: 'issuer',
    sources: ['catalogue-2026'],
    checked: null,
  },
  cost: {
    model: 'exam-fee',
    usd: [100, 150],
    basis: 'sourced',
    freeAudit: null,
    financialAid: null,
    sources: ['catalogue-2026'],
    checked: '2026-07',
  },
  assessment: { graded: true, project: false, proctored: true },
  validity: { months: 24, renewal: 'retake' },
  prerequisites: null,
  experienceMonths: 0,
  postNominal: null,
  status: 'active',
  suggestable: true,
  skills: [{ id: 'sql', depth: 'basic' }],
  sources: ['catalogue-2026', 'general-knowledge'],
  confidence: 'medium',
};

/** What the rules say about the good entry with something changed. */
function complaints(
  change: Partial<CredentialEntry>,
  extra: Record<string, unknown> = {},
): string[] {
  const entry = { ...good, ...change };
  return checkCredentialFacts(
    [{ path: 'maker.json', entry, raw: { ...entry, ...extra } }],
    SOURCES,
  ).map(({ message }) => message);
}

describe('rules for the facts of a credential', () => {
  it('say nothing about a well-kept entry', () => {
    expect(complaints({})).toEqual([]);
  });

  it('want a source for every price, or no price', () => {
    expect(complaints({ cost: { ...good.cost, sources: [] } })).not.toEqual([]);
    expect(complaints({ cost: { ...good.cost, usd: 'unknown' } })).not.toEqual([]);
    expect(
      complaints({
        cost: { ...good.cost, usd: 'unknown', basis: 'unknown', model: 'unknown', checked: null },
      }),
    ).toEqual([]);
  });

  it('never let a fact be checked later than its newest source', () => {
    expect(complaints({ cost: { ...good.cost, checked: '2026-08' } })).toEqual([
      'checked 2026-08 is newer than its newest source (2026-07)',
    ]);
    expect(
      complaints({
        sources: ['general-knowledge'],
        cost: { ...good.cost, sources: ['general-knowledge'] },
      }),
    ).toContain('checked 2026-07 is newer than its newest source (undated)');
  });

  it('suggest only what is active, of medium confidence, documented and no licence', () => {
    expect(complaints({ confidence: 'low' })).toHaveLength(1);
    expect(complaints({ kind: 'licence' })).toHaveLength(1);
    expect(complaints({ status: 'retiring' })).toHaveLength(1);
    expect(complaints({ status: 'retired' }).length).toBeGreaterThan(0);
    expect(complaints({ generic: true })).toHaveLength(1);
    expect(
      complaints({ sources: ['general-knowledge'], confidence: 'low', suggestable: false }),
    ).toEqual([]);
  });

  it('call free only what costs nothing', () => {
    expect(complaints({ cost: { ...good.cost, model: 'free' } })).toHaveLength(1);
  });

  it('tie "no renewal" to what does not lapse', () => {
    expect(complaints({ validity: { months: null, renewal: 'retake' } })).toHaveLength(1);
    expect(complaints({ validity: { months: 24, renewal: 'none' } })).toHaveLength(1);
    expect(complaints({ validity: { months: null, renewal: 'none' } })).toEqual([]);
  });

  it('give letters after the name to certifications only', () => {
    expect(complaints({ postNominal: 'SE', kind: 'course-certificate' })).toHaveLength(1);
    expect(complaints({ postNominal: 'SE' })).toEqual([]);
  });

  it('know every source, key and link', () => {
    expect(complaints({ sources: ['catalogue-2026', 'hearsay', 'general-knowledge'] })).toEqual([
      'source "hearsay" is not in credential-sources.json',
    ]);
    expect(complaints({}, { price: 5 })).toEqual(['unknown key "price"']);
    expect(complaints({ url: 'http://maker.example/' })).toHaveLength(1);
    expect(complaints({ url: 'https://maker.example/?ref=me' })).toHaveLength(1);
    expect(complaints({ meets: ['nothing-known'] })).toHaveLength(1);
    expect(complaints({ meets: ['sql-exam'] })).toEqual(['meets itself']);
  });

  it.each<[string, Partial<CredentialEntry>, Record<string, string>]>([
    ['prerequisites', { prerequisites: 'A nurse’s licence' }, {}],
    ['a page of its own', { sources: ['nurse-page', 'catalogue-2026'] }, { 'nurse-page': '2026' }],
  ])('find entries that were copied from another issuer and kept %s', (_, copied, more) => {
    const copies = (issuers: string[]) =>
      checkCredentialFacts(
        issuers.map((issuer) => {
          const sources = ['general-knowledge'];
          const unpriced = { ...good.cost, usd: 'unknown', basis: 'unknown', model: 'unknown' };
          const cost = { ...unpriced, sources: [], checked: null } as CredentialEntry['cost'];
          const effort = { ...good.effort, sources, checked: null };
          const entry = { ...good, id: issuer, issuer, cost, effort, suggestable: false };
          const changed: CredentialEntry = { ...entry, ...copied };
          return { path: 'maker.json', entry: changed, raw: { ...changed } };
        }),
        { ...SOURCES, ...more },
      )
        .filter(({ message }) => message.includes('whose is it?'))
        .map(({ id }) => id);
    expect(copies(['Nurses', 'Builders', 'Lifeguards'])).toEqual(
      expect.arrayContaining(['Nurses', 'Builders', 'Lifeguards']),
    );
    expect(copies(['Nurses', 'Nurses', 'Nurses'])).toEqual([]);
  });

  it('keep notes short, so that no sentence of a source is copied', () => {
    expect(complaints({ note: 'x'.repeat(101) })).toHaveLength(1);
  });
});

describe('newestMonth', () => {
  it('reads months and takes a bare year for its last month', () => {
    expect(newestMonth(['of 2025', 'checked 2024-11 and 2026-02-13'])).toBe('2026-02');
    expect(newestMonth(['about 2026'])).toBe('2026-12');
    expect(newestMonth(['undated'])).toBeNull();
  });
});
