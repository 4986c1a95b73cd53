import * as z from 'zod/mini';
import { postingSchema } from './posting.ts';
import { strengthSchema } from './reading.ts';
import { partialDateSchema } from './vault.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const boardId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

/**
 * A role that the person wants, and the place where its listings are collected. The active board is
 * the one with the latest `activeAt` that is not archived.
 */
export const roleBoardSchema = z.object({
  id: boardId,
  name: text(200).check(z.minLength(1)),
  /** When the person wants to have the role. */
  target: z.nullable(partialDateSchema),
  place: text(200),
  note: text(4000),
  /** A side skill or a first dip: not the main plan. */
  exploratory: z.boolean(),
  archived: z.boolean(),
  activeAt: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type RoleBoard = z.infer<typeof roleBoardSchema>;

/**
 * A listing on a board. Its lines are kept and its reading is not, so that a better catalogue also
 * improves old boards. `id` begins with the board's id and a slash, so that one board's listings
 * can be fetched by key alone.
 */
export const savedPostingSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/)),
  boardId,
  posting: postingSchema,
  /** Further addresses under which the same job was met. */
  alsoAt: z.array(text(4000)).check(z.maxLength(50)),
  /** `board:jobId` of further copies and reposts. */
  alsoIds: z.array(text(400)).check(z.maxLength(50)),
  progress: z.enum(['saved', 'applied']),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type SavedPosting = z.infer<typeof savedPostingSchema>;

/** Fewer listings than this say too little: every number is then provisional. */
export const ENOUGH_LISTINGS = 10;

/** A skill or certification, by id. */
export const namedThingSchema = z.object({ id: z.string(), name: z.string() });

/**
 * One row of the shopping list: a skill, a certification, or several that listings offer as a
 * choice ("AWS, Azure or GCP"), counted by listings, not by mentions.
 */
export const demandRowSchema = z.object({
  /** Ids of the members joined by `+`. */
  id: z.string(),
  members: z.array(namedThingSchema),
  /**
   * Three stand apart: `soft` are qualities, `general` are skills that jobs of all kinds name as
   * often, `broad` are the role's own name and names that only repeat their parts in other rows.
   */
  kind: z.enum(['skill', 'software', 'certification', 'soft', 'general', 'broad']),
  named: z.number(),
  required: z.number(),
  preferred: z.number(),
  /**
   * As `named`, without listings that name it only in the job's name or as their own product, and
   * those that have one sentence word for word counted together as one.
   */
  inOwnWords: z.number(),
  /** Listings where something that is not in this row would do as well: "AWS or Azure". */
  asChoice: z.number(),
  /** Wilson's 95 % range of the share, 0 to 1. */
  range: z.tuple([z.number(), z.number()]),
  /** How particular it is to this role (docs/boards.md); higher comes first. */
  particular: z.number(),
  /** What proves it; `null` when nothing does. */
  covered: z.nullable(
    z.object({
      title: z.string(),
      /** Year of last use or learning, where that is over five years ago. */
      staleSince: z.nullable(z.number()),
    }),
  ),
});
export type DemandRow = z.infer<typeof demandRowSchema>;

/**
 * Whether a row is no part of what to buy: a quality, what jobs of all kinds ask for alike, or the
 * broader name of what stands in other rows.
 */
export function standsApart({ kind }: DemandRow): boolean {
  return kind === 'soft' || kind === 'general' || kind === 'broad';
}

/** What the listings of one board ask for together. */
export const demandSchema = z.object({
  /** Different listings that were read. */
  listings: z.number(),
  provisional: z.boolean(),
  rows: z.array(demandRowSchema),
});
export type Demand = z.infer<typeof demandSchema>;

/** A place in a listing that stands behind a number. */
export const evidenceSchema = z.object({
  postingId: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  strength: strengthSchema,
  sentence: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
