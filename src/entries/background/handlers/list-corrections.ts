import { corrections } from '../../../features/vault/corrections.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** Everything that was corrected. */
export const listCorrections: Handler<'listCorrections'> = async () => ({
  corrections: await corrections.list(vault),
});
