import { parseVaultFile } from '../../../features/transfer/json-import.ts';
import { type Incoming, takeIn, weighIn } from '../../../features/vault/whole.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** What an exported file would do here; nothing is written. */
export const weighVault: Handler<'weighVault'> = ({ text }) => weighIn(vault, incomingFrom(text));

/** Takes in an exported file, wholly or not at all. */
export const importVault: Handler<'importVault'> = async ({ text, choices }) => {
  const counts = await takeIn(vault, incomingFrom(text), {
    choices: new Map(choices.map(({ id, choice }) => [id, choice])),
    now: Date.now(),
    freshId: () => crypto.randomUUID(),
  });
  await announce();
  return counts;
};

function incomingFrom(text: string): Incoming {
  const file = parseVaultFile(text);
  const { records, settings, unreadable = [], collections = {}, originals = [] } = file;
  return { records, unreadable, settings, collections, originals };
}
