import { expect, it } from 'vitest';
import { notYet } from '../../../src/core/advice/readiness.ts';
import { catalogOf, credentialEntry, experience } from '../support/make.ts';

it('years of work that an issuer demands must be declared, in a skill that it is about', () => {
  const auditor = credentialEntry('auditor', {
    experienceMonths: 36,
    skills: [{ id: 'auditing', depth: 'working' }],
  });
  const catalog = catalogOf([], [auditor]);
  const work = (skillId: string, learned: number, lastUsed: number | null = null) =>
    experience(skillId, {
      skills: [{ skillId, name: skillId, depth: 'working' }],
      learned,
      lastUsed,
    });
  const asked = (...records: ReturnType<typeof work>[]) =>
    notYet(auditor, records, catalog, '2026-11-24');
  expect(asked(work('auditing', 2023))).toBeNull();
  expect(asked(work('auditing', 2024))).toBe('experience');
  // What ended early counts until then, and another trade not at all.
  expect(asked(work('auditing', 2015, 2017))).toBe('experience');
  expect(asked(work('baking', 2010))).toBe('experience');
  expect(asked(work('auditing', 2024), work('auditing', 2012, 2018))).toBeNull();
});
