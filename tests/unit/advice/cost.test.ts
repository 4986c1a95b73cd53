import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/core/advice/cost.ts';
import { offersFor } from '../../../src/core/advice/plan/offers.ts';
import type { CredentialEntry } from '../../../src/core/domain/catalog.ts';
import { matchReading } from '../../../src/core/matching/match-reading.ts';
import { catalogOf, credentialEntry, reading, skillAsk } from '../support/make.ts';

const TODAY = '2026-11-24';

describe('a class that must be taken besides the exam', () => {
  const exam = (classUsd?: CredentialEntry['cost']['classUsd']): CredentialEntry => {
    const plain = credentialEntry('exam', { skills: [{ id: 'tea', depth: 'working' }] });
    const cost: CredentialEntry['cost'] = { ...plain.cost, model: 'exam-fee', usd: [250, 300] };
    const validity: CredentialEntry['validity'] = { months: 24, renewal: 'retake' };
    const effort = { ...plain.effort, hours: [20, 30] as [number, number] };
    return { ...plain, effort, validity, cost: { ...cost, ...(classUsd && { classUsd }) } };
  };

  it('is part of the price', () => {
    expect(costOf(exam(), TODAY).totalUsd).toEqual([250, 300]);
    expect(costOf(exam([400, 900]), TODAY).totalUsd).toEqual([650, 1200]);
  });

  it('leaves the whole without a price where its own is not known', () => {
    expect(costOf(exam('unknown'), TODAY)).toMatchObject({ totalUsd: null, free: false });
  });

  it('is not paid again when the exam is taken once more', () => {
    const catalog = catalogOf([{ id: 'tea', name: 'Tea', kind: 'practice' }], [exam([400, 900])]);
    const asked = matchReading(reading({ skills: [skillAsk('tea')] }), [], catalog, TODAY);
    const [offer] = offersFor([asked], [], catalog, TODAY).offers;
    expect(offer).toMatchObject({ cents: 120_000, renewal: { months: 24, cents: 30_000 } });
  });
});
