import * as z from 'zod/mini';
import { gateSchema } from './reading.ts';
import { stackViewSchema } from './stack.ts';

const positive = z.number().check(z.gte(0));

/** Something to be covered; `demand` is how many listings ask for it (1 for a single listing). */
export const planGapSchema = z.object({
  id: z.string(),
  name: z.string(),
  strength: z.enum(['required', 'preferred']),
  demand: z.number().check(z.int(), z.gte(1)),
  /**
   * What the catalogue has for it besides the offers, and why that is none: put aside by the person,
   * no more than its basics, for other work, or only recognised.
   */
  beyond: z.optional(
    z.object({
      why: z.enum(['dismissed', 'basics', 'unsuited', 'recognised']),
      name: z.string(),
    }),
  ),
});
export type PlanGap = z.infer<typeof planGapSchema>;

/**
 * A credential that a plan may take. Every figure is the upper end of its range: a plan must hold
 * when everything takes as long and costs as much as it may.
 */
export const planItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Ids of the gaps it closes. */
  closes: z.array(z.string()),
  /** What is paid for it alone (course, exam, class, fees until the date), in US cents. */
  cents: z.number().check(z.int(), z.gte(0)),
  hours: positive,
  /** A platform paid by the month; items on one platform share its months. */
  subscription: z.nullable(z.object({ id: z.string(), centsPerMonth: positive })),
  /** Ids of items that must be done first. */
  requires: z.array(z.string()),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** What a plan must keep within; `null` = no limit. */
export const planLimitsSchema = z.object({
  cents: z.nullable(positive),
  hours: z.nullable(positive),
  hoursPerWeek: z.number().check(z.gt(0)),
});
export type PlanLimits = z.infer<typeof planLimitsSchema>;

/** A question to the planner. At most 120 gaps are looked at (`MOST_GAPS`). */
export const planProblemSchema = z.object({
  gaps: z.array(planGapSchema),
  items: z.array(planItemSchema),
  limits: planLimitsSchema,
});
export type PlanProblem = z.infer<typeof planProblemSchema>;

/** How good a plan is known to be. Never said to be optimal unless that was proved. */
export const proofLabelSchema = z.enum(['optimal', 'within-1-percent', 'best-found']);
export type ProofLabel = z.infer<typeof proofLabelSchema>;

/** The chosen set, in the order to take it, and what it comes to. */
export const planSchema = z.object({
  items: z.array(z.string()),
  covered: z.array(z.string()),
  requiredDemand: z.number(),
  preferredDemand: z.number(),
  cents: z.number(),
  hours: z.number(),
  label: proofLabelSchema,
});
export type Plan = z.infer<typeof planSchema>;

/**
 * A credential as it may enter a plan: like an item, but with what is not known. `cents` and `hours`
 * are `null` where the catalogue does not know them; then only the person's own figure lets it in.
 */
export const planOfferSchema = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  platform: z.nullable(z.string()),
  url: z.nullable(z.string()),
  closes: z.array(z.string()),
  cents: z.nullable(z.number()),
  hours: z.nullable(z.number()),
  subscription: z.nullable(z.object({ id: z.string(), centsPerMonth: z.number() })),
  /** What the price is for, so that it can be said. */
  model: z.enum(['free', 'one-off', 'per-month', 'exam-fee', 'unknown']),
  /** What is paid every year to keep it. */
  yearlyCents: z.number(),
  /** How long it is valid and what keeping it costs each time; `cents: null` = not known. */
  renewal: z.nullable(z.object({ months: z.number(), cents: z.nullable(z.number()) })),
  proctored: z.nullable(z.boolean()),
  project: z.nullable(z.boolean()),
  attendance: z.boolean(),
  /** The vault does not show what the issuer demands; not taken into plans. */
  notYet: z.nullable(z.enum(['experience', 'level', 'training'])),
  experienceMonths: z.number(),
  prerequisites: z.nullable(z.string()),
  /** Ids of offers that must come first; what is held is not among them. */
  requires: z.array(z.string()),
  /** Skills it teaches, to tell which two say the same. */
  skills: z.array(z.string()),
  /** Listings that name it, or a family that it belongs to. */
  namedBy: z.number(),
  /** Where its facts come from, and when its price was seen. */
  sources: z.array(z.string()),
  priceChecked: z.nullable(z.string()),
});
export type PlanOffer = z.infer<typeof planOfferSchema>;

const counted = z.array(z.object({ name: z.string(), named: z.number() }));

/** What became of a board since a day; a change of the catalogue is never among it. */
export const boardChangesSchema = z.object({
  since: z.string(),
  /** Listings that came and went. */
  added: z.number(),
  removed: z.number(),
  closed: z.array(z.object({ name: z.string(), title: z.string() })),
  fresh: counted,
  /** Shares of the listings, 0 to 1. */
  rising: z.array(z.object({ name: z.string(), before: z.number(), now: z.number() })),
  gone: counted,
});
export type BoardChanges = z.infer<typeof boardChangesSchema>;

/** Something worth a second thought about what was chosen; never a bar. */
export const focusWarningSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rarely-named'),
    name: z.string(),
    named: z.number(),
    listings: z.number(),
  }),
  z.object({ kind: z.literal('too-many-at-once'), names: z.array(z.string()) }),
  z.object({ kind: z.literal('weak-evidence'), names: z.array(z.string()) }),
  z.object({ kind: z.literal('same-skills'), names: z.array(z.string()), shared: z.number() }),
]);
export type FocusWarning = z.infer<typeof focusWarningSchema>;

/** A kind of wall that no credential opens, how many listings put it up, and in which words. */
export const gateCountSchema = z.object({
  kind: gateSchema.shape.kind,
  texts: z.array(z.string()),
  required: z.number(),
  listings: z.number(),
});
export type GateCount = z.infer<typeof gateCountSchema>;

/** Everything that advice knows of a board or of one pasted listing. */
export const adviceViewSchema = z.object({
  listings: z.number(),
  gaps: z.array(planGapSchema),
  offers: z.array(planOfferSchema),
  stacks: z.array(stackViewSchema),
  gates: z.array(gateCountSchema),
  warnings: z.array(focusWarningSchema),
  changes: z.nullable(boardChangesSchema),
});
export type AdviceView = z.infer<typeof adviceViewSchema>;

/** What the planner's worker is asked, and what it answers. */
export interface PlanAnswer {
  plan: Plan;
  /** The same question with $100 more, and with ten hours more; `null` where there is no limit. */
  moreMoney: Plan | null;
  moreHours: Plan | null;
}
