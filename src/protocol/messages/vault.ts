import * as z from 'zod/mini';
import {
  conflictChoiceSchema,
  conflictSchema,
  partConflictSchema,
  importDraftSchema,
  importRowSchema,
  importUndoSchema,
  originalSchema,
} from '../../core/domain/import.ts';
import { markModeSchema, settingsSchema, vaultRecordSchema } from '../../core/domain/vault.ts';
import { nothing } from './parts.ts';

const vaultFile = z.object({ text: z.string().check(z.maxLength(50_000_000)) });

const takenIn = z.object({ added: z.number(), replaced: z.number(), unchanged: z.number() });

/** What the person has: records and settings, exported, imported and deleted. */
export const vaultMessages = {
  getSettings: { from: 'extension', request: nothing, response: settingsSchema },
  saveSettings: {
    from: 'extension',
    request: z.object({
      started: z.optional(z.boolean()),
      markMode: z.optional(markModeSchema),
      quiet: z.optional(z.boolean()),
      reminders: z.optional(z.boolean()),
    }),
    response: settingsSchema,
  },
  listRecords: {
    from: 'extension',
    request: nothing,
    /** `unreadable`: how many stored records were not understood. They are kept as they are. */
    response: z.object({ records: z.array(vaultRecordSchema), unreadable: z.number() }),
  },
  /** Add or replace one record, by id. Also undoes a deletion. */
  saveRecord: {
    from: 'extension',
    request: z.object({ record: vaultRecordSchema }),
    response: nothing,
  },
  /** Delete one record; the answer is the record, so that the caller can undo. */
  deleteRecord: {
    from: 'extension',
    request: z.object({ id: z.string() }),
    response: z.object({ record: z.nullable(vaultRecordSchema) }),
  },
  /** Everything the person has, as the text of one JSON file; notes the date of the export. */
  exportVault: {
    from: 'extension',
    request: nothing,
    response: z.object({ fileName: z.string(), text: z.string() }),
  },
  /** What taking in an exported file would do, and what was changed on both sides. */
  weighVault: {
    from: 'extension',
    request: vaultFile,
    response: z.extend(takenIn, {
      conflicts: z.array(conflictSchema),
      parts: z.array(partConflictSchema),
    }),
  },
  /**
   * Take in an exported file: records are added, or follow the version here by id; none is deleted.
   * Of what both sides changed, both are kept where nothing is chosen.
   */
  importVault: {
    from: 'extension',
    request: z.extend(vaultFile, {
      choices: z
        .array(z.object({ id: z.string().check(z.maxLength(200)), choice: conflictChoiceSchema }))
        .check(z.maxLength(100_000)),
    }),
    response: takenIn,
  },
  /** What the entries of a foreign file would become; nothing is stored. */
  prepareImport: {
    from: 'extension',
    request: z.object({ drafts: z.array(importDraftSchema).check(z.maxLength(20_000)) }),
    response: z.object({ rows: z.array(importRowSchema) }),
  },
  /** Take in what the person chose of a foreign file, wholly or not at all. */
  saveImport: {
    from: 'extension',
    request: z.object({
      records: z.array(vaultRecordSchema).check(z.maxLength(20_000)),
      originals: z.array(originalSchema).check(z.maxLength(500)),
    }),
    response: z.object({ undo: importUndoSchema }),
  },
  /** Take a whole import back. */
  undoImport: {
    from: 'extension',
    request: z.object({ undo: importUndoSchema }),
    response: nothing,
  },
  /** Delete every record and setting. */
  deleteAll: { from: 'extension', request: nothing, response: nothing },
} as const;
