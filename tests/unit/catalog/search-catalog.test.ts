import { describe, expect, it } from 'vitest';
import { catalogFrom } from '../../../src/core/catalog/index.ts';
import { searchCatalog } from '../../../src/core/catalog/search-catalog.ts';

const catalog = catalogFrom({
  skills: [
    { id: 'javascript', name: 'JavaScript', kind: 'language', risky: ['JS'] },
    { id: 'java', name: 'Java', kind: 'language' },
    { id: 'c-plus-plus', name: 'C++', kind: 'language' },
    { id: 'c-sharp', name: 'C#', kind: 'language' },
    { id: 'google-analytics', name: 'Google Analytics', kind: 'tool', names: ['GA4'] },
    { id: 'web-analytics', name: 'Web analytics', kind: 'practice' },
    { id: 'boat', name: 'Seamanship', kind: 'practice', names: ['Boat'] },
    { id: 'boatwright', name: 'Boatwrights’ work', kind: 'practice' },
    { id: 'boat-yard', name: 'Boat yard planning', kind: 'practice' },
    { id: 'pate', name: 'Pâté en croûte', kind: 'practice' },
  ],
  credentials: [
    { id: 'ga-cert', name: 'Analytics Certification', issuer: 'Google' },
    { id: 'pmp', name: 'Project Management Professional', issuer: 'PMI', risky: ['PMP'] },
    { id: 'ship', name: 'Ship certification (any)', issuer: 'Various', generic: true },
    { id: 'ship-mate', name: 'Certified Ship Mate of the Northern Seas', issuer: 'Harbour' },
  ],
});
const ids = (query: string, kind: 'skill' | 'credential' | 'any' = 'any', limit = 10) =>
  searchCatalog(catalog, query, kind, limit).map(({ entry }) => entry.id);

describe('searchCatalog', () => {
  it('puts the exact name first, then names that begin so', () => {
    expect(ids('java')).toEqual(['java', 'javascript']);
  });

  it('finds by abbreviation and other names', () => {
    expect(ids('pmp')).toEqual(['pmp']);
    expect(ids('ga4')).toEqual(['google-analytics']);
    expect(ids('js')[0]).toBe('javascript');
  });

  it('keeps C++ and C# apart', () => {
    expect(ids('c++')).toEqual(['c-plus-plus']);
    expect(ids('C#')).toEqual(['c-sharp']);
  });

  it('takes words in any order, accents or not', () => {
    expect(ids('analytics google')).toEqual(['google-analytics', 'ga-cert']);
    expect(ids('pate croute')).toEqual(['pate']);
  });

  it('finds credentials by issuer, and one kind alone when asked', () => {
    expect(ids('google', 'credential')).toEqual(['ga-cert']);
    expect(ids('analytics', 'skill')).toEqual(['google-analytics', 'web-analytics'].reverse());
  });

  it('puts a credential before the family it belongs to, unless the family was typed whole', () => {
    expect(ids('ship', 'credential')).toEqual(['ship-mate', 'ship']);
    expect(ids('ship certification any')[0]).toBe('ship');
  });

  it('puts a whole word before the beginning of one, and knows the name in a longer query', () => {
    expect(ids('boat', 'skill')).toEqual(['boat', 'boat-yard', 'boatwright']);
    expect(ids('boat harbours', 'skill')).toEqual(['boat']);
  });

  it('gives no more than was asked for, and nothing for an empty query', () => {
    expect(ids('a', 'any', 2)).toHaveLength(2);
    expect(ids('  ')).toEqual([]);
  });
});
