import { removeWhole } from '../../../features/vault/whole.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Deletes every record and setting; Waymark is then as it was before Start. */
export const deleteAll: Handler<'deleteAll'> = async () => {
  await removeWhole(vault);
  await announce();
  return {};
};
