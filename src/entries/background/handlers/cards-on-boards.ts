import { boards, jobKeys } from '../../../features/vault/boards.ts';
import { readSettings } from '../../../features/vault/settings.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { vault } from '../vault.ts';

/** The keys as they were after so many writes; a shortcut, never a truth. */
const known = new Map<number, Promise<ReadonlySet<string>>>();

/**
 * Which cards of a result list show jobs that lie on a board of the person's. Asked and answered,
 * nothing is kept of it. Only where marks may tell a page of the vault: in mode `asked` they do not.
 */
export const cardsOnBoards: Handler<'cardsOnBoards'> = async ({ board, ids }) => {
  const { started, quiet, markMode } = await readSettings(vault);
  if (!started || quiet || markMode !== 'have-and-missing') return { ids: [] };
  const keys = await keysOnBoards();
  return { ids: ids.filter((id) => keys.has(`${board}:${id}`)) };
};

function keysOnBoards(): Promise<ReadonlySet<string>> {
  const writes = vault.writes();
  const had = known.get(writes);
  if (had) return had;
  known.clear();
  const keys = boards.list(vault).then((all) =>
    jobKeys(
      vault,
      all.filter(({ archived }) => !archived).map(({ id }) => id),
    ),
  );
  known.set(writes, keys);
  // What failed is asked anew.
  keys.catch(() => known.delete(writes));
  return keys;
}
