import { putRecord } from '../../../features/vault/records.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Adds or replaces a record. The answer comes when it is on the disk. */
export const saveRecord: Handler<'saveRecord'> = async ({ record }) => {
  await putRecord(vault, record);
  await announce();
  return {};
};
