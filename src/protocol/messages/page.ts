import * as z from 'zod/mini';
import { postingSchema } from '../../core/domain/posting.ts';
import { noReadingSchema } from '../../core/domain/reading.ts';
import { nothing } from './parts.ts';

/** How a mark looks; which of them a page may see depends on the mark mode (docs/privacy.md). */
export const markGroupSchema = z.enum([
  'have',
  'missing-required',
  'missing-preferred',
  'unsure',
  'asked-required',
  'asked-preferred',
  'on-board',
]);
export type MarkGroup = z.infer<typeof markGroupSchema>;

/** A stretch of one line to mark; `line` −1 is the job title, which is never marked. */
export const markSchema = z.object({
  line: z.number(),
  start: z.number(),
  end: z.number(),
  group: markGroupSchema,
});
export type Mark = z.infer<typeof markSchema>;

/** What a content script knows of its page. */
export const pageStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posting'), posting: postingSchema }),
  z.object({
    kind: z.literal('none'),
    detail: noReadingSchema,
    /** Origins of other sites that show something large in frames of this page. */
    frames: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(3))),
  }),
  z.object({ kind: z.literal('reading') }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** What is said beside a marked word, in the person's language. It is drawn in a closed root. */
export const cardSchema = z.object({
  id: z.string(),
  name: z.string(),
  facts: z.array(z.string()),
  sentence: z.nullable(z.string()),
  actions: z.array(z.enum(['have', 'not-a-skill', 'same-as'])),
});
export type Card = z.infer<typeof cardSchema>;

/** Names of highlights go into a style sheet, so they are plain letters and digits. */
export const namesSchema = z.object({
  names: z.record(markGroupSchema, z.string().check(z.regex(/^[a-z][a-z0-9]{5,20}$/))),
  dark: z.boolean(),
});

/** What a content script says and asks, and what the background asks of it. */
export const pageMessages = {
  /** A content script asks before it looks at its page: nothing is read before Start. */
  mayRead: {
    from: 'content',
    request: nothing,
    response: z.object({
      read: z.boolean(),
      /** What the generic reader knows a listing by; too large to be in every page's script. */
      words: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
    }),
  },
  /** A page has a posting, or says that it has none. Answer: what to mark. */
  reportPage: {
    from: 'content',
    request: z.object({ state: pageStateSchema }),
    response: z.object({ marks: z.array(markSchema) }),
  },
  /** The page asks for the styles of its highlights; names are random and new on each page load. */
  styleMarks: {
    from: 'content',
    request: namesSchema,
    response: nothing,
  },
  /** Which of the cards in a result list lie on the person's boards. */
  cardsOnBoards: {
    from: 'content',
    request: z.object({
      board: z.string().check(z.maxLength(64)),
      ids: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
    }),
    response: z.object({ ids: z.array(z.string()) }),
  },
  /** The person points at a marked word: what is there to say of it? */
  card: {
    from: 'content',
    request: z.object({ posting: postingSchema, line: z.number(), start: z.number() }),
    response: z.object({ card: z.nullable(cardSchema) }),
  },
  /** The person pressed a button of that card. `done` is false where nothing may be stored. */
  cardAct: {
    from: 'content',
    request: z.object({
      posting: postingSchema,
      id: z.string().check(z.maxLength(160)),
      action: z.enum(['have', 'not-a-skill', 'same-as']),
      /** What it really is, for "same as". */
      asId: z.optional(z.string().check(z.maxLength(160))),
    }),
    response: z.object({ done: z.boolean() }),
  },
  /** "Same as …" was pressed in it: what of the catalogue is called much like this? */
  cardSame: {
    from: 'content',
    request: z.object({
      id: z.string().check(z.maxLength(160)),
      name: z.string().check(z.maxLength(200)),
    }),
    response: z.object({ choices: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
} as const;

/** Messages that a content script answers. Only the background sends them. */
export const toContent = {
  /** What does the page show? With `postingOnly` a frame without a posting does not answer. */
  describe: { request: z.object({ postingOnly: z.boolean() }), response: pageStateSchema },
  /** Something changed (vault, settings): report the page again and repaint. */
  refresh: { request: nothing, response: nothing },
  /** Go to the next (1) or previous (−1) missing skill, as a key asked. */
  step: {
    request: z.object({ direction: z.union([z.literal(1), z.literal(-1)]) }),
    response: nothing,
  },
  /** The text that the person selected. A frame without a selection does not answer. */
  selection: { request: nothing, response: z.object({ text: z.string() }) },
  /** Marks of this page off until the key is pressed again; no setting changes. */
  toggleMarks: { request: nothing, response: nothing },
  /** Bring a stretch to view. Only the frame that has it answers. */
  reveal: {
    request: z.object({ line: z.number(), start: z.number(), end: z.number() }),
    response: z.object({ shown: z.boolean() }),
  },
} as const;
