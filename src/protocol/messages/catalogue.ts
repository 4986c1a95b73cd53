import * as z from 'zod/mini';
import { credentialNoteSchema, planSettingsSchema } from '../../core/domain/advice.ts';
import { credentialEntrySchema } from '../../core/domain/catalog.ts';
import { credentialCardSchema, credentialTallySchema } from '../../core/domain/credential-card.ts';
import { opinionSchema } from '../../core/domain/opinion.ts';
import { adviceViewSchema } from '../../core/domain/plan.ts';
import { nothing } from './parts.ts';

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

/** What the catalogue knows, and what advice makes of it. */
export const catalogueMessages = {
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
} as const;
