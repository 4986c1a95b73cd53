import type { PlanOffer } from '../../../src/core/domain/plan.ts';

/** A credential on offer to a plan; each takes what the test is about and fills in the rest. */
export function planOffer(id: string, over: Partial<PlanOffer> = {}): PlanOffer {
  return {
    id,
    name: id,
    issuer: 'Issuer',
    platform: null,
    url: null,
    closes: ['x'],
    cents: 1000,
    hours: 12,
    subscription: null,
    notYet: null,
    experienceMonths: 0,
    prerequisites: null,
    model: 'one-off',
    yearlyCents: 0,
    renewal: null,
    proctored: null,
    project: null,
    attendance: false,
    requires: [],
    skills: [],
    namedBy: 0,
    sources: [],
    priceChecked: null,
    ...over,
  };
}
