import * as z from 'zod/mini';
import { correctionSchema } from '../../core/domain/correction.ts';
import { explanationSchema } from '../../core/domain/explanation.ts';
import { postingSchema } from '../../core/domain/posting.ts';
import { skillAskSchema } from '../../core/domain/reading.ts';
import { reportSchema } from '../../core/domain/report.ts';
import { settingsSchema } from '../../core/domain/vault.ts';
import { namesSchema, markSchema } from './page.ts';
import { tabId, nothing } from './parts.ts';

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

/** A listing as the popup and the other pages of the extension see it, and settings. */
export const readingMessages = {
  /** The popup asks for everything it shows. */
  snapshot: {
    from: 'extension',
    request: z.extend(tabId, {
      /** Nothing is shown yet: say `reading` soon, rather than wait for a page that is busy. */
      hurry: z.optional(z.boolean()),
    }),
    response: snapshotSchema,
  },
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
  /** The skills and certifications that a text names ("start from what you have"). */
  skillsInText: {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(2_500_000)) }),
    response: z.object({
      skills: z.array(z.pick(skillAskSchema, { id: true, name: true, kind: true })),
    }),
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
} as const;
