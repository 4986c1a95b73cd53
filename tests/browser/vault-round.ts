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
export interface Backup {
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

/** Whether an element is there. */
export const there = (own: Own, selector: string) =>
  own.run((wanted) => document.querySelector(wanted) !== null, selector);
/** Press what will be there. */
export const press = async (own: Own, selector: string) => {
  await until(() => there(own, selector), { what: selector });
  await own.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
};
/** What is in the vault. */
export const records = async (own: Own) => (await own.ask('listRecords', {})).records;

/** Bring one file in through its preview. */
export async function bringIn(own: Own, { what, bytes, titles, asksColumns }: FriendlyFile) {
  const before = (await records(own)).length;
  await choose(own, BRING, what, bytes);
  if (asksColumns) await press(own, '.bring form button[type=submit].primary');
  await press(own, '.bring-preview .button.primary');
  await until(async () => (await records(own)).length === before + titles.length, { what });
  await until(() => there(own, BRING), { what: 'the panel ready again' });
}

/** A full backup, as text and looked into. */
export async function backupOf(own: Own): Promise<{ text: string; backup: Backup }> {
  const { text } = await own.ask('exportVault', {});
  return { text, backup: JSON.parse(text) as Backup };
}

/** Where the page notes what it said, so that a word that stands only shortly is heard too. */
declare global {
  var said: string[] | undefined;
  /** What a file that the page handed out holds. */
  var written: string | undefined;
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
export async function restore(own: Own, text: string): Promise<void> {
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

/**
 * Through a file that is locked with a password into an empty vault; a wrong password opens nothing
 * and stores nothing. The file is taken from the link that the page presses.
 */
export async function lockedFileComesBack(own: Own): Promise<void> {
  const [badge] = FRIENDLY_FILES.filter((file) => file.kept);
  if (!badge) throw new Error('no badge');
  await own.ask('deleteAll', {});
  await bringIn(own, badge);
  const before = await backupOf(own);
  await own.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => (globalThis.written = text));
      return make(blob);
    };
  }, null);
  const lock = '[aria-labelledby=export-title] form';
  await type(own, `${lock} input[type=password]`, 'correct horse');
  await press(own, `${lock} button[type=submit]:not(:disabled)`);
  await until(() => own.run(() => globalThis.written !== undefined, null), { what: 'the file' });
  const file = await own.run(() => globalThis.written ?? '', null);
  expect(file).not.toContain(badge.titles[0]);

  await own.ask('deleteAll', {});
  const panel = '[aria-labelledby=import-title]';
  await choose(own, RESTORE, 'waymark-encrypted.json', Buffer.from(file));
  const unlock = async (password: string) => {
    await type(own, `${panel} input[type=password]`, password);
    await press(own, `${panel} button[type=submit]:not(:disabled)`);
  };
  await unlock('correct house');
  await until(() => there(own, `${panel} .word.bad`), { what: 'the wrong password said' });
  expect(await records(own)).toEqual([]);
  await unlock('correct horse');
  await until(async () => (await records(own)).length > 0, { what: 'the vault back' });
  const { backup } = await backupOf(own);
  expect(backup.records).toEqual(before.backup.records);
  expect(backup.originals).toEqual(before.backup.originals);
}

async function type(own: Own, field: string, text: string): Promise<void> {
  await until(() => there(own, field), { what: field });
  await own.run(
    (given) => {
      const input = document.querySelector<HTMLInputElement>(given.field);
      if (!input) throw new Error(`no ${given.field}`);
      input.value = given.text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { field, text },
  );
}
