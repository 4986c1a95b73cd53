import * as z from 'zod/mini';
import { gateSchema, zoneSchema } from './reading.ts';

/** What became of a name, and why: the last four are left out of every count. */
export const verdictSchema = z.enum([
  'required',
  'preferred',
  'mentioned',
  /** The word may mean something else. */
  'unsure',
  /** The listing waves it off. */
  'negated',
  /** It stands where nothing is asked: perks, applying, the company. */
  'elsewhere',
  /** It says what was studied. */
  'subject',
  /** It is a part of the name of a licence. */
  'licence',
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** A name in a stretch of the listing; offsets are UTF-16 into the text of the stretch. */
export const explainedNameSchema = z.object({
  start: z.number(),
  end: z.number(),
  name: z.string(),
  verdict: verdictSchema,
});

/** A line, or the part of a line that lies in one zone. */
export const explainedStretchSchema = z.object({
  text: z.string(),
  zone: zoneSchema,
  heading: z.boolean(),
  names: z.array(explainedNameSchema),
  gates: z.array(gateSchema.shape.kind),
});
export type ExplainedStretch = z.infer<typeof explainedStretchSchema>;

/** How a listing was read, line by line, for whoever wonders why. Never stored. */
export const explanationSchema = z.object({
  title: z.nullable(z.string()),
  titleNames: z.array(explainedNameSchema),
  language: z.nullable(z.string()),
  /** The wording of the language is understood. */
  supported: z.boolean(),
  hasRequirementsHeading: z.boolean(),
  stretches: z.array(explainedStretchSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;
