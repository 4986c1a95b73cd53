import { parseVaultFile } from '../../../features/transfer/json-import.ts';
import { takeIn } from '../../../features/vault/whole.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes in an exported file, wholly or not at all. */
export const importVault: Handler<'importVault'> = async ({ text }) => {
  const {
    records,
    unreadable = [],
    settings,
    collections = {},
    originals = [],
  } = parseVaultFile(text);
  const counts = await takeIn(vault, { records, unreadable, settings, collections, originals });
  await announce();
  return counts;
};
