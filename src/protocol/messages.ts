import * as z from 'zod/mini';
import {
  demandSchema,
  evidenceSchema,
  roleBoardSchema,
  savedPostingSchema,
} from '../core/domain/board.ts';
import { credentialEntrySchema } from '../core/domain/catalog.ts';
import { correctionSchema } from '../core/domain/correction.ts';
import { credentialCardSchema, credentialTallySchema } from '../core/domain/credential-card.ts';
import { opinionSchema } from '../core/domain/opinion.ts';
import {
  boardSnapshotSchema,
  credentialNoteSchema,
  planSettingsSchema,
} from '../core/domain/advice.ts';
import { adviceViewSchema } from '../core/domain/plan.ts';
import { explanationSchema } from '../core/domain/explanation.ts';
import { postingSchema } from '../core/domain/posting.ts';
import { noReadingSchema, skillAskSchema } from '../core/domain/reading.ts';
import { reportSchema, suggestionSchema } from '../core/domain/report.ts';
import {
  conflictChoiceSchema,
  conflictSchema,
  partConflictSchema,
  importDraftSchema,
  importRowSchema,
  importUndoSchema,
  originalSchema,
} from '../core/domain/import.ts';
import { markModeSchema, settingsSchema, vaultRecordSchema } from '../core/domain/vault.ts';

/**
 * Every word between the worlds of Waymark. One table per direction; each message has a request
 * and a response schema, and says who may send it. JSON only: Chrome's messages turn a Map into
 * `{}` and a Date into a string.
 *
 * A content script lives in a foreign page and is not trusted: it may report what the page shows
 * and is told which characters to mark. It never sees the vault.
 */

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

