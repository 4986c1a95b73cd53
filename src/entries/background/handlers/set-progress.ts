import { savedPostings } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { tellPages } from '../announce.ts';
import { vault } from '../vault.ts';

/** Notes that a listing was applied for, or was not. */
export const setProgress: Handler<'setProgress'> = async ({ id, progress }) => {
  const listing = await savedPostings.get(vault, id);
  if (listing) await savedPostings.put(vault, [{ ...listing, progress, updatedAt: Date.now() }]);
  tellPages();
  return {};
};
