import * as z from 'zod/mini';

/** What the person thinks of a credential: their own stars and words, kept with the vault. */
export const opinionSchema = z.object({
  /** `opinion:` and the id of the credential, so that there is one of each. */
  id: z.string().check(z.regex(/^opinion:/), z.maxLength(200)),
  kind: z.literal('opinion'),
  credentialId: z.string().check(z.maxLength(160)),
  /** 1–5; `null` = none given. */
  rating: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(5))),
  note: z.string().check(z.maxLength(2000)),
  updatedAt: z.number(),
});
export type Opinion = z.infer<typeof opinionSchema>;
