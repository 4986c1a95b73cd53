import { type BoardSnapshot, boardSnapshotSchema } from '../../core/domain/advice.ts';
import {
  type RoleBoard,
  roleBoardSchema,
  type SavedPosting,
  savedPostingSchema,
} from '../../core/domain/board.ts';
import { collection } from './collection.ts';
import { putFollowing } from './lineage.ts';
import type { Connection, Writing } from './open.ts';

/** The roles that the person wants. */
export const boards = collection('boards', roleBoardSchema);

/** Listings on boards, by id. */
export const savedPostings = collection('postings', savedPostingSchema);

/** Keys of one board's listings: its id, a slash, anything ("0" follows the slash). */
const keysOf = (boardId: string) => IDBKeyRange.bound(`${boardId}/`, `${boardId}0`, false, true);

/** The listings of one board, oldest first; those of others are not even read. */
export async function listingsOf(vault: Connection, boardId: string): Promise<SavedPosting[]> {
  const values = await vault.read((stores) =>
    stores.objectStore('postings').getAll(keysOf(boardId)),
  );
  return understood(values);
}

/** `board:jobId` of every listing on these boards, and of the copies under which it was met. */
export async function jobKeys(
  vault: Connection,
  boardIds: readonly string[],
): Promise<Set<string>> {
  const listings = await Promise.all(boardIds.map((id) => listingsOf(vault, id)));
  return new Set(
    listings
      .flat()
      .flatMap(({ posting: { board, jobId }, alsoIds }) => [
        ...(jobId === null ? [] : [`${board}:${jobId}`]),
        ...alsoIds,
      ]),
  );
}

/** How many listings lie on each of these boards, by key alone. */
export function countListings(
  vault: Connection,
  boardIds: readonly string[],
): Promise<Map<string, number>> {
  return vault.read(async (stores) => {
    const store = stores.objectStore('postings');
    const counted = boardIds.map(async (id) => [id, await store.count(keysOf(id))] as const);
    return new Map(await Promise.all(counted));
  });
}

/**
 * Add a listing or join it with the one that `place` finds among those of the board, in one
 * transaction: two presses at once cannot make a double.
 */
export function placeListing(
  vault: Connection,
  boardId: string,
  place: (present: readonly SavedPosting[]) => SavedPosting,
): Promise<SavedPosting> {
  return vault.write(async (stores) => {
    const store = stores.objectStore('postings');
    const placed = place(understood(await store.getAll(keysOf(boardId))));
    await putFollowing(store, placed);
    return placed;
  });
}

/** Keys of what was kept of a board on earlier days (";" follows the colon). */
const snapshotKeysOf = (boardId: string) =>
  IDBKeyRange.bound(`snapshot:${boardId}:`, `snapshot:${boardId};`, false, true);

/** A board with all that goes and comes with it. */
export interface WholeBoard {
  board: RoleBoard;
  listings: SavedPosting[];
  /** What it was on earlier days. */
  snapshots: BoardSnapshot[];
}

/** Put a board in with listings and snapshots of it, all or none. */
export async function putBoard(
  vault: Connection,
  { board, listings, snapshots }: WholeBoard,
): Promise<void> {
  await vault.write((stores) =>
    Promise.all([
      putFollowing(stores.objectStore('boards'), board),
      ...listings.map((listing) => putFollowing(stores.objectStore('postings'), listing)),
      ...snapshots.map((snapshot) => stores.objectStore('advice').put(snapshot)),
    ]),
  );
}

/** Take a board out with all that belongs to it, and give it back, so that it can be undone. */
export function removeBoard(vault: Connection, id: string): Promise<WholeBoard | null> {
  return vault.write(async (stores: Writing) => {
    const parsed = roleBoardSchema.safeParse(await stores.objectStore('boards').get(id));
    if (!parsed.success) return null;
    const [postings, advice] = [stores.objectStore('postings'), stores.objectStore('advice')];
    const listings = understood(await postings.getAll(keysOf(id)));
    const snapshots = (await advice.getAll(snapshotKeysOf(id))).flatMap((value) => {
      const snapshot = boardSnapshotSchema.safeParse(value);
      return snapshot.success ? [snapshot.data] : [];
    });
    await stores.objectStore('boards').delete(id);
    await Promise.all([
      ...listings.map((one) => postings.delete(one.id)),
      ...snapshots.map((one) => advice.delete(one.id)),
    ]);
    return { board: parsed.data, listings, snapshots };
  });
}

function understood(values: readonly unknown[]): SavedPosting[] {
  return values
    .flatMap((value) => {
      const parsed = savedPostingSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
