import { expect } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import type { VaultRecord } from '../../src/core/domain/vault.ts';
import type { MessageName, Request, Response } from '../../src/protocol/messages.ts';
import { FRIENDLY_FILES, type FriendlyFile } from '../unit/support/friendly-files.ts';

/** The options page of either browser, driven from within it: both drivers can do that. */
export interface Own {
  ask: <N extends MessageName>(name: N, request: Request<N>) => Promise<Response<N>>;
  run: <Input, Output>(work: (input: Input) => Output, input: Input) => Promise<Output>;
}

/** A full backup, as far as tests look into it. */
interface Backup {
  records: VaultRecord[];
  originals?: { id: string; base64: string }[];
  collections?: Record<string, unknown[]>;
}

const BRING = '.bring input[type=file]';
const RESTORE = '[aria-labelledby=import-title] input[type=file]';

/** Choose a file in a field of the page, as the person's own dialog would. */
export function choose(own: Own, field: string, name: string, bytes: Uint8Array): Promise<void> {
  return own.run(
    (given) => {
      const input = document.querySelector<HTMLInputElement>(given.field);
      if (!input) throw new Error(`no ${given.field}`);
      const content = Uint8Array.from(atob(given.base64), (char) => char.charCodeAt(0));
      const list = new DataTransfer();
      list.items.add(new File([content], given.name));
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { field, name, base64: Buffer.from(bytes).toString('base64') },
  );
}

const there = (own: Own, selector: string) =>
  own.run((wanted) => document.querySelector(wanted) !== null, selector);
const press = async (own: Own, selector: string) => {
  await until(() => there(own, selector), { what: selector });
  await own.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
};
const records = async (own: Own) => (await own.ask('listRecords', {})).records;

/** Bring one file in through its preview. */
export async function bringIn(own: Own, { what, bytes, titles, asksColumns }: FriendlyFile) {
  const before = (await records(own)).length;
  await choose(own, BRING, what, bytes);
  if (asksColumns) await press(own, '.bring form button[type=submit].primary');
  await press(own, '.bring-preview .button.primary');
  await until(async () => (await records(own)).length === before + titles.length, { what });
  await until(() => there(own, BRING), { what: 'the panel ready again' });
}

async function backupOf(own: Own): Promise<{ text: string; backup: Backup }> {
  const { text } = await own.ask('exportVault', {});
  return { text, backup: JSON.parse(text) as Backup };
}

/** Where the page notes what it said, so that a word that stands only shortly is heard too. */
declare global {
  var said: string[] | undefined;
}

/** From now on note every text that elements of this kind come to hold. */
export function listen(own: Own, selector: string): Promise<void> {
  return own.run((wanted) => {
    globalThis.said = [];
    // What stands there already was said earlier.
    let before = document.querySelector(wanted)?.textContent ?? '';
    new MutationObserver(() => {
      const now = document.querySelector(wanted)?.textContent ?? '';
      if (now !== before && now !== '') globalThis.said?.push(now);
      before = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, selector);
}

/** What was said since then. */
export const heard = (own: Own) => own.run(() => globalThis.said ?? [], null);

/** Restore a backup through the page, up to its answer or to what both sides changed. */
async function restore(own: Own, text: string): Promise<void> {
  await listen(own, '.conflicts, [aria-labelledby=import-title] .word');
  await choose(own, RESTORE, 'waymark.json', Buffer.from(text));
  await until(async () => (await heard(own)).some((said) => /\d/.test(said)), {
    what: 'the backup taken in',
  });
}

/** Import each kind of file, edit, back up, wipe, restore: everything is as it was. */
export async function everyFormatComesBack(own: Own): Promise<void> {
  for (const file of FRIENDLY_FILES) await bringIn(own, file);
  const [first] = await records(own);
  if (!first) throw new Error('nothing was brought in');
  const edited: VaultRecord = {
    ...first,
    note: 'edited – “with care” 🎓',
    evidence: [
      {
        skillId: first.skills[0]?.skillId ?? null,
        project: 'Tide tables',
        link: 'https://example.org/tides',
        fileName: 'tides.pdf',
        did: 'Measured',
        result: 'Nobody ran aground',
        date: '2025-06',
      },
    ],
    updatedAt: first.updatedAt + 1,
  };
  await own.ask('saveRecord', { record: edited });
  const before = await backupOf(own);
  const kept = FRIENDLY_FILES.filter((file) => file.kept);
  const bytesOf = ({ originals = [] }: Backup) =>
    originals.map(({ base64 }) => Buffer.from(base64, 'base64').toString('hex')).sort();
  expect(bytesOf(before.backup)).toEqual(
    kept.map(({ bytes }) => Buffer.from(bytes).toString('hex')).sort(),
  );
  await own.ask('deleteAll', {});
  expect(await records(own)).toEqual([]);
  await restore(own, before.text);
  const after = await backupOf(own);
  expect(after.backup.records).toEqual(before.backup.records);
  expect(after.backup.records[0]).toMatchObject({ note: edited.note, evidence: edited.evidence });
  expect(after.backup.originals).toEqual(before.backup.originals);
}

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
    board: {
      ...{ id: 'harbour', name: 'Harbour analyst', target: null, place: '', note },
      ...{ exploratory: false, archived: false, activeAt: 1, createdAt: 1, updatedAt },
    },
    listings: [],
  });
  const opinion = (note: string, updatedAt: number) => ({
    opinion: {
      ...{ id: 'opinion:aws', kind: 'opinion' as const, credentialId: 'aws', rating: 4, note },
      updatedAt,
    },
  });
  const text = 'Requirements\n- Python\n- SQL\n- Three years of work with tides';
  await own.ask('deleteAll', {});
  await own.ask('saveRecord', { record: record('boats', '', 1) });
  await own.ask('saveRecord', { record: record('tides', '', 1) });
  await own.ask('saveBoard', role('', 1));
  await own.ask('addTextToBoard', { boardId: 'harbour', text, title: 'Analyst', company: 'Port' });
  const parted = await backupOf(own);
  await own.ask('saveRecord', { record: record('boats', 'there', 900) });
  await own.ask('saveRecord', { record: record('tides', 'later, elsewhere', 900) });
  await own.ask('saveBoard', role('a role as seen elsewhere', 900));
  await own.ask('saveOpinion', opinion('worth it', 900));
  const elsewhere = await backupOf(own);
  await own.ask('deleteAll', {});
  await restore(own, parted.text);
  await own.ask('saveRecord', { record: record('boats', 'here', 500) });
  await own.ask('saveBoard', role('a role as seen here', 500));
  await own.ask('saveOpinion', opinion('not worth it', 500));
  await restore(own, elsewhere.text);
  // The word of the first backup may still stand there; what is asked comes after it.
  await until(() => there(own, '.conflicts'), { what: 'the conflicts side by side' });
  const shown = await own.run(() => document.querySelector('.conflicts')?.textContent ?? '', null);
  expect(shown).toContain('here');
  expect(shown).toContain('there');
  expect(shown).toContain('a role as seen here');
  expect(shown).toContain('a role as seen elsewhere');
  expect(shown).toContain('not worth it');
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
  const kept = (await backupOf(own)).backup.collections?.['advice'] ?? [];
  expect(kept).toMatchObject([{ note: 'worth it' }]);
  await restore(own, elsewhere.text);
  expect(await there(own, '.conflicts')).toBe(false);
  expect((await own.ask('listBoards', {})).boards).toHaveLength(2);
  expect(await records(own)).toHaveLength(3);
}
