import {
  browseCredentials as browse,
  credentialFields,
  tallyOf,
} from '../../../core/catalog/browse-credentials.ts';
import { corrections } from '../../../features/vault/corrections.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { catalogWith } from '../engine.ts';
import { vault } from '../vault.ts';

/** The catalogue of credentials, as the options page lists it. */
export const browseCredentials: Handler<'browseCredentials'> = async ({ limit, ...filter }) => {
  const catalog = await catalogWith(await corrections.list(vault));
  const found = browse(catalog, filter);
  return {
    entries: found.slice(0, limit),
    tally: tallyOf(found),
    fields: credentialFields(catalog),
  };
};
