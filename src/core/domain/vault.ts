import * as z from 'zod/mini';

/** How deeply a skill is proved or taught. */
export const depthSchema = z.enum(['basic', 'working', 'advanced', 'unknown']);
export type Depth = z.infer<typeof depthSchema>;

/**
 * A calendar date with the precision it came in: `2025`, `2025-03` or `2025-03-14` (ISO 8601
 * reduced precision). Never padded: "March 2025" must not become "1 March 2025".
 */
export const partialDateSchema = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export type PartialDate = z.infer<typeof partialDateSchema>;

/** When a credential stops being valid. `unknown` is not `never`. */
export const expirySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: partialDateSchema }),
  z.object({ kind: z.literal('never') }),
  z.object({ kind: z.literal('unknown') }),
]);
export type Expiry = z.infer<typeof expirySchema>;

const text = (max: number) => z.string().check(z.maxLength(max));
const year = z.nullable(z.number().check(z.int(), z.gte(1900), z.lte(2200)));

/** A skill that a record proves. `skillId` is a catalogue id; `name` is kept for own skills. */
export const provedSkillSchema = z.object({
  skillId: z.string().check(z.minLength(1), z.maxLength(120)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  depth: depthSchema,
  /** The part of the imported file that named it; absent for what a person chose. */
  from: z.optional(z.enum(['catalogue', 'alignment', 'skills', 'title', 'description'])),
});
export type ProvedSkill = z.infer<typeof provedSkillSchema>;

/**
 * What a person did that shows a skill at work. `skillId` names one of the record's skills; `null`
 * is for the record as a whole. A file is only named: it stays where the person keeps it.
 */
export const workSampleSchema = z.object({
  skillId: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  project: text(300),
  link: text(2000),
  fileName: text(300),
  did: text(2000),
  result: text(2000),
  date: z.nullable(partialDateSchema),
});
export type WorkSample = z.infer<typeof workSampleSchema>;

/** What is stored beside the facts of either kind of record. */
const kept = {
  evidence: z.optional(z.array(workSampleSchema).check(z.maxLength(100))),
  /**
   * `updatedAt` of earlier versions, oldest first. By these two copies on two machines tell whether
   * one came from the other or whether both were changed.
   */
  earlier: z.optional(z.array(z.number()).check(z.maxLength(50))),
  createdAt: z.number(),
  updatedAt: z.number(),
};

/** A credential that the person owns. `achievementId` is the catalogue's credential id, if known. */
export const heldCredentialSchema = z.object({
  kind: z.literal('credential'),
  id: text(64).check(z.minLength(1)),
  title: text(300).check(z.minLength(1)),
  achievementId: z.nullable(text(160)),
  issuer: text(200),
  issued: z.nullable(partialDateSchema),
  expiry: expirySchema,
  identifier: text(300),
  link: text(2000),
  skills: z.array(provedSkillSchema).check(z.maxLength(200)),
  note: text(4000),
  /**
   * Where an imported digital credential came from; nothing of it is verified. `key`: its issuer
   * and id. `original`: SHA-256 of the file, whose bytes lie in the store `originals`.
   */
  source: z.optional(
    z.object({
      key: text(620),
      original: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    }),
  ),
  ...kept,
});
export type HeldCredential = z.infer<typeof heldCredentialSchema>;

/** A skill the person declares from experience: proof by their own word, and shown as such. */
export const declaredExperienceSchema = z.object({
  kind: z.literal('experience'),
  id: text(64).check(z.minLength(1)),
  title: text(300).check(z.minLength(1)),
  skills: z.array(provedSkillSchema).check(z.maxLength(200)),
  learned: year,
  lastUsed: year,
  note: text(4000),
  ...kept,
});
export type DeclaredExperience = z.infer<typeof declaredExperienceSchema>;

/** Anything in the vault that can prove a skill. */
export const vaultRecordSchema = z.discriminatedUnion('kind', [
  heldCredentialSchema,
  declaredExperienceSchema,
]);
export type VaultRecord = z.infer<typeof vaultRecordSchema>;

/** How a page is marked; see docs/privacy.md for what a page could see in each mode. */
export const markModeSchema = z.enum(['nothing', 'asked', 'have-and-missing']);
export type MarkMode = z.infer<typeof markModeSchema>;

/** The person's choices. `started` is false until Start was pressed: nothing is read before. */
export const settingsSchema = z.object({
  started: z.boolean(),
  markMode: markModeSchema,
  quiet: z.boolean(),
  lastExportAt: z.nullable(z.number()),
  /** Whether the browser itself reminds before something lapses. */
  reminders: z.boolean(),
  /** Up to which day (`YYYY-MM-DD`) it was looked for what is due; `null` before the first time. */
  remindedOn: z.nullable(partialDateSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  started: false,
  markMode: 'have-and-missing',
  quiet: false,
  lastExportAt: null,
  reminders: false,
  remindedOn: null,
};
