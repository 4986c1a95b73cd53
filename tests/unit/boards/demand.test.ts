import { describe, expect, it } from 'vitest';
import { demandOf } from '../../../src/core/boards/demand.ts';
import type { DemandRow } from '../../../src/core/domain/board.ts';
import type { Reading } from '../../../src/core/domain/reading.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { catalogOf, experience, heldCredential, reading, skillAsk } from '../support/make.ts';

const SKILLS = ['sql', 'excel', 'tableau', 'aws', 'azure', 'gcp', 'docker', 'teamwork'];
const catalog = catalogOf(SKILLS.map((id) => ({ id, name: id, kind: 'tool' })));
const TODAY = '2026-11-24';

const demand = (readings: Reading[], records: VaultRecord[] = []) =>
  demandOf(readings, records, catalog, TODAY);
const row = (rows: readonly DemandRow[], id: string) =>
  rows.find(({ members }) => members.some((member) => member.id === id));

describe('the shopping list', () => {
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

  it('says in how many listings something else would do as well', () => {
    const choice = reading({
      skills: ['aws', 'azure'].map((id) => skillAsk(id, { group: 'g' })),
    });
    const alone = reading({ skills: [skillAsk('aws')] });
    const { rows } = demand([choice, alone, alone]);
    expect(row(rows, 'aws')).toMatchObject({ named: 3, asChoice: 1 });
    // What the row itself offers is no alternative to it.
    const [joined] = demand([choice, choice]).rows;
    expect(joined).toMatchObject({ id: 'aws+azure', named: 2, asChoice: 0 });
  });

  it('puts a broad name after its parts where the listings name those, and keeps its count', () => {
    const wide = catalogOf([
      { id: 'a-whole', name: 'Whole', kind: 'practice' },
      { id: 'b-part', name: 'Part', kind: 'practice', broader: ['a-whole'] },
      { id: 'c-other', name: 'Other', kind: 'practice' },
    ]);
    const order = (...ids: string[]) => {
      const skills = ids.map((id) => skillAsk(id, { kind: 'practice' }));
      const { rows } = demandOf([reading({ skills })], [], wide, TODAY);
      return rows.map(({ id, named }) => [id, named]);
    };
    // By name where nothing else tells them apart.
    expect(order('a-whole', 'c-other')).toEqual([
      ['a-whole', 1],
      ['c-other', 1],
    ]);
    expect(order('a-whole', 'b-part')).toEqual([
      ['b-part', 1],
      ['a-whole', 1],
    ]);
  });

  it('puts the name of the role’s own field behind what is asked within it', () => {
    const parts = ['b-part', 'c-part', 'd-part'];
    const wide = catalogOf([
      { id: 'a-field', name: 'Field', kind: 'practice' },
      ...parts.map((id) => ({ id, name: id, kind: 'practice' as const, broader: ['a-field'] })),
    ]);
    const asks = (...ids: string[]) =>
      reading({ skills: ids.map((id) => skillAsk(id, { kind: 'practice' })) });
    // Four name the field alone, and each part stands in one listing of its own.
    const alone = Array.from({ length: 4 }, () => asks('a-field'));
    const order = (...within: string[]) =>
      demandOf([...alone, ...within.map((id) => asks(id))], [], wide, TODAY).rows.map(
        ({ id, named }) => [id, named],
      );
    expect(order('b-part', 'c-part', 'd-part').at(-1)).toEqual(['a-field', 4]);
    // With two parts it is a skill like any other.
    expect(order('b-part', 'c-part')[0]).toEqual(['a-field', 4]);
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
    const issued = (date: string) =>
      heldCredential('c', {
        skills: [{ skillId: 'sql', name: 'SQL', depth: 'unknown' }],
        issued: date,
        expiry: { kind: 'never' },
      });
    const since = (date: string) => demand([listing], [issued(date)]).rows[0]?.covered?.staleSince;
    expect(['2021-11-23', '2021-10', '2020'].map(since)).toEqual([2021, 2021, 2020]);
    expect(['2021-11-24', '2021-11', '2021', '2026'].map(since)).toEqual([null, null, null, null]);
    const both = [used(2019), { ...used(2025), id: 'y' }];
    expect(demand([listing], both).rows[0]?.covered?.staleSince).toBeNull();
  });

  it('holds apart a skill that these listings name no more often than jobs of all kinds', () => {
    const practice = (id: string) => skillAsk(id, { kind: 'practice' });
    const all = Array.from({ length: 12 }, () => practice('geodesy'));
    const kinds = (times: number) =>
      demand(
        all.map((geodesy, index) =>
          reading({
            skills: index < times ? [geodesy, practice('project-management')] : [geodesy],
          }),
        ),
      ).rows.map(({ id, kind }) => [id, kind]);
    expect(kinds(1)).toEqual([
      ['geodesy', 'skill'],
      ['project-management', 'general'],
    ]);
    expect(kinds(9)).toEqual([
      ['geodesy', 'skill'],
      ['project-management', 'skill'],
    ]);
  });

  it('puts what is particular to the role before what adverts of all kinds name', () => {
    const office = skillAsk('microsoft-office');
    const special = skillAsk('prince2-agile');
    const listings = Array.from({ length: 10 }, () => reading({ skills: [office, special] }));
    const ids = demand(listings).rows.map(({ id }) => id);
    expect(ids).toEqual(['prince2-agile', 'microsoft-office']);
  });
});
