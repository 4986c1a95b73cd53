import * as z from 'zod/mini';

/**
 * One line of a job posting, as a person sees it: text between two visible breaks.
 * `depth` counts the lists that enclose the line (0 = none). `heading` says how the markup presents
 * it: `tag` for h1–h6 and table/definition headers, `bold` for a line that is wholly bold, `none`
 * otherwise. Whether a line *means* a heading is for `core/reading` to decide.
 * `column` is the column of the table cell (td or th) in which the line stands, counted from 0;
 * absent outside tables. "Essential" and "Desirable" stand side by side in many listings.
 */
export const lineSchema = z.object({
  text: z.string(),
  bullet: z.boolean(),
  heading: z.enum(['none', 'tag', 'bold']),
  depth: z.number(),
  column: z.optional(z.number()),
});
export type Line = z.infer<typeof lineSchema>;

/** Where the lines of a posting came from, best known source first. */
export const sourceSchema = z.enum([
  'board',
  'json-ld',
  'microdata',
  'generic',
  'selection',
  'pasted',
]);
export type PostingSource = z.infer<typeof sourceSchema>;

/**
 * A job posting (schema.org JobPosting), reduced to what Waymark needs. `jobId` is the board's own
 * id, `null` where the address carries none; `board` is the id of the site reader (`linkedin`,
 * `indeed`, …), `web` for any other page and `pasted` for pasted text. `language` is the page's own
 * claim (BCP 47), not a detection. Sizes are capped where the posting crosses a border.
 */
export const postingSchema = z.object({
  board: z.string(),
  jobId: z.nullable(z.string()),
  url: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  language: z.nullable(z.string()),
  source: sourceSchema,
  lines: z.array(lineSchema),
  /** There was more text than `POSTING_LIMITS` allows, and it was not read. */
  truncated: z.optional(z.literal(true)),
});
export type Posting = z.infer<typeof postingSchema>;
