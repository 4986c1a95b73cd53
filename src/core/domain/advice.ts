import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const credentialId = text(160).check(z.minLength(1));

/** The life of a credential, in its usual order; any stage may follow any other. */
export const stageSchema = z.enum([
  'considering',
  'planned',
  'in-progress',
  'earned',
  'shown',
  'used-in-story',
  'renewed',
  'lapsed',
]);
export type Stage = z.infer<typeof stageSchema>;

/** Why a credential is never to be suggested again. */
export const dismissalSchema = z.enum(['not-for-me', 'too-dear']);
export type Dismissal = z.infer<typeof dismissalSchema>;

/** Through whom a person may take a credential without paying its price. */
export const accessSchema = z.enum(['library', 'employer', 'student', 'subscription']);
export type Access = z.infer<typeof accessSchema>;

/** What a person decided about one credential. Every part is dated and can be taken back. */
export const credentialNoteSchema = z.object({
  /** `note:` and the credential's id, so that there is one of each. */
  id: z.string().check(z.regex(/^note:/), z.maxLength(200)),
  kind: z.literal('credential-note'),
  credentialId,
  /** Kept, so that it can be named when a later catalogue no longer has it. */
  name: text(300),
  dismissed: z.nullable(z.object({ why: dismissalSchema, on: day })),
  access: z.nullable(z.object({ through: accessSchema, on: day })),
  /** Figures that the person typed where the catalogue knows none. */
  figure: z.object({ cents: z.optional(z.number()), hours: z.optional(z.number()) }),
  /** The life so far, oldest first. */
  stages: z.array(z.object({ stage: stageSchema, on: day })).check(z.maxLength(200)),
  updatedAt: z.number(),
});
export type CredentialNote = z.infer<typeof credentialNoteSchema>;

/** What may enter a plan; everything that is not wanted is left out. */
export const planFilterSchema = z.object({
  freeOnly: z.boolean(),
  proctoredOnly: z.boolean(),
  /** Longest time one credential may take at the person's hours; `null` = any. */
  mostWeeks: z.nullable(z.number().check(z.gt(0), z.lte(520))),
  /** Issuer or platform; '' = any. */
  provider: text(200),
});
export type PlanFilter = z.infer<typeof planFilterSchema>;

export const NO_FILTER: PlanFilter = {
  freeOnly: false,
  proctoredOnly: false,
  mostWeeks: null,
  provider: '',
};

/** The hours, the money and the date that plans are made with. */
export const planSettingsSchema = z.object({
  id: z.literal('plan'),
  kind: z.literal('plan-settings'),
  hoursPerWeek: z.number().check(z.gt(0), z.lte(100)),
  budgetUsd: z.nullable(z.number().check(z.gte(0), z.lte(10_000_000))),
  until: z.nullable(day),
  filter: planFilterSchema,
  updatedAt: z.number(),
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;

export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  id: 'plan',
  kind: 'plan-settings',
  hoursPerWeek: 6,
  budgetUsd: null,
  until: null,
  filter: NO_FILTER,
  updatedAt: 0,
};

/**
 * A board as it was on a day: which listings lay on it and which records were in the vault. What
 * they asked for is counted anew whenever it is looked at, so that a better catalogue cannot look
 * like a change of the market.
 */
export const boardSnapshotSchema = z.object({
  /** `snapshot:`, the board's id and the day. */
  id: z.string().check(z.regex(/^snapshot:[a-z0-9-]{1,64}:\d{4}-\d{2}-\d{2}$/)),
  kind: z.literal('board-snapshot'),
  boardId: text(64),
  on: day,
  listings: z.array(text(140)).check(z.maxLength(5000)),
  /** Ids of the records that were in the vault. */
  records: z.array(text(64)).check(z.maxLength(20_000)),
  updatedAt: z.number(),
});
export type BoardSnapshot = z.infer<typeof boardSnapshotSchema>;

/** A note in which nothing is decided yet. */
export function emptyNote(credentialId: string, name: string): CredentialNote {
  return {
    id: `note:${credentialId}`,
    kind: 'credential-note',
    credentialId,
    name: name.slice(0, 300),
    dismissed: null,
    access: null,
    figure: {},
    stages: [],
    updatedAt: 0,
  };
}

/** Where the life of a credential stands; `null` before it began. */
export function stageOf(note: Pick<CredentialNote, 'stages'>): Stage | null {
  return note.stages.at(-1)?.stage ?? null;
}

/** Whether a note still says anything; an empty one is taken out of the vault. */
export function saysNothing({ dismissed, access, figure, stages }: CredentialNote): boolean {
  return (
    dismissed === null &&
    access === null &&
    stages.length === 0 &&
    figure.cents === undefined &&
    figure.hours === undefined
  );
}
