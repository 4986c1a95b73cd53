import * as z from 'zod/mini';
import { credentialKindSchema } from './catalog.ts';
import { strengthSchema } from './reading.ts';
import { depthSchema } from './vault.ts';

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

const own = z.string().check(z.regex(/^own:[a-z0-9-]{1,100}$/));
const amounts = z.tuple([
  z.number().check(z.gte(0), z.lte(1_000_000)),
  z.number().check(z.gte(0), z.lte(1_000_000)),
]);

/** What a person knows of a credential that the catalogue has not; `null` = not known. */
export const ownCredentialSchema = z.object({
  kind: credentialKindSchema,
  issuer: z.string().check(z.maxLength(200)),
  url: z.nullable(z.string().check(z.regex(/^https:\/\//), z.maxLength(500))),
  /** US dollars in all, low and high; 0 and 0 = free. */
  usd: z.nullable(amounts),
  hours: z.nullable(amounts),
  /** `null` = does not lapse. */
  validityMonths: z.union([z.number().check(z.gt(0), z.lte(600)), z.null(), z.literal('unknown')]),
  proctored: z.nullable(z.boolean()),
  project: z.nullable(z.boolean()),
  skills: z
    .array(
      z.object({
        id: z.string().check(z.minLength(1), z.maxLength(160)),
        name,
        depth: depthSchema,
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
});

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
    id: own,
    name,
    names: z.array(name).check(z.minLength(1), z.maxLength(20)),
  }),
  /** A credential that no catalogue has; it is found in postings, suggested and planned with. */
  z.object({ kind: z.literal('own-credential'), id: own, name, credential: ownCredentialSchema }),
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
