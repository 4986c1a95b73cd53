import { comparer } from '../../../features/transfer/incoming/compare.ts';
import { resolver } from '../../../features/transfer/incoming/resolve.ts';
import { listRecords } from '../../../features/vault/records.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { theCatalog, theLexicon } from '../engine.ts';
import { vault } from '../vault.ts';

/** What the entries of a file would become beside what is in the vault. Nothing is stored. */
export const prepareImport: Handler<'prepareImport'> = async ({ drafts }) => {
  const [lexicon, catalog, { records }] = await Promise.all([
    theLexicon(),
    theCatalog(),
    listRecords(vault),
  ]);
  const resolve = resolver(lexicon, catalog);
  const compare = comparer(records);
  const now = Date.now();
  const rows = drafts.map((draft) => {
    const { record, mentioned } = resolve(draft, crypto.randomUUID(), now);
    return { ...compare(record), mentioned };
  });
  return { rows };
};
