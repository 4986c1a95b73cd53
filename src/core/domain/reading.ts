import * as z from 'zod/mini';
import { skillKindSchema } from './catalog.ts';

/**
 * What part of a posting a line belongs to. `mixed` = a heading such as "key skills and
 * responsibilities"; `none` = before any heading, or one flowing text.
 */
export const zoneSchema = z.enum([
  'title',
  'company',
  'duties',
  'required',
  'preferred',
  'mixed',
  'stack',
  'benefits',
  'apply',
  'equal-opportunity',
  'none',
]);
export type Zone = z.infer<typeof zoneSchema>;

/** How firmly something is asked for. Order: required > preferred > mentioned. */
export const strengthSchema = z.enum(['required', 'preferred', 'mentioned']);
export type Strength = z.infer<typeof strengthSchema>;

/** How deeply a skill is asked for; `years` carries the number ("5+ years of Excel"). */
export const levelSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('basic') }),
  z.object({ kind: z.literal('working') }),
  z.object({ kind: z.literal('advanced') }),
  z.object({ kind: z.literal('years'), years: z.number() }),
]);
export type Level = z.infer<typeof levelSchema>;

/**
 * One place in the posting where a name stands. `line` indexes `Posting.lines`, −1 is the job
 * title; `start`/`end` are UTF-16 offsets into that line's text (end exclusive).
 */
export const mentionSchema = z.object({
  line: z.number(),
  start: z.number(),
  end: z.number(),
  /** The exact characters on the page. */
  text: z.string(),
  /** The sentence that asks, trimmed, at most 300 characters. */
  sentence: z.string(),
  zone: zoneSchema,
  strength: strengthSchema,
  level: levelSchema,
});
export type Mention = z.infer<typeof mentionSchema>;

/** A skill that the posting names, with every place where it does. */
export const skillAskSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: skillKindSchema,
  soft: z.boolean(),
  /** False when the evidence is too thin: shown as "unsure", never counted. */
  sure: z.boolean(),
  strength: strengthSchema,
  level: levelSchema,
  /** Id of the either/or group ("AWS, Azure or GCP"), `null` when asked for by itself. */
  group: z.nullable(z.string()),
  mentions: z.array(mentionSchema),
});
export type SkillAsk = z.infer<typeof skillAskSchema>;

/** A certification that the posting names ("PMP", "CompTIA A+"). It stands nowhere else. */
export const certificationAskSchema = z.object({
  id: z.string(),
  name: z.string(),
  sure: z.boolean(),
  strength: strengthSchema,
  group: z.nullable(z.string()),
  mentions: z.array(mentionSchema),
});
export type CertificationAsk = z.infer<typeof certificationAskSchema>;

/** A demand that no micro-credential can meet: shown, never counted, never "cured". */
export const gateSchema = z.object({
  kind: z.enum([
    'degree',
    'licence',
    'clearance',
    'years',
    'permit',
    'language',
    'background-check',
  ]),
  /** The words that state the gate. */
  text: z.string(),
  strength: z.enum(['required', 'preferred']),
  /** For degrees: "or equivalent experience" stands beside it. */
  orEquivalent: z.boolean(),
  /** The listing says that it is *not* asked ("No degree needed"); `strength` is then preferred. */
  waived: z.optional(z.boolean()),
  line: z.number(),
  start: z.number(),
  end: z.number(),
});
export type Gate = z.infer<typeof gateSchema>;
export type GateKind = Gate['kind'];

/** A name that the posting says is *not* needed ("no PHP required"). */
export const negatedSchema = z.object({ id: z.string(), name: z.string(), sentence: z.string() });
export type Negated = z.infer<typeof negatedSchema>;

/** A name that stands where skills stand and is in no catalogue: offered, never counted. */
export const unknownNameSchema = z.object({
  /** As it is written on the page. */
  name: z.string(),
  line: z.number(),
  start: z.number(),
  end: z.number(),
  sentence: z.string(),
});
export type UnknownName = z.infer<typeof unknownNameSchema>;

/**
 * The number of units asked for. A unit is a sure, hard (not soft) skill or certification that is
 * required or preferred, or one either/or group of them (required if any member is).
 */
export const countSchema = z.object({ required: z.number(), preferred: z.number() });
export type Count = z.infer<typeof countSchema>;

/**
 * What a posting asks, before anybody's vault is looked at. This is what `npm run read` prints for
 * status `read` (docs/architecture.md).
 */
export const readingSchema = z.object({
  status: z.literal('read'),
  board: z.string(),
  jobId: z.nullable(z.string()),
  url: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  /** Detected language of the text (BCP 47 primary tag), `null` when too short to tell. */
  language: z.nullable(z.string()),
  /** False when no requirements heading was found and cues alone decided. */
  hasRequirementsHeading: z.boolean(),
  /** The text was longer than is read (`POSTING_LIMITS`): there may be more asked. */
  truncated: z.optional(z.literal(true)),
  skills: z.array(skillAskSchema),
  certifications: z.array(certificationAskSchema),
  gates: z.array(gateSchema),
  negated: z.array(negatedSchema),
  /** Absent where nobody asked for them (`readPosting`), or where there are none. */
  unknown: z.optional(z.array(unknownNameSchema)),
  count: countSchema,
});
export type Reading = z.infer<typeof readingSchema>;

/** A page without an open posting, or one that could not be read; `tried` names the readers. */
export const noReadingSchema = z.object({
  status: z.enum(['no-posting', 'unreadable']),
  board: z.nullable(z.string()),
  jobId: z.nullable(z.string()),
  url: z.string(),
  tried: z.array(z.string()),
});
export type NoReading = z.infer<typeof noReadingSchema>;
