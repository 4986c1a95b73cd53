import { saveImported, undoImported } from '../../../features/vault/imports.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes an import in, wholly or not at all; the answer can take it back. */
export const saveImport: Handler<'saveImport'> = async ({ records, originals }) => {
  const undo = await saveImported(vault, records, originals);
  await announce();
  return { undo };
};

/** Takes a whole import back. */
export const undoImport: Handler<'undoImport'> = async ({ undo }) => {
  await undoImported(vault, undo);
  await announce();
  return {};
};
