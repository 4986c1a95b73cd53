import * as z from 'zod/mini';
import { credentialNoteSchema, planSettingsSchema } from './advice.ts';
import { roleBoardSchema, savedPostingSchema } from './board.ts';
import { correctionSchema } from './correction.ts';
import { opinionSchema } from './opinion.ts';
import { expirySchema, partialDateSchema, provedSkillSchema, vaultRecordSchema } from './vault.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const year = z.nullable(z.number().check(z.int(), z.gte(1900), z.lte(2200)));

/** What a foreign file says about one thing that the person owns; nothing of it is stored yet. */
export const importDraftSchema = z.object({
  kind: z.enum(['credential', 'experience']),
  title: text(300).check(z.minLength(1)),
  issuer: text(200),
  issued: z.nullable(partialDateSchema),
  expiry: expirySchema,
  identifier: text(300),
  link: text(2000),
  /** Issuer and id of a digital credential: two issuers may use the same id. */
  key: text(620),
  /** Texts that may name skills, with the part of the file in which they stood. */
  texts: z
    .array(
      z.object({
        field: z.enum(['alignment', 'skills', 'title', 'description']),
        text: text(4000),
      }),
    )
    .check(z.maxLength(700)),
  /** Experience: the years of it, where the file says them. */
  learned: year,
  lastUsed: year,
  /** SHA-256 of the file that holds a digital credential; `null` for lists that people type. */
  original: z.nullable(sha256),
});
export type ImportDraft = z.infer<typeof importDraftSchema>;

/** How an entry of a file stands to what is in the vault. */
export const importRowSchema = z.object({
  status: z.enum(['new', 'same', 'changed']),
  /** What would be stored: under the id that is there already, with nothing of it lost. */
  record: vaultRecordSchema,
  differences: z.array(
    z.object({
      field: z.enum(['issuer', 'issued', 'expiry', 'identifier', 'link', 'skills']),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** File and vault really disagree; otherwise the file only adds what was open. */
  conflict: z.boolean(),
  /** Skills that a description names: offered, never taken by themselves. */
  mentioned: z.array(provedSkillSchema),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** A file as it came, in base64 so that messages and exports can carry it. `id` is its SHA-256. */
export const originalSchema = z.object({
  id: sha256,
  name: text(200),
  base64: text(14_000_000),
});
export type StoredOriginal = z.infer<typeof originalSchema>;

/** All that is needed to take a whole import back. */
export const importUndoSchema = z.object({
  /** Records that were replaced, as they were. */
  before: z.array(vaultRecordSchema).check(z.maxLength(20_000)),
  added: z.array(z.string()).check(z.maxLength(20_000)),
  originals: z.array(z.string()).check(z.maxLength(500)),
});
export type ImportUndo = z.infer<typeof importUndoSchema>;

/** One record that was changed here and, since they parted, also in the file that is taken in. */
export const conflictSchema = z.object({ here: vaultRecordSchema, there: vaultRecordSchema });
export type Conflict = z.infer<typeof conflictSchema>;

/** Where the parts of the vault lie that are no records, and what can be shown of them. */
export const partSchemas = {
  corrections: correctionSchema,
  boards: roleBoardSchema,
  postings: savedPostingSchema,
  advice: z.union([credentialNoteSchema, opinionSchema, planSettingsSchema]),
} as const;

/** A role, a listing, a correction or a decision that was changed on both sides. */
export const partConflictSchema = z.discriminatedUnion('store', [
  conflictIn('corrections'),
  conflictIn('boards'),
  conflictIn('postings'),
  conflictIn('advice'),
]);
export type PartConflict = z.infer<typeof partConflictSchema>;

function conflictIn<Name extends keyof typeof partSchemas>(name: Name) {
  return z.object({ store: z.literal(name), here: partSchemas[name], there: partSchemas[name] });
}

/** What becomes of it: the version here, the one of the file, or both as two records. */
export const conflictChoiceSchema = z.enum(['here', 'there', 'both']);
export type ConflictChoice = z.infer<typeof conflictChoiceSchema>;
