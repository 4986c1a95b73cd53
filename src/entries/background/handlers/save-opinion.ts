import { opinions } from '../../../features/vault/opinions.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** Keeps one opinion; where nothing is left of it, it is taken out. */
export const saveOpinion: Handler<'saveOpinion'> = async ({ opinion }) => {
  if (opinion.rating === null && opinion.note.trim() === '')
    await opinions.remove(vault, [opinion.id]);
  else await opinions.put(vault, [opinion]);
  return {};
};
