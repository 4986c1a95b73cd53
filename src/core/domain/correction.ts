import * as z from 'zod/mini';
import { strengthSchema } from './reading.ts';

const id = z.string().check(z.minLength(1), z.maxLength(160));
const name = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * Where a correction holds: in every posting, or in one, named by `postingKey` of
 * core/matching/corrections.ts.
 */
export const correctionScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('posting'), key: z.string().check(z.minLength(1), z.maxLength(400)) }),
]);
export type CorrectionScope = z.infer<typeof correctionScopeSchema>;

/** What the person says instead. `id`/`name` are those of the skill or certification as read. */
export const correctionChangeSchema = z.discriminatedUnion('kind', [
  /** "Not a skill here." */
  z.object({ kind: z.literal('not-a-skill'), id, name }),
  /** "This is required" (preferred, only mentioned). */
  z.object({ kind: z.literal('strength'), id, name, strength: strengthSchema }),
  /** "The same as …": a name that Waymark took for another skill. */
  z.object({ kind: z.literal('same-as'), id, name, asId: id, asName: name }),
  /** A skill of one's own, that no catalogue has; `names` are found wherever they stand. */
  z.object({
    kind: z.literal('own-skill'),
    id: z.string().check(z.regex(/^own:[a-z0-9-]{1,100}$/)),
    name,
    names: z.array(name).check(z.minLength(1), z.maxLength(20)),
  }),
]);
export type CorrectionChange = z.infer<typeof correctionChangeSchema>;

/** A correction of what Waymark reads. It belongs to the vault, not to the catalogue. */
export const correctionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  scope: correctionScopeSchema,
  change: correctionChangeSchema,
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Correction = z.infer<typeof correctionSchema>;
