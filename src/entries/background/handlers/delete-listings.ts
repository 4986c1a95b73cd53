import { savedPostings } from '../../../features/vault/boards.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes listings off their board, and answers with them. */
export const deleteListings: Handler<'deleteListings'> = async ({ ids }) => {
  const listings = await savedPostings.remove(vault, ids);
  await announce();
  return { listings };
};
