import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/core/advice/cost.ts';
import { reportFor } from '../../../src/core/advice/report-for.ts';
import type { CredentialEntry } from '../../../src/core/domain/catalog.ts';
import {
  catalogOf,
  certificationAsk,
  credentialEntry,
  heldCredential,
  proves,
  reading,
  skillAsk,
} from '../support/make.ts';

const TODAY = '2026-11-24';
const teaches = (...ids: string[]) => ids.map((id) => ({ id, depth: 'working' as const }));

function suggestions(
  asks: Parameters<typeof reading>[0],
  credentials: CredentialEntry[],
  records: Parameters<typeof reportFor>[1] = [],
) {
  const catalog = catalogOf(
    [
      { id: 'sql', name: 'SQL', kind: 'language' },
      { id: 'postgresql', name: 'PostgreSQL', kind: 'tool', broader: ['sql'] },
    ],
    credentials,
  );
  return reportFor(reading(asks), records, catalog, TODAY).suggestions;
}
const ids = (list: { credentialId: string }[]) => list.map(({ credentialId }) => credentialId);

describe('suggestions', () => {
  it('close gaps only: nothing for a gate, a soft skill, a mere mention or what is held', () => {
    const list = suggestions(
      {
        skills: [
          skillAsk('teamwork', { soft: true }),
          skillAsk('kafka', { strength: 'mentioned' }),
          skillAsk('sql'),
        ],
        gates: [
          {
            kind: 'licence',
            text: 'active RN licence',
            strength: 'required',
            orEquivalent: false,
            line: 0,
            start: 0,
            end: 5,
          },
        ],
      },
      [
        credentialEntry('a', { skills: teaches('sql') }),
        credentialEntry('b', { skills: teaches('teamwork', 'kafka', 'nursing') }),
      ],
      [heldCredential('x', { skills: [proves('sql')] })],
    );
    expect(list).toEqual([]);
  });

  it('a credential for a narrower skill closes the gap of the broader one', () => {
    const list = suggestions({ skills: [skillAsk('sql')] }, [
      credentialEntry('pg', { skills: teaches('postgresql') }),
    ]);
    expect(list[0]?.closes).toEqual([{ id: 'sql', name: 'SQL', strength: 'required' }]);
  });

  it('an either/or group that is held through one member is no gap', () => {
    const list = suggestions(
      { skills: [skillAsk('aws', { group: 'g' }), skillAsk('azure', { group: 'g' })] },
      [credentialEntry('a', { skills: teaches('azure') })],
      [heldCredential('x', { skills: [proves('aws')] })],
    );
    expect(list).toEqual([]);
  });

  it('closes a group once, however many of its members it teaches', () => {
    const list = suggestions(
      { skills: [skillAsk('aws', { group: 'g' }), skillAsk('azure', { group: 'g' })] },
      [credentialEntry('a', { skills: teaches('aws', 'azure') })],
    );
    expect(list[0]?.closes).toHaveLength(1);
  });

  it('puts first what the posting names itself, then most required gaps for money and hours', () => {
    const asks = {
      skills: [
        skillAsk('sql'),
        skillAsk('excel'),
        skillAsk('python', { strength: 'preferred' as const }),
      ],
      certifications: [certificationAsk('named', { strength: 'preferred' })],
    };
    const list = suggestions(asks, [
      credentialEntry('too-dear', {
        skills: teaches('sql', 'excel'),
        cost: { ...credentialEntry('x').cost, usd: [2000, 2000] },
        assessment: { graded: true, project: false, proctored: true },
      }),
      credentialEntry('dear', {
        skills: teaches('sql', 'excel'),
        cost: { ...credentialEntry('x').cost, usd: [790, 790] },
        assessment: { graded: true, project: false, proctored: true },
      }),
      credentialEntry('cheap', { skills: teaches('sql', 'excel') }),
      credentialEntry('preferred-only', { skills: teaches('python') }),
      credentialEntry('named'),
    ]);
    expect(ids(list)).toEqual(['named', 'cheap', 'dear', 'preferred-only']);
  });

  it('never suggests what is held, withdrawn or only recognised, but a lapsed one again', () => {
    const asks = { skills: [skillAsk('sql')] };
    const entries = [
      credentialEntry('held', { skills: teaches('sql') }),
      credentialEntry('gone', { skills: teaches('sql'), status: 'retired' }),
      credentialEntry('weak', { skills: teaches('sql'), suggestable: false }),
    ];
    expect(suggestions(asks, entries, [heldCredential('x', { achievementId: 'held' })])).toEqual(
      [],
    );
    const lapsed = heldCredential('x', {
      achievementId: 'held',
      expiry: { kind: 'date', date: '2025' },
    });
    expect(ids(suggestions(asks, entries, [lapsed]))).toEqual(['held']);
  });

  it('gives the same order whatever order the catalogue is in', () => {
    const entries = ['c', 'a', 'b'].map((id) => credentialEntry(id, { skills: teaches('sql') }));
    const asks = { skills: [skillAsk('sql')] };
    // A second way that costs as much and shows no more is no news.
    expect(ids(suggestions(asks, entries))).toEqual(['a']);
    expect(ids(suggestions(asks, entries.toReversed()))).toEqual(['a']);
  });
});

describe('what a credential costs', () => {
  const base = credentialEntry('x');
  const monthly = (effort: Partial<CredentialEntry['effort']>) =>
    costOf(
      credentialEntry('x', {
        cost: { ...base.cost, model: 'per-month', usd: [49, 59] },
        effort: { ...base.effort, ...effort },
      }),
      TODAY,
    );

  it('multiplies a monthly price by the months that the weeks or the hours take', () => {
    expect(monthly({ weeks: [13, 26] }).totalUsd).toEqual([3 * 49, 6 * 59]);
    // 10–20 hours at 6 a week: both within the first month.
    expect(monthly({ hours: [10, 20] }).totalUsd).toEqual([49, 59]);
  });

  it('is unknown, never 0, when the price or the months are unknown or the price is over a year old', () => {
    expect(monthly({ hours: 'unknown', weeks: 'unknown' }).totalUsd).toBeNull();
    const old = credentialEntry('x', { cost: { ...base.cost, checked: '2025-10' } });
    expect(costOf(old, TODAY)).toMatchObject({ totalUsd: null, free: false });
    const unknown = credentialEntry('x', { cost: { ...base.cost, usd: 'unknown' } });
    expect(costOf(unknown, TODAY)).toMatchObject({ totalUsd: null, free: false });
  });

  it('says "about" when the basis is rough', () => {
    expect(costOf(base, TODAY)).toMatchObject({ totalUsd: [100, 100], approximate: false });
    const rough = credentialEntry('x', { cost: { ...base.cost, basis: 'general-knowledge' } });
    expect(costOf(rough, TODAY).approximate).toBe(true);
  });
});
