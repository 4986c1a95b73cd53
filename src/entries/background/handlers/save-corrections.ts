import { corrections } from '../../../features/vault/corrections.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { announce } from '../announce.ts';
import { vault } from '../vault.ts';

/** Keeps corrections; every open listing is read anew with them. */
export const saveCorrections: Handler<'saveCorrections'> = async ({ corrections: values }) => {
  await corrections.put(vault, values);
  await announce();
  return {};
};
