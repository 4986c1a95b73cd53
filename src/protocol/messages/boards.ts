import * as z from 'zod/mini';
import { boardSnapshotSchema } from '../../core/domain/advice.ts';
import {
  demandSchema,
  evidenceSchema,
  roleBoardSchema,
  savedPostingSchema,
} from '../../core/domain/board.ts';
import { postingSchema } from '../../core/domain/posting.ts';
import { suggestionSchema } from '../../core/domain/report.ts';
import { tabId, nothing } from './parts.ts';

/** A role board with how many listings lie on it. */
export const boardHeadSchema = z.object({ board: roleBoardSchema, listings: z.number() });
export type BoardHead = z.infer<typeof boardHeadSchema>;

/** A listing of a board without its text. */
export const listingHeadSchema = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  url: z.string(),
  addedAt: z.number(),
  /** Under how many further addresses or numbers the same job was met. */
  copies: z.number(),
  progress: z.enum(['saved', 'applied']),
});
export type ListingHead = z.infer<typeof listingHeadSchema>;

/** A credential that would close gaps of a whole board, and how many of its listings name it. */
export const boardStepSchema = z.object({
  suggestion: suggestionSchema,
  /** Listings that name this very credential. */
  namedBy: z.number(),
  /** Listings that ask for something it closes. */
  helpsIn: z.number(),
});
export type BoardStep = z.infer<typeof boardStepSchema>;

/** Everything that is shown of one board. */
export const boardViewSchema = z.object({
  board: roleBoardSchema,
  listings: z.array(listingHeadSchema),
  demand: demandSchema,
  /** Employers with several listings here. */
  employers: z.array(z.object({ company: z.string(), listings: z.number() })),
  steps: z.array(boardStepSchema),
});
export type BoardView = z.infer<typeof boardViewSchema>;

/** What the popup says of boards, for one tab. */
export const boardsForTabSchema = z.object({
  boards: z.array(z.object({ id: z.string(), name: z.string(), listings: z.number() })),
  /** The active board first chosen; `null` when there is none. */
  active: z.nullable(z.string()),
  /** The tab's listing on the active board; `null` where it is not there. */
  onActive: z.nullable(z.string()),
  /** The one best next step for the active board. */
  next: z.nullable(boardStepSchema),
});
export type BoardsForTab = z.infer<typeof boardsForTabSchema>;

const boardIdRequest = z.object({ id: z.string().check(z.maxLength(64)) });

const listingIds = z.object({
  ids: z.array(z.string().check(z.maxLength(140))).check(z.maxLength(5000)),
});

/** Role boards and the listings on them. */
export const boardMessages = {
  /** All role boards, the active one first. */
  listBoards: {
    from: 'extension',
    request: nothing,
    response: z.object({ boards: z.array(boardHeadSchema) }),
  },
  /** Add or replace a board, with listings where a deleted or duplicated one is brought back. */
  saveBoard: {
    from: 'extension',
    request: z.object({
      board: roleBoardSchema,
      listings: z.array(savedPostingSchema).check(z.maxLength(5000)),
      snapshots: z.optional(z.array(boardSnapshotSchema).check(z.maxLength(1000))),
    }),
    response: nothing,
  },
  /** Copy a board with all its listings under a new id and name. */
  copyBoard: {
    from: 'extension',
    request: z.extend(boardIdRequest, { name: z.string().check(z.minLength(1), z.maxLength(200)) }),
    response: z.object({ id: z.nullable(z.string()) }),
  },
  /** Delete a board with its listings; the answer holds all of it, for the undo. */
  deleteBoard: {
    from: 'extension',
    request: boardIdRequest,
    response: z.object({
      board: z.nullable(roleBoardSchema),
      listings: z.array(savedPostingSchema),
      snapshots: z.array(boardSnapshotSchema),
    }),
  },
  /** The counts and listings of one board; `null` when it is gone. */
  viewBoard: {
    from: 'extension',
    request: boardIdRequest,
    response: z.object({ view: z.nullable(boardViewSchema) }),
  },
  /** The sentences that stand behind one row of the list. */
  boardEvidence: {
    from: 'extension',
    request: z.extend(boardIdRequest, {
      members: z.array(z.string().check(z.maxLength(160))).check(z.maxLength(100)),
    }),
    response: z.object({ evidence: z.array(evidenceSchema) }),
  },
  /** Boards, and whether the listing of this tab is on the active one. */
  boardsForTab: { from: 'extension', request: tabId, response: boardsForTabSchema },
  /** Put the listing of a tab on a board. Refused in private windows. */
  addToBoard: {
    from: 'extension',
    request: z.extend(tabId, { boardId: z.string().check(z.maxLength(64)) }),
    response: z.object({
      outcome: z.enum(['added', 'joined', 'no-posting', 'private', 'no-board']),
      id: z.nullable(z.string()),
      listings: z.number(),
    }),
  },
  /** Put a pasted listing on a board. */
  addTextToBoard: {
    from: 'extension',
    request: z.object({
      boardId: z.string().check(z.maxLength(64)),
      text: z.string().check(z.maxLength(2_500_000)),
      title: z.string().check(z.maxLength(300)),
      company: z.string().check(z.maxLength(300)),
    }),
    response: z.object({
      outcome: z.enum(['added', 'joined', 'no-posting', 'no-board']),
      id: z.nullable(z.string()),
    }),
  },
  /** Put the listing of a saved page on a board, as the page's reader found it. */
  addPageToBoard: {
    from: 'extension',
    request: z.object({ boardId: z.string().check(z.maxLength(64)), posting: postingSchema }),
    response: z.object({
      outcome: z.enum(['added', 'joined', 'no-posting', 'no-board']),
      id: z.nullable(z.string()),
    }),
  },
  setProgress: {
    from: 'extension',
    request: z.object({
      id: z.string().check(z.maxLength(140)),
      progress: z.enum(['saved', 'applied']),
    }),
    response: nothing,
  },
  /** Take listings off their board; the answer holds them, for the undo. */
  deleteListings: {
    from: 'extension',
    request: listingIds,
    response: z.object({ listings: z.array(savedPostingSchema) }),
  },
  /** Put listings back that were taken off. */
  restoreListings: {
    from: 'extension',
    request: z.object({ listings: z.array(savedPostingSchema).check(z.maxLength(5000)) }),
    response: nothing,
  },
} as const;
