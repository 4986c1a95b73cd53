import * as z from 'zod/mini';

const positive = z.number().check(z.gte(0));

/** Something to be covered; `demand` is how many listings ask for it (1 for a single listing). */
export const planGapSchema = z.object({
  id: z.string(),
  name: z.string(),
  strength: z.enum(['required', 'preferred']),
  demand: z.number().check(z.int(), z.gte(1)),
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

/** A question to the planner. At most 60 gaps are looked at (`MOST_GAPS`). */
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
  url: z.nullable(z.string()),
  closes: z.array(z.string()),
  cents: z.nullable(z.number()),
  hours: z.nullable(z.number()),
  subscription: z.nullable(z.object({ id: z.string(), centsPerMonth: z.number() })),
  /** The vault does not show what the issuer demands; not taken into plans. */
  notYet: z.nullable(z.enum(['experience', 'level'])),
  experienceMonths: z.number(),
  prerequisites: z.nullable(z.string()),
});
export type PlanOffer = z.infer<typeof planOfferSchema>;

/** What the planner's worker is asked, and what it answers. */
export interface PlanAnswer {
  plan: Plan;
  /** The same question with $100 more, and with ten hours more; `null` where there is no limit. */
  moreMoney: Plan | null;
  moreHours: Plan | null;
}
