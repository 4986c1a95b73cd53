import { savedPostings } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Puts listings back that were taken off. */
export const restoreListings: Handler<'restoreListings'> = async ({ listings }) => {
  await savedPostings.put(vault, listings);
  await announce();
  return {};
};
