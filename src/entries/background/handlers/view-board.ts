import type { Handler } from '../../../protocol/serve.ts';
import { boardViewOf } from '../board-view.ts';

/** One board, counted anew from its listings. */
export const viewBoard: Handler<'viewBoard'> = async ({ id }) => ({ view: await boardViewOf(id) });
