import { describe, expect, it } from 'vitest';
import { demandOf, namedByFew } from '../../../src/core/boards/demand.ts';
import { type DemandRow, standsApart } from '../../../src/core/domain/board.ts';
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

  it('holds apart the name of a field of which several parts stand on the list', () => {
    const parts = ['b-part', 'c-part', 'd-part'];
    const wide = catalogOf([
      { id: 'a-field', name: 'Field', kind: 'practice' },
      ...parts.map((id) => ({ id, name: id, kind: 'practice' as const, broader: ['a-field'] })),
    ]);
    const asks = (...ids: string[]) =>
      reading({ skills: ids.map((id) => skillAsk(id, { kind: 'practice' })) });
    // Seven name the field alone, and two listings each of its parts.
    const alone = Array.from({ length: 7 }, () => asks('a-field'));
    const field = (...within: string[]) =>
      demandOf([...alone, ...within.map((id) => asks(id))], [], wide, TODAY).rows.find(
        ({ id }) => id === 'a-field',
      );
    expect(field(...parts, ...parts)).toMatchObject({ kind: 'broad', named: 7 });
    // With two parts it is a skill like any other, and a part that one listing names is none.
    expect(field('b-part', 'c-part', 'b-part', 'c-part')).toMatchObject({ kind: 'skill' });
    expect(field(...parts, 'b-part', 'c-part')).toMatchObject({ kind: 'skill' });
  });

  it('takes three rare tools for a field only where no listing leaves them all out', () => {
    const tools = ['b-tool', 'c-tool', 'd-tool'];
    const wide = catalogOf([
      { id: 'a-method', name: 'Method', kind: 'method' },
      ...tools.map((id) => ({ id, name: id, kind: 'tool' as const, broader: ['a-method'] })),
    ]);
    const kindOf = (...within: string[][]) => {
      const listings = within.map((ids) =>
        reading({ skills: ids.map((id) => skillAsk(id, { kind: 'method' })) }),
      );
      const nine = [...listings, ...Array.from({ length: 9 - listings.length }, () => reading())];
      return demandOf(nine, [], wide, TODAY).rows.find(({ id }) => id === 'a-method')?.kind;
    };
    const each = ['a-method', 'a-method', 'a-method', 'a-method', 'a-method'].map((id, at) => [
      id,
      ...tools.slice(at % 3, (at % 3) + 1),
    ]);
    expect(kindOf(...each.slice(0, 4), ['a-method'])).toBe('skill');
    expect(kindOf(...each)).toBe('broad');
  });

  it('holds apart what the role itself is called, in whatever form of the word', () => {
    const wide = catalogOf([
      { id: 'accounting', name: 'Accounting', kind: 'practice' },
      { id: 'supplier-management', name: 'Supplier management', kind: 'practice' },
      { id: 'java', name: 'Java', kind: 'language' },
    ]);
    const kinds = (role: string, title: string | null = null) => {
      const skills = [
        skillAsk('accounting', { name: 'Accounting', kind: 'practice' }),
        skillAsk('supplier-management', { name: 'Supplier management', kind: 'practice' }),
        skillAsk('java', { name: 'Java', kind: 'language' }),
      ];
      const listings = Array.from({ length: 4 }, () => ({ ...reading({ skills }), title }));
      const { rows } = demandOf(listings, [], wide, TODAY, role);
      return Object.fromEntries(rows.map(({ id, kind }) => [id, kind]));
    };
    const plain = { accounting: 'skill', 'supplier-management': 'skill', java: 'software' };
    expect(kinds('Something else')).toEqual(plain);
    expect(kinds('Senior Accountant')).toEqual({ ...plain, accounting: 'broad' });
    expect(kinds('', 'Accountant (m/f/d)')).toEqual({ ...plain, accounting: 'broad' });
    // A language is what there is to learn; a word of the name in another sense is another name.
    expect(kinds('Java supply manager')).toEqual(plain);
  });

  it('folds a name whose listings name a part as often, and keeps a language and a wider tool', () => {
    const wide = catalogOf([
      { id: 'systems', name: 'Operating systems', kind: 'tool' },
      { id: 'windows', name: 'Windows', kind: 'tool', broader: ['systems'] },
      { id: 'cloud', name: 'Cloud', kind: 'tool' },
      { id: 'storage', name: 'Storage', kind: 'tool', broader: ['cloud'] },
      { id: 'script', name: 'Script', kind: 'language' },
      { id: 'view', name: 'View', kind: 'tool', broader: ['script'] },
    ]);
    const asks = (...ids: string[]) =>
      reading({
        skills: ids.map((id) => skillAsk(id, { kind: id === 'script' ? 'language' : 'tool' })),
      });
    const { rows } = demandOf(
      [
        asks('systems', 'windows', 'cloud', 'storage', 'script', 'view'),
        asks('windows', 'cloud', 'script', 'view'),
        asks('systems', 'windows', 'cloud'),
      ],
      [],
      wide,
      TODAY,
    );
    const apart = rows.filter(standsApart).map(({ id, named }) => [id, named]);
    expect(apart).toEqual([['systems', 2]]);
  });

  it('ranks by how firmly it is asked, and what few of many name comes last', () => {
    const order = (listings: Reading[]) => demand(listings).rows.map(({ id }) => id);
    const asks = (id: string, strength: 'required' | 'preferred') =>
      reading({ skills: [skillAsk(id, { strength })] });
    expect(order([asks('docker', 'preferred'), asks('tableau', 'required')])).toEqual([
      'tableau',
      'docker',
    ]);
    const twelve = [
      ...Array.from({ length: 3 }, () => asks('docker', 'preferred')),
      ...Array.from({ length: 2 }, () => asks('tableau', 'required')),
      ...Array.from({ length: 7 }, () => reading()),
    ];
    expect(order(twelve)).toEqual(['docker', 'tableau']);
    const all = demand(twelve);
    expect(all.rows.map((one) => namedByFew(one, all))).toEqual([false, true]);
    // One of four names a quarter, one of five does not.
    const once = [asks('docker', 'required'), ...Array.from({ length: 4 }, () => reading())];
    const [four, five] = [demand(once.slice(0, 4)), demand(once)];
    expect(four.rows.map((one) => namedByFew(one, four))).toEqual([false]);
    expect(five.rows.map((one) => namedByFew(one, five))).toEqual([true]);
  });

  it('keeps a duty that a quarter of the listings name, and leaves out what fewer mention', () => {
    const duty = (id: string) =>
      reading({ skills: [skillAsk(id, { strength: 'mentioned', kind: 'practice' })] });
    const listings = [
      ...Array.from({ length: 3 }, () => duty('docker')),
      ...Array.from({ length: 2 }, () => duty('tableau')),
      ...Array.from({ length: 7 }, () => reading()),
    ];
    expect(demand(listings).rows.map(({ id }) => id)).toEqual(['docker']);
  });

  it('leaves out software that is only mentioned, unless half of the listings mention it', () => {
    const sold = reading({ skills: [skillAsk('aws', { strength: 'mentioned', kind: 'tool' })] });
    const listings = (times: number) =>
      Array.from({ length: 10 }, (_, at) => (at < times ? sold : reading()));
    expect(demand(listings(4)).rows).toEqual([]);
    expect(demand(listings(5)).rows.map(({ id }) => id)).toEqual(['aws']);
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
