import {
  browseCredentials as browse,
  credentialFields,
  tallyOf,
} from '../../../core/catalog/browse-credentials.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { engine } from '../engine.ts';

/** The catalogue of credentials, as the options page lists it. */
export const browseCredentials: Handler<'browseCredentials'> = async ({ limit, ...filter }) => {
  const { catalog } = await engine();
  const found = browse(catalog, filter);
  return {
    entries: found.slice(0, limit),
    tally: tallyOf(found),
    fields: credentialFields(catalog),
  };
};
