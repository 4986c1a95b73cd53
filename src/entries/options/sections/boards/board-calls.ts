import type { Call } from '../../../../protocol/call.ts';

/** The messages that the role boards need; the page hands in the real ones. */
export type BoardCalls = Pick<
  Call,
  | 'listBoards'
  | 'saveBoard'
  | 'copyBoard'
  | 'deleteBoard'
  | 'viewBoard'
  | 'boardEvidence'
  | 'addPageToBoard'
  | 'addTextToBoard'
  | 'setProgress'
  | 'deleteListings'
  | 'restoreListings'
>;
