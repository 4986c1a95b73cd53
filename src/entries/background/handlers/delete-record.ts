import { removeRecord } from '../../../features/vault/records.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Deletes a record and answers with it, so that it can be saved again. */
export const deleteRecord: Handler<'deleteRecord'> = async ({ id }) => {
  const record = await removeRecord(vault, id);
  if (record) await announce();
  return { record };
};
