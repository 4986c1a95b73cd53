import { joined, sameJob } from '../../core/boards/identity.ts';
import type { Posting } from '../../core/domain/posting.ts';
import { boards, placeListing } from '../../features/vault/boards.ts';
import { announce } from './announce.ts';
import { capPosting } from './cap-posting.ts';
import { vault } from './vault.ts';

/** Put a posting on a board, or join it with the same job there. It is on the disk afterwards. */
export async function placePosting(
  boardId: string,
  given: Posting,
): Promise<{ outcome: 'added' | 'joined'; id: string }> {
  const posting = capPosting(given);
  const now = Date.now();
  const fresh = `${boardId}/${crypto.randomUUID()}`;
  const { id } = await placeListing(vault, boardId, (present) => {
    const same = sameJob(present, posting);
    if (same) return joined(same, posting, now);
    return {
      id: fresh,
      boardId,
      posting,
      alsoAt: [],
      alsoIds: [],
      progress: 'saved',
      createdAt: now,
      updatedAt: now,
    };
  });
  return { outcome: id === fresh ? 'added' : 'joined', id };
}

/** Put a listing that the person brought on a board of theirs; one without any text is none. */
export async function placeGiven(
  boardId: string,
  posting: Posting,
): Promise<{ outcome: 'added' | 'joined' | 'no-posting' | 'no-board'; id: string | null }> {
  if (!(await boards.get(vault, boardId))) return { outcome: 'no-board', id: null };
  if (!posting.lines.some(({ text }) => text.trim() !== ''))
    return { outcome: 'no-posting', id: null };
  const placed = await placePosting(boardId, posting);
  await announce();
  return placed;
}
