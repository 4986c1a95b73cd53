import { describe, expect, it } from 'vitest';
import type { ConflictChoice } from '../../../src/core/domain/import.ts';
import { following, isVersion, type Version } from '../../../src/features/vault/lineage.ts';
import { mergeParts } from '../../../src/features/vault/merge-parts.ts';
import type { CollectionName } from '../../../src/features/vault/schema.ts';

type Value = Version & Record<string, unknown>;

/** One collection of one machine, changed as the vault changes it. */
function machine(name: CollectionName, ...values: unknown[]) {
  const stored = new Map(values.map((value) => [(value as Version).id, value]));
  return {
    stored,
    edit(change: Record<string, unknown> & { updatedAt: number }) {
      for (const [id, known] of stored)
        if (isVersion(known)) stored.set(id, following({ ...known, ...change }, known));
    },
    takeIn(other: ReadonlyMap<string, unknown>, choice?: ConflictChoice) {
      const merged = mergeParts(name, stored, [...other.values()] as Value[], {
        choices: new Map(choice ? [...other.keys()].map((id) => [id, choice]) : []),
        now: 9_000,
        freshId: () => 'copy',
      });
      for (const value of merged.puts) stored.set(value.id, value);
      return merged;
    },
  };
}

const BOARD = {
  id: 'role-1',
  name: 'Analyst',
  target: null,
  ...{ place: '', note: '', exploratory: false, archived: false },
  ...{ activeAt: 1, createdAt: 1_000, updatedAt: 1_000 },
};
const LISTING = {
  id: 'role-1/a',
  boardId: 'role-1',
  posting: {
    ...{ board: 'a', jobId: null, url: 'https://a.test/', title: 'Analyst', company: null },
    ...{ location: null, language: null, source: 'board', lines: [] },
  },
  ...{ alsoAt: [], alsoIds: [], progress: 'saved', createdAt: 1_000, updatedAt: 1_000 },
};
const OPINION = {
  ...{ id: 'opinion:aws', kind: 'opinion', credentialId: 'aws', rating: 3, note: '' },
  updatedAt: 1_000,
};
const CORRECTION = {
  id: 'k1',
  scope: { kind: 'always' },
  change: { kind: 'own-skill', id: 'own:knots', name: 'Knots', names: ['Knots'] },
  ...{ createdAt: 1_000, updatedAt: 1_000 },
};
const two = (name: CollectionName, value: unknown) =>
  [machine(name, value), machine(name, value)] as const;

describe('roles, corrections and decisions of two machines', () => {
  it('pass a change on whatever the clocks say, and find nothing the second time', () => {
    const [one, other] = two('boards', BOARD);
    one.edit({ name: 'Data analyst', updatedAt: 2_000 });
    expect(other.takeIn(one.stored)).toMatchObject({ replaced: 1, conflicts: [] });
    expect(other.takeIn(one.stored)).toMatchObject({ replaced: 0, unchanged: 1, puts: [] });
    // An older backup undoes nothing.
    expect(other.takeIn(machine('boards', BOARD).stored)).toMatchObject({ unchanged: 1 });
    expect(other.stored.get('role-1')).toMatchObject({ name: 'Data analyst' });
  });

  it('are shown side by side where both sides changed, and of roles both are kept', () => {
    const [one, other] = two('boards', BOARD);
    one.edit({ note: 'here', updatedAt: 2_000 });
    other.edit({ note: 'there', updatedAt: 3_000 });
    const { conflicts, copies } = one.takeIn(other.stored);
    expect(conflicts).toMatchObject([{ here: { note: 'here' }, there: { note: 'there' } }]);
    expect([...copies]).toEqual([['role-1', 'copy']]);
    expect(one.stored.get('role-1')).toMatchObject({ note: 'here' });
    expect(one.stored.get('copy')).toMatchObject({ note: 'there' });
  });

  it.each<[CollectionName, Version, object, object]>([
    ['advice', OPINION, { rating: 5 }, { note: 'dull' }],
    [
      'corrections',
      CORRECTION,
      { scope: { kind: 'posting', key: 'p' } },
      { change: { ...CORRECTION.change, names: ['Knots', 'Hitches'] } },
    ],
  ])('of %s keep the one that was chosen, on both machines', (name, value, mine, theirs) => {
    const [one, other] = two(name, value);
    one.edit({ ...mine, updatedAt: 2_000 });
    other.edit({ ...theirs, updatedAt: 3_000 });
    expect(one.takeIn(other.stored, 'here').conflicts).toHaveLength(1);
    expect(one.stored.size).toBe(1);
    expect(one.stored.get(value.id)).toMatchObject(mine);
    // Settled here, it is news there and no question.
    expect(other.takeIn(one.stored)).toMatchObject({ replaced: 1, conflicts: [] });
    expect(other.stored.get(value.id)).toMatchObject(mine);
  });

  it('stay with the later one where nobody chose and there can only be one', () => {
    const [one, other] = two('advice', OPINION);
    one.edit({ rating: 5, updatedAt: 2_000 });
    other.edit({ rating: 1, updatedAt: 3_000 });
    one.takeIn(other.stored);
    expect(one.stored.get(OPINION.id)).toMatchObject({ rating: 1 });
  });

  it('are no conflict for having been looked at, or for never having been changed here', () => {
    const [one, other] = two('boards', BOARD);
    one.edit({ activeAt: 7_000, updatedAt: 7_000 });
    other.edit({ activeAt: 8_000, updatedAt: 8_000 });
    expect(one.takeIn(other.stored).conflicts).toEqual([]);
    const fromBefore = machine('boards', {
      ...BOARD,
      note: 'of an older Waymark',
      updatedAt: 5_000,
    });
    const untouched = machine('boards', BOARD);
    expect(untouched.takeIn(fromBefore.stored)).toMatchObject({ replaced: 1, conflicts: [] });
  });

  it('of another version are never written over, and nobody is asked about what was counted', () => {
    const strange = { id: 'role-1', updatedAt: 1, of: 'the future' };
    const here = machine('boards', strange);
    expect(here.takeIn(new Map([[BOARD.id, BOARD]]))).toMatchObject({ puts: [], unchanged: 1 });
    const day = (count: string, updatedAt: number) => ({
      ...{ id: 'snapshot:role-1:2026-01-02', kind: 'board-snapshot', boardId: 'role-1' },
      ...{ on: '2026-01-02', listings: [count], records: [], updatedAt },
    });
    const counted = machine('advice', day('a', 1));
    const merged = counted.takeIn(new Map([['x', day('b', 2)]]));
    expect(merged.conflicts).toEqual([]);
    expect(counted.stored.get('snapshot:role-1:2026-01-02')).toMatchObject({ listings: ['b'] });
  });

  it('survive a history that somebody forged', () => {
    const here = machine('boards', { ...BOARD, note: 'mine', updatedAt: 3_000 });
    const forged = { ...BOARD, note: 'theirs', updatedAt: 4_000, earlier: 'all' };
    expect(here.takeIn(new Map([[BOARD.id, forged]])).conflicts).toHaveLength(1);
  });

  it('show a listing that was applied to on one side and changed on the other', () => {
    const [one, other] = two('postings', LISTING);
    one.edit({ progress: 'applied', updatedAt: 2_000 });
    other.edit({ alsoAt: ['https://b.test/'], updatedAt: 3_000 });
    expect(one.takeIn(other.stored, 'here').conflicts).toHaveLength(1);
  });
});
