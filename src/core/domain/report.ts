import * as z from 'zod/mini';
import { certificationAskSchema, countSchema, readingSchema, skillAskSchema } from './reading.ts';

/** What in the vault proves a skill, by its record. */
export const proofSchema = z.object({
  recordId: z.string(),
  title: z.string(),
  kind: z.enum(['credential', 'experience']),
  /** Name of what implies the one asked for: "PostgreSQL" for "SQL", AZ-104 for its family. */
  via: z.nullable(z.string()),
});
export type Proof = z.infer<typeof proofSchema>;

/** Something owned that would prove a skill, had it not expired; `expired` keeps its precision. */
export const lapseSchema = z.object({
  recordId: z.string(),
  title: z.string(),
  expired: z.string(),
});
export type Lapse = z.infer<typeof lapseSchema>;

/** `have-asked-deeper` counts as have, and is shown on a line of its own. */
export const standingSchema = z.enum(['have', 'have-asked-deeper', 'missing']);
export type Standing = z.infer<typeof standingSchema>;

const held = {
  standing: standingSchema,
  proofs: z.array(proofSchema),
  lapsed: z.array(lapseSchema),
};

/** A skill asked for, held against the vault. */
export const skillLineSchema = z.extend(skillAskSchema, held);
export type SkillLine = z.infer<typeof skillLineSchema>;

/** A certification asked for, held against the vault. */
export const certificationLineSchema = z.extend(certificationAskSchema, held);
export type CertificationLine = z.infer<typeof certificationLineSchema>;

const range = z.tuple([z.number(), z.number()]);

/** One credential that would close gaps of this report. US dollars, list price. */
export const suggestionSchema = z.object({
  credentialId: z.string(),
  name: z.string(),
  issuer: z.string(),
  url: z.nullable(z.string()),
  /** The missing skills it closes; required ones first. */
  closes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      strength: z.enum(['required', 'preferred']),
      /** Taught less deeply than asked: the gap is only half closed. */
      shallow: z.optional(z.boolean()),
      /** Taught beside what its title speaks of: nobody takes it for this. */
      beside: z.optional(z.boolean()),
    }),
  ),
  /** Likely total, low and high; `null` = unknown (never 0). */
  totalUsd: z.nullable(range),
  /** The total rests on an estimated duration or a rough basis: say "about". */
  approximate: z.boolean(),
  free: z.boolean(),
  hours: z.nullable(range),
  weeks: z.nullable(range),
  /** Month in which the price was checked, e.g. `2026-07`; `null` = not known. */
  priceChecked: z.nullable(z.string()),
  /** The price was seen more than half a year ago: shown greyed, to be confirmed. */
  priceOld: z.optional(z.literal(true)),
  proctored: z.nullable(z.boolean()),
  /** Months the credential lasts; `null` = does not lapse. */
  validityMonths: z.union([z.number(), z.null(), z.literal('unknown')]),
  /** The posting itself names this credential. */
  namedByPosting: z.boolean(),
  prerequisites: z.nullable(z.string()),
  experienceMonths: z.union([z.number(), z.literal('unknown')]),
  /** Not to begin with: what the issuer demands first, or its level, is not in the vault. */
  notYet: z.optional(z.enum(['experience', 'level', 'training', 'first'])),
  /** Names of the credentials, one of which must come first. */
  first: z.optional(z.array(z.string())),
  /** The person said that they may take it without paying. */
  access: z.optional(z.boolean()),
  /** How many of the skills it teaches the vault proves already. */
  known: z.optional(z.object({ have: z.number(), of: z.number() })),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/**
 * Why the closest credential that teaches something missing is not suggested; the closest stands
 * first. `order` = others close more of this listing, `language` = the listing is written in it.
 */
export const passedOverSchema = z.enum([
  'language',
  'dismissed',
  'order',
  'experience',
  'price',
  'length',
  'depth',
  'known',
  'subject',
]);
export type PassedOver = z.infer<typeof passedOverSchema>;

/** The regulated work that a gate belongs to: what it needs, and what helps only beside it. */
export const professionNoticeSchema = z.object({
  id: z.string(),
  /** `licence`: no credential opens it. `step`: those of `beside` are part of what the law asks. */
  kind: z.enum(['licence', 'step', 'clearance']),
  profession: z.string(),
  needs: z.string(),
  /** Who keeps the register. */
  check: z.nullable(z.string()),
  beside: z.array(z.object({ id: z.string(), name: z.string(), url: z.nullable(z.string()) })),
  alsoHelps: z.array(z.string()),
});
export type ProfessionNotice = z.infer<typeof professionNoticeSchema>;

/** The one number, with what is held of it; badge, popup and report show nothing else. */
export const reportCountSchema = z.extend(countSchema, {
  heldRequired: z.number(),
  heldPreferred: z.number(),
});
export type ReportCount = z.infer<typeof reportCountSchema>;

/** One posting held against one vault: what page, badge and popup show. */
export const reportSchema = z.extend(readingSchema, {
  skills: z.array(skillLineSchema),
  certifications: z.array(certificationLineSchema),
  count: reportCountSchema,
  /** Best first. Never for a gate, never one already held. */
  suggestions: z.array(suggestionSchema),
  /** By id: what is missing and taught in the catalogue, and why nothing is suggested for it. */
  passedOver: z.optional(z.record(z.string(), passedOverSchema)),
  /** The regulated work that a licence or clearance of `gates` belongs to, where it is known. */
  profession: z.nullable(professionNoticeSchema),
  /** Nothing at all is in the vault: no "0 of 14" is shown then. */
  vaultEmpty: z.boolean(),
});
export type Report = z.infer<typeof reportSchema>;
