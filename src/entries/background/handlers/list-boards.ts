import type { Handler } from '../../../protocol/serve.ts';
import { boardHeads } from '../board-heads.ts';

/** All boards, the active one first, archived ones last. */
export const listBoards: Handler<'listBoards'> = async () => ({ boards: await boardHeads() });