/** What the popup draws: one snapshot of the active tab. */
export const snapshotSchema = z.object({
  state: z.enum([
    'not-started',
    'no-access',
    'reload-needed',
    'forbidden-page',
    'no-posting',
    'reading',
    'unreadable',
    'read',
    'storage-failing',
  ]),
  /** Host of the tab, for "no access to example.com"; `null` when unknown. */
  host: z.nullable(z.string()),
  /** Origin of the tab that could be read without a click, but is not yet. */
  askable: z.nullable(z.string()),
  /** Origin of a frame that may hold the listing, and that Waymark may not look into. */
  frame: z.nullable(z.string()),
  tried: z.array(z.string()),
  report: z.nullable(reportSchema),
  settings: settingsSchema,
  heldCount: z.number(),
  private: z.boolean(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** An entry of autocomplete: a skill or a credential of the catalogue. */
export const catalogHitSchema = z.object({
  kind: z.enum(['skill', 'credential']),
  id: z.string(),
  name: z.string(),
  /** For a credential its issuer, for a skill its gloss or ''. */
  detail: z.string(),
  /** For a credential: the skills that it proves, so that a form can be filled in. */
  skills: z.array(z.object({ id: z.string(), name: z.string(), depth: z.string() })),
  url: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  validityMonths: z.union([z.number(), z.null(), z.literal('unknown')]),
});
export type CatalogHit = z.infer<typeof catalogHitSchema>;

/** What is said beside a marked word, in the person's language. It is drawn in a closed root. */
export const cardSchema = z.object({
  id: z.string(),
  name: z.string(),
  facts: z.array(z.string()),
  sentence: z.nullable(z.string()),
  actions: z.array(z.enum(['have', 'not-a-skill', 'same-as'])),
});
export type Card = z.infer<typeof cardSchema>;

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

const nothing = z.object({});
/** Names of highlights go into a style sheet, so they are plain letters and digits. */
const namesSchema = z.object({
  names: z.record(markGroupSchema, z.string().check(z.regex(/^[a-z][a-z0-9]{5,20}$/))),
  dark: z.boolean(),
});
const tabId = z.object({ tabId: z.number() });
const vaultFile = z.object({ text: z.string().check(z.maxLength(50_000_000)) });
const takenIn = z.object({ added: z.number(), replaced: z.number(), unchanged: z.number() });

/** Messages that the background answers. `from` is checked against the sender before parsing. */
export const toBackground = {
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
  /** The popup asks for everything it shows. */
  snapshot: { from: 'extension', request: tabId, response: snapshotSchema },
  /** Read pasted text as a posting; nothing is stored. */
  readText: {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(2_500_000)) }),
    response: z.object({ report: z.nullable(reportSchema) }),
  },
  /**
   * How a listing was read, line by line: pasted text, or with `null` the listing of the tab that
   * was used last. Nothing is stored. `null` when no open tab shows a listing.
   */
  explainPosting: {
    from: 'extension',
    request: z.object({ text: z.nullable(z.string().check(z.maxLength(2_500_000))) }),
    response: z.object({ explanation: z.nullable(explanationSchema) }),
  },
  /** Read the listing of the first page, and say what to mark in it. */
  tryOut: {
    from: 'extension',
    request: z.object({ posting: postingSchema }),
    response: z.object({ report: reportSchema, marks: z.array(markSchema) }),
  },
  /** The rules of the marks as text, for a page of the extension itself. */
  markCss: { from: 'extension', request: namesSchema, response: z.object({ css: z.string() }) },
  /**
   * What advice knows of a board, or else of a pasted listing. Of the listing nothing is stored; of
   * a board it is noted now and then which listings it has, so that changes can be told.
   */
  planOffers: {
    from: 'extension',
    request: z.object({
      text: z.string().check(z.maxLength(2_500_000)),
      boardId: z.nullable(z.string().check(z.maxLength(64))),
    }),
    response: adviceViewSchema,
  },
  /** What was decided about credentials, and what plans are made with. */
  listAdvice: {
    from: 'extension',
    request: nothing,
    response: z.object({ notes: z.array(credentialNoteSchema), settings: planSettingsSchema }),
  },
  /** Keep decisions, by id; a note that says nothing is taken out. Also undoes. */
  saveAdvice: {
    from: 'extension',
    request: z.object({
      notes: z.array(credentialNoteSchema).check(z.maxLength(1000)),
      settings: z.nullable(planSettingsSchema),
    }),
    response: nothing,
  },
  /** Read what the person selected in the page, where its listing could not be found. */
  readSelection: {
    from: 'extension',
    request: tabId,
    response: z.object({ selected: z.boolean(), report: z.nullable(reportSchema) }),
  },
  /** Scroll the page to a stretch of the posting and bring it to view. */
  showOnPage: {
    from: 'extension',
    request: z.object({ tabId: z.number(), line: z.number(), start: z.number(), end: z.number() }),
    response: z.object({ shown: z.boolean() }),
  },
  /** The page of a tab as it stands, for a scrubbed copy of it. Refused in private windows. */
  pageCopy: {
    from: 'extension',
    request: tabId,
    response: z.object({ html: z.string(), url: z.string() }),
  },
  getSettings: { from: 'extension', request: nothing, response: settingsSchema },
  saveSettings: {
    from: 'extension',
    request: z.object({
      started: z.optional(z.boolean()),
      markMode: z.optional(markModeSchema),
      quiet: z.optional(z.boolean()),
      reminders: z.optional(z.boolean()),
    }),
    response: settingsSchema,
  },
  listRecords: {
    from: 'extension',
    request: nothing,
    /** `unreadable`: how many stored records were not understood. They are kept as they are. */
    response: z.object({ records: z.array(vaultRecordSchema), unreadable: z.number() }),
  },
  /** Add or replace one record, by id. Also undoes a deletion. */
  saveRecord: {
    from: 'extension',
    request: z.object({ record: vaultRecordSchema }),
    response: nothing,
  },
  /** Delete one record; the answer is the record, so that the caller can undo. */
  deleteRecord: {
    from: 'extension',
    request: z.object({ id: z.string() }),
    response: z.object({ record: z.nullable(vaultRecordSchema) }),
  },
  /** Everything the person has, as the text of one JSON file; notes the date of the export. */
  exportVault: {
    from: 'extension',
    request: nothing,
    response: z.object({ fileName: z.string(), text: z.string() }),
  },
  /** What taking in an exported file would do, and what was changed on both sides. */
  weighVault: {
    from: 'extension',
    request: vaultFile,
    response: z.extend(takenIn, {
      conflicts: z.array(conflictSchema),
      parts: z.array(partConflictSchema),
    }),
  },
  /**
   * Take in an exported file: records are added, or follow the version here by id; none is deleted.
   * Of what both sides changed, both are kept where nothing is chosen.
   */
  importVault: {
    from: 'extension',
    request: z.extend(vaultFile, {
      choices: z
        .array(z.object({ id: z.string().check(z.maxLength(200)), choice: conflictChoiceSchema }))
        .check(z.maxLength(100_000)),
    }),
    response: takenIn,
  },
  /** What the entries of a foreign file would become; nothing is stored. */
  prepareImport: {
    from: 'extension',
    request: z.object({ drafts: z.array(importDraftSchema).check(z.maxLength(20_000)) }),
    response: z.object({ rows: z.array(importRowSchema) }),
  },
  /** Take in what the person chose of a foreign file, wholly or not at all. */
  saveImport: {
    from: 'extension',
    request: z.object({
      records: z.array(vaultRecordSchema).check(z.maxLength(20_000)),
      originals: z.array(originalSchema).check(z.maxLength(500)),
    }),
    response: z.object({ undo: importUndoSchema }),
  },
  /** Take a whole import back. */
  undoImport: {
    from: 'extension',
    request: z.object({ undo: importUndoSchema }),
    response: nothing,
  },
  /** Delete every record and setting. */
  deleteAll: { from: 'extension', request: nothing, response: nothing },
  searchCatalog: {
    from: 'extension',
    request: z.object({
      query: z.string().check(z.maxLength(200)),
      kind: z.enum(['skill', 'credential', 'any']),
      limit: z.number().check(z.int(), z.gte(1), z.lte(50)),
    }),
    response: z.object({ hits: z.array(catalogHitSchema) }),
  },
  /** Credentials of the catalogue that answer a search, best first, and counted facts of them all. */
  browseCredentials: {
    from: 'extension',
    request: z.object({
      query: z.string().check(z.maxLength(200)),
      /** `null` = every field of work. */
      field: z.nullable(z.string().check(z.maxLength(60))),
      free: z.boolean(),
      proctored: z.boolean(),
      project: z.boolean(),
      limit: z.number().check(z.int(), z.gte(1), z.lte(100)),
    }),
    response: z.object({
      entries: z.array(credentialEntrySchema),
      tally: credentialTallySchema,
      fields: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
    }),
  },
  /** What is known of some credentials; ids that nobody knows are left out. */
  credentialCards: {
    from: 'extension',
    request: z.object({ ids: z.array(z.string().check(z.maxLength(160))).check(z.maxLength(8)) }),
    response: z.object({ cards: z.array(credentialCardSchema) }),
  },
  /** Keep the person's own stars and words for a credential; an empty opinion is taken out. */
  saveOpinion: {
    from: 'extension',
    request: z.object({ opinion: opinionSchema }),
    response: nothing,
  },
  listCorrections: {
    from: 'extension',
    request: nothing,
    response: z.object({ corrections: z.array(correctionSchema) }),
  },
  /** Add or replace corrections of readings, by id; badge, marks and popup follow at once. */
  saveCorrections: {
    from: 'extension',
    request: z.object({ corrections: z.array(correctionSchema).check(z.maxLength(1000)) }),
    response: nothing,
  },
  /** Take corrections back; the answer holds them, so that this can be undone in turn. */
  deleteCorrections: {
    from: 'extension',
    request: z.object({ ids: z.array(z.string()).check(z.maxLength(1000)) }),
    response: z.object({ corrections: z.array(correctionSchema) }),
  },
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
  /** The skills and certifications that a text names ("start from what you have"). */
  skillsInText: {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(2_500_000)) }),
    response: z.object({
      skills: z.array(z.pick(skillAskSchema, { id: true, name: true, kind: true })),
    }),
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

/** Codes of failures that cross a border as data; each has a sentence in `_locales`. */
export const errorCodeSchema = z.enum([
  'bad-request',
  'not-allowed',
  'storage-failed',
  'storage-full',
  'storage-blocked',
  'not-a-vault-file',
  'newer-vault-file',
  'tab-gone',
  'internal',
]);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** Failure as data: `Error` objects do not survive a message in every browser. */
export type Result<T> =
  { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

export type ToBackground = typeof toBackground;
export type MessageName = keyof ToBackground;
export type Request<N extends MessageName> = z.infer<ToBackground[N]['request']>;
export type Response<N extends MessageName> = z.infer<ToBackground[N]['response']>;
export type ToContent = typeof toContent;

/** How a message to content scripts travels. */
export type ToContentEnvelope = {
  [N in keyof ToContent]: {
    to: 'content';
    name: N;
    request: z.infer<ToContent[N]['request']>;
  };
}[keyof ToContent];
