import { describe, expect, it } from 'vitest';
import { demandOf } from '../../../src/core/boards/demand.ts';
import type { DemandRow } from '../../../src/core/domain/board.ts';
import type { Reading, Strength } from '../../../src/core/domain/reading.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import {
  catalogOf,
  certificationAsk,
  experience,
  heldCredential,
  reading,
  skillAsk,
} from '../support/make.ts';

const SKILLS = ['sql', 'excel', 'tableau', 'aws', 'azure', 'gcp', 'docker', 'teamwork'];
const catalog = catalogOf(SKILLS.map((id) => ({ id, name: id, kind: 'tool' })));
const TODAY = '2026-11-24';

const demand = (readings: Reading[], records: VaultRecord[] = []) =>
  demandOf(readings, records, catalog, TODAY);
const row = (rows: readonly DemandRow[], id: string) =>
  rows.find(({ members }) => members.some((member) => member.id === id));

/** A repeatable stream of numbers below 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomBoard(seed: number): { readings: Reading[]; records: VaultRecord[] } {
  const next = stream(seed + 1);
  const strengths: Strength[] = ['required', 'preferred', 'mentioned'];
  const strength = () => strengths[Math.floor(next() * 3)] ?? 'required';
  const readings = Array.from({ length: Math.floor(next() * 14) }, () => {
    const choice = next() < 0.5 ? strength() : null;
    return reading({
      skills: SKILLS.filter(() => next() < 0.6).map((id) =>
        ['aws', 'azure', 'gcp'].includes(id) && choice
          ? skillAsk(id, { group: 'g', strength: choice, sure: next() < 0.95 })
          : skillAsk(id, { strength: strength(), sure: next() < 0.8, soft: id === 'teamwork' }),
      ),
      certifications: next() < 0.3 ? [certificationAsk('pmp', { strength: strength() })] : [],
    });
  });
  const records = SKILLS.filter(() => next() < 0.3).map((skillId) =>
    heldCredential(`has-${skillId}`, {
      skills: [{ skillId, name: skillId, depth: 'unknown' }],
      expiry: next() < 0.4 ? { kind: 'date', date: '2025-01' } : { kind: 'never' },
    }),
  );
  return { readings, records };
}

describe('the shopping list', () => {
  it('equals a naive recount on 1,000 random boards, lapsed credentials included', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const { readings, records } = randomBoard(seed);
      const { rows, listings } = demand(readings, records);
      expect(listings).toBe(readings.length);
      const seen = new Set<string>();
      for (const { members, named, required, preferred, covered } of rows) {
        let recount = 0;
        let firm = 0;
        let wished = 0;
        for (const { skills, certifications } of readings) {
          const asks = [...skills, ...certifications].filter(
            ({ id, sure }) => sure && members.some((member) => member.id === id),
          );
          if (asks.length > 0) recount += 1;
          if (asks.some((ask) => ask.strength === 'required')) firm += 1;
          else if (asks.some((ask) => ask.strength === 'preferred')) wished += 1;
        }
        expect([named, required, preferred]).toEqual([recount, firm, wished]);
        const held = records.some(
          (record) =>
            record.kind === 'credential' &&
            record.expiry.kind === 'never' &&
            record.skills.some(({ skillId }) => members.some(({ id }) => id === skillId)),
        );
        expect(covered !== null).toBe(held);
        for (const { id } of members) {
          expect(seen.has(id)).toBe(false);
          seen.add(id);
        }
      }
      // Nothing that any listing asks for is left out.
      for (const { skills, certifications } of readings)
        for (const { id, sure, strength } of [...skills, ...certifications])
          if (sure && strength !== 'mentioned') expect(seen.has(id)).toBe(true);
    }
  });

  it('counts a choice that listings offer once, and the same thing asked alone apart', () => {
    const choice = () =>
      reading({
        skills: ['aws', 'azure', 'gcp'].map((id) => skillAsk(id, { group: 'g' })),
      });
    const { rows } = demand([choice(), choice(), choice()]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ named: 3, required: 3 });
    const alone = reading({ skills: [skillAsk('aws')] });
    const after = demand([choice(), alone, alone, alone]);
    expect(row(after.rows, 'aws')).toMatchObject({ named: 4 });
    expect(row(after.rows, 'aws')?.members).toHaveLength(1);
    expect(row(after.rows, 'gcp')?.members).toHaveLength(2);
  });

  it('is provisional below ten listings and not from ten on', () => {
    const listing = reading({ skills: [skillAsk('sql')] });
    expect(demand(Array.from({ length: 9 }, () => listing)).provisional).toBe(true);
    expect(demand(Array.from({ length: 10 }, () => listing)).provisional).toBe(false);
    expect(demand([])).toEqual({ listings: 0, provisional: true, rows: [] });
  });

  it('shows an honest range for few listings', () => {
    const asks = reading({ skills: [skillAsk('sql')] });
    const { rows } = demand([
      ...Array.from({ length: 9 }, () => asks),
      reading(),
      reading(),
      reading(),
    ]);
    const [low = 0, high = 0] = row(rows, 'sql')?.range ?? [];
    // Wilson's range of 9 in 12, by hand.
    expect(low).toBeCloseTo(0.4677, 3);
    expect(high).toBeCloseTo(0.9111, 3);
  });

  it('marks what was last used over five years ago, and keeps it covered', () => {
    const used = (lastUsed: number) =>
      experience('x', {
        skills: [{ skillId: 'sql', name: 'SQL', depth: 'unknown' }],
        lastUsed,
      });
    const listing = reading({ skills: [skillAsk('sql')] });
    expect(demand([listing], [used(2020)]).rows[0]?.covered?.staleSince).toBe(2020);
    expect(demand([listing], [used(2021)]).rows[0]?.covered).toMatchObject({ staleSince: null });
    const both = [used(2019), { ...used(2025), id: 'y' }];
    expect(demand([listing], both).rows[0]?.covered?.staleSince).toBeNull();
  });

  it('puts what is particular to the role before what adverts of all kinds name', () => {
    const office = skillAsk('microsoft-office');
    const special = skillAsk('prince2-agile');
    const listings = Array.from({ length: 10 }, () => reading({ skills: [office, special] }));
    const ids = demand(listings).rows.map(({ id }) => id);
    expect(ids).toEqual(['prince2-agile', 'microsoft-office']);
  });
});
