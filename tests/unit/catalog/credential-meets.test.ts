import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import { answeredBy, saidTwice } from '../../../src/core/catalog/credential-meets.ts';
import { catalogFrom } from '../../../src/core/catalog/index.ts';

const catalog = catalogFrom(loadCatalogFiles());
const AZ_104 = 'microsoft-certified-azure-administrator-associate-az-104';
const AZ_305 = 'microsoft-certified-azure-solutions-architect-expert-az-305';

describe('what a credential answers besides itself', () => {
  it('answers the lower one and the family, nearest first', () => {
    const answered = answeredBy(catalog, AZ_305);
    expect(answered).toContain(AZ_104);
    expect(answered).toContain('azure-certification');
    expect(answered).toContain('microsoft-certification');
    expect(answered.indexOf('azure-certification')).toBeLessThan(
      answered.indexOf('microsoft-certification'),
    );
  });

  it('never answers the higher one', () => {
    expect(answeredBy(catalog, AZ_104)).not.toContain(AZ_305);
    expect(answeredBy(catalog, 'azure-certification')).not.toContain(AZ_104);
  });

  it('knows nothing of an unknown id', () => {
    expect(answeredBy(catalog, 'no-such-thing')).toEqual([]);
  });
});

describe('a family named beside one of its members', () => {
  it('is said twice', () => {
    expect([...saidTwice(catalog, ['azure-certification', AZ_104])]).toEqual([
      'azure-certification',
    ]);
  });

  it('is not, when no member stands beside it, and single credentials never are', () => {
    expect(saidTwice(catalog, ['azure-certification', 'comptia-a-plus']).size).toBe(0);
    expect(saidTwice(catalog, [AZ_104, AZ_305]).size).toBe(0);
  });
});
