import { comparer } from '../../../features/transfer/incoming/compare.ts';
import { resolver } from '../../../features/transfer/incoming/resolve.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { theCatalog, theLexicon } from '../engine.ts';
import { ownFacts } from '../own.ts';

/** What the entries of a file would become beside what is in the vault. Nothing is stored. */
export const prepareImport: Handler<'prepareImport'> = async ({ drafts }) => {
  const [lexicon, catalog, { records }] = await Promise.all([
    theLexicon(),
    theCatalog(),
    ownFacts(),
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
