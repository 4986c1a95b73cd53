import type { Handler } from '../../../protocol/serve.ts';
import { ownFacts } from '../own.ts';

/** Everything in the vault, and how much of it could not be understood. */
export const listRecords: Handler<'listRecords'> = async () => {
  const { records, unreadable } = await ownFacts();
  return { records, unreadable: unreadable.length };
};
