import { listRecords as list } from '../../../features/vault/records.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** Everything in the vault, and how much of it could not be understood. */
export const listRecords: Handler<'listRecords'> = async () => {
  const { records, unreadable } = await list(vault);
  return { records, unreadable: unreadable.length };
};
