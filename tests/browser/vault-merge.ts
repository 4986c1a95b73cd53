import { expect } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { emptyNote, type Stage } from '../../src/core/domain/advice.ts';
import type { Correction } from '../../src/core/domain/correction.ts';
import type { VaultRecord } from '../../src/core/domain/vault.ts';
import { backupOf, type Own, press, records, restore, there } from './vault-round.ts';
import { roleBoard } from '../unit/support/make.ts';

/** Two machines that were both used since they parted: both versions are shown, and none is lost. */
export async function divergedVaultsMerge(own: Own, look: () => Promise<void>): Promise<void> {
  const record = (id: string, note: string, updatedAt: number): VaultRecord => ({
    kind: 'experience',
    id,
    title: `Years with ${id}`,
    skills: [{ skillId: 'python', name: 'Python', depth: 'unknown' }],
    learned: null,
    lastUsed: null,
    note,
    createdAt: 1,
    updatedAt,
  });
  const role = (note: string, updatedAt: number) => ({
    board: roleBoard('harbour', { note, updatedAt }),
    listings: [],
  });
  const opinion = (note: string, updatedAt: number) => ({
    opinion: {
      ...{ id: 'opinion:aws', kind: 'opinion' as const, credentialId: 'aws', rating: 4, note },
      updatedAt,
    },
  });
  const decision = (stage: Stage, updatedAt: number) => ({
    notes: [{ ...emptyNote('pmp', 'PMP'), stages: [{ stage, on: '2026-05-01' }], updatedAt }],
    settings: null,
  });
  const correction = (asName: string, updatedAt: number) => ({
    corrections: [
      {
        ...{ id: 'charts', scope: { kind: 'always' }, createdAt: 1, updatedAt },
        change: { kind: 'same-as', id: 'charts', name: 'Charts', asId: 'python', asName },
      } satisfies Correction,
    ],
  });
  const text = 'Requirements\n- Python\n- SQL\n- Three years of work with tides';
  await own.ask('deleteAll', {});
  await own.ask('saveRecord', { record: record('boats', '', 1) });
  await own.ask('saveRecord', { record: record('tides', '', 1) });
  await own.ask('saveBoard', role('', 1));
  await own.ask('addTextToBoard', { boardId: 'harbour', text, title: 'Analyst', company: 'Port' });
  await own.ask('saveAdvice', decision('considering', 1));
  await own.ask('saveCorrections', correction('sea charts', 1));
  const parted = await backupOf(own);
  const [listing] = parted.backup.collections?.['postings'] ?? [];
  const { id } = listing as { id: string };
  await own.ask('saveRecord', { record: record('boats', 'there', 900) });
  await own.ask('saveRecord', { record: record('tides', 'later, elsewhere', 900) });
  await own.ask('saveBoard', role('a role as seen elsewhere', 900));
  await own.ask('saveOpinion', opinion('worth it', 900));
  await own.ask('saveAdvice', decision('earned', 900));
  await own.ask('saveCorrections', correction('star charts', 900));
  await own.ask('setProgress', { id, progress: 'applied' });
  const elsewhere = await backupOf(own);
  await own.ask('deleteAll', {});
  await restore(own, parted.text);
  await own.ask('saveRecord', { record: record('boats', 'here', 500) });
  await own.ask('saveBoard', role('a role as seen here', 500));
  await own.ask('saveOpinion', opinion('not worth it', 500));
  await own.ask('saveAdvice', decision('planned', 500));
  await own.ask('saveCorrections', correction('pie charts', 500));
  // Applied for and taken back: a change of this side, though it says again what it said.
  await own.ask('setProgress', { id, progress: 'applied' });
  await own.ask('setProgress', { id, progress: 'saved' });
  await restore(own, elsewhere.text);
  // The word of the first backup may still stand there; what is asked comes after it.
  await until(() => there(own, '.conflicts'), { what: 'the conflicts side by side' });
  const shown = await own.run(() => document.querySelector('.conflicts')?.textContent ?? '', null);
  expect(shown).toContain('here');
  expect(shown).toContain('there');
  expect(shown).toContain('a role as seen here');
  expect(shown).toContain('a role as seen elsewhere');
  expect(shown).toContain('not worth it');
  for (const side of ['planned', 'earned', 'star charts', 'pie charts', 'Applied', 'Saved'])
    expect(shown).toContain(side);
  expect(shown).not.toContain('Years with tides');
  // Nothing has been written while the person looks.
  expect((await records(own)).find(({ id }) => id === 'tides')?.note).toBe('');
  await look();
  await press(own, '.conflicts button[type=submit]');
  await until(async () => (await records(own)).length === 3, { what: 'both versions kept' });
  expect((await records(own)).map(({ note }) => note).sort()).toEqual([
    'here',
    'later, elsewhere',
    'there',
  ]);
  // Both versions of the role stand beside each other, each with the listing; of an opinion about
  // one credential the later was offered first.
  const { boards } = await own.ask('listBoards', {});
  expect(boards.map(({ board: { note }, listings }) => [note, listings]).sort()).toEqual([
    ['a role as seen elsewhere', 1],
    ['a role as seen here', 1],
  ]);
  const {
    advice = [],
    corrections,
    postings = [],
  } = (await backupOf(own)).backup.collections ?? {};
  expect(advice).toHaveLength(2);
  expect(advice).toContainEqual(expect.objectContaining({ note: 'worth it' }));
  expect(advice).toContainEqual(
    expect.objectContaining({ stages: [{ stage: 'earned', on: '2026-05-01' }] }),
  );
  expect(corrections).toMatchObject([{ change: { asName: 'star charts' } }]);
  // The one of this role as it was changed last, here; the copy of the role has that of the file.
  expect(postings).toContainEqual(expect.objectContaining({ id, progress: 'saved' }));
  expect(postings).toHaveLength(2);
  await restore(own, elsewhere.text);
  expect(await there(own, '.conflicts')).toBe(false);
  expect((await own.ask('listBoards', {})).boards).toHaveLength(2);
  expect(await records(own)).toHaveLength(3);
}
