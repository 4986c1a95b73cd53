import * as z from 'zod/mini';
import { credentialEntrySchema } from './catalog.ts';
import { opinionSchema } from './opinion.ts';
import { depthSchema } from './vault.ts';

/** Everything that is known of one credential, with what the person thinks of it. */
export const credentialCardSchema = z.object({
  entry: credentialEntrySchema,
  /** The skills it names, in words. */
  skills: z.array(z.object({ id: z.string(), name: z.string(), depth: depthSchema })),
  /** Citations behind its facts, in the order of the entry. */
  sources: z.array(z.string()),
  replacedBy: z.nullable(z.string()),
  opinion: z.nullable(opinionSchema),
});
export type CredentialCard = z.infer<typeof credentialCardSchema>;

/** Counted facts of the credentials found, so that a field can be judged without a favourite. */
export const credentialTallySchema = z.object({
  total: z.number(),
  free: z.number(),
  proctored: z.number(),
  project: z.number(),
  attendance: z.number(),
  /** Those with most credentials first. */
  issuers: z.array(z.object({ name: z.string(), count: z.number() })),
});
export type CredentialTally = z.infer<typeof credentialTallySchema>;
