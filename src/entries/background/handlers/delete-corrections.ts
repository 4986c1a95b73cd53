import { corrections } from '../../../features/vault/corrections.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Takes corrections back, and answers with them. */
export const deleteCorrections: Handler<'deleteCorrections'> = async ({ ids }) => {
  const removed = await corrections.remove(vault, ids);
  await announce();
  return { corrections: removed };
};
