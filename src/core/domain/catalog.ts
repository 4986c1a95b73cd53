import * as z from 'zod/mini';
import { depthSchema } from './vault.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What sort of thing a skill is. Soft skills are shown apart and never counted. */
export const skillKindSchema = z.enum([
  'tool',
  'language',
  'method',
  'practice',
  'standard',
  'certification',
  'human-language',
  'soft',
]);
export type SkillKind = z.infer<typeof skillKindSchema>;

/**
 * A skill of the catalogue (`core/catalog/skills/<field>.json`). One entry, one line in the file.
 *
 * `name` is the usual full name and is itself matched. `names` are further safe names: they count
 * wherever they stand. `risky` names (everyday words, one or two letters, company and given names)
 * count only with evidence; a name that is risky must not also be in `names`; when `name` itself is
 * risky it is repeated in `risky`. Generated variants (plural, hyphen, space, version, ".js",
 * British and American spelling, ®™) are rules and are not listed (docs/recognition.md).
 *
 * `broader`: ids of skills that this one implies (PostgreSQL → SQL): who has this one has those.
 * `family`: one word that groups skills which vouch for one another in a text ("java", "frontend").
 * `exact`: those of the names that mean the skill in this case only ("Go", "GDPR", "dbt"). In
 * another case a safe one is weighed like a risky one, and it speaks against either.
 * `not`: phrases around a risky name in which it is something else ("go-to-market").
 * `cues`: words nearby that speak for a risky name ("golang", "goroutines").
 */
export const skillEntrySchema = z.object({
  id,
  name: z.string(),
  kind: skillKindSchema,
  names: z.optional(z.array(z.string())),
  risky: z.optional(z.array(z.string())),
  exact: z.optional(z.array(z.string())),
  not: z.optional(z.array(z.string())),
  cues: z.optional(z.array(z.string())),
  broader: z.optional(z.array(id)),
  family: z.optional(id),
  gloss: z.optional(z.string()),
  /** Names by language, for skills that listings name in their own tongue: `{ "de": ["…"] }`. */
  local: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type SkillEntry = z.infer<typeof skillEntrySchema>;

export const credentialKindSchema = z.enum([
  'professional-certificate',
  'industry-certification',
  'digital-badge',
  'course-certificate',
  'nanodegree',
  'micromasters',
  'licence',
]);
export type CredentialKind = z.infer<typeof credentialKindSchema>;

const range = z.tuple([z.number(), z.number()]);
const unknown = z.literal('unknown');
/** A month ("2026-07") in which somebody wrote the fact down; copied from the source record. */
const checked = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2})?(-\d{2})?$/)));
const sourced = { sources: z.array(z.string()), checked };

/** How a fact is known; shown to the person (docs/adding-a-credential.md). */
export const basisSchema = z.enum([
  'sourced',
  'mixed',
  'general-knowledge',
  'conflicting',
  'unknown',
]);

/** How a credential is kept valid. */
export const renewalSchema = z.enum([
  'none',
  'retake',
  'online-assessment',
  'continuing-education',
  'yearly-maintenance',
  'membership',
  'unknown',
]);

/**
 * A micro-credential of the catalogue (`core/catalog/credentials/<provider>.json`). Every group of
 * facts carries its sources and the month they were checked, or the value `unknown`.
 *
 * Money is US dollars, list price. `perMonth` prices are multiplied by the months the effort takes.
 * `months` of validity: `null` = does not lapse.
 * `suggestable: false`: recognised in postings and in the vault, never suggested.
 * `sources` are keys of `core/catalog/credential-sources.json`.
 */
export const credentialEntrySchema = z.object({
  id,
  name: z.string(),
  kind: credentialKindSchema,
  issuer: z.string(),
  platform: z.nullable(z.string()),
  /** Safe names under which postings and people name it, besides `name`. */
  names: z.optional(z.array(z.string())),
  /** Names that count only with evidence ("A+", "CSM"). */
  risky: z.optional(z.array(z.string())),
  exact: z.optional(z.array(z.string())),
  not: z.optional(z.array(z.string())),
  cues: z.optional(z.array(z.string())),
  family: z.optional(id),
  /** Field of work it belongs to, for reports ("it-support"). */
  field: z.optional(id),
  /** Ids that it answers too: who holds PRINCE2 Practitioner meets a call for the Foundation. */
  meets: z.optional(z.array(id)),
  /** A whole family as postings name it ("AWS certification"): any member answers it. */
  generic: z.optional(z.boolean()),
  /** Official page, only one that was seen in a source; else `null`. */
  url: z.nullable(z.string()),
  /** `issuer`: the link leads to the issuer's pages on certification, not to this one. */
  urlScope: z.optional(z.enum(['issuer'])),
  level: z.enum(['beginner', 'intermediate', 'advanced', 'unknown']),
  effort: z.object({
    hours: z.union([range, unknown]),
    weeks: z.union([range, unknown]),
    /** `estimate` is shown as "about". */
    basis: z.enum(['issuer', 'estimate', 'unknown']),
    ...sourced,
  }),
  cost: z.object({
    model: z.enum(['free', 'one-off', 'per-month', 'exam-fee', 'unknown']),
    usd: z.union([range, unknown]),
    basis: basisSchema,
    freeAudit: z.nullable(z.boolean()),
    financialAid: z.nullable(z.boolean()),
    /** What is to be paid every year to keep it, besides the price. */
    yearlyUsd: z.optional(range),
    /** What a class costs that must be taken besides and is not part of `usd`. */
    classUsd: z.optional(z.union([range, unknown])),
    note: z.optional(z.string()),
    ...sourced,
  }),
  assessment: z.object({
    graded: z.nullable(z.boolean()),
    project: z.nullable(z.boolean()),
    proctored: z.nullable(z.boolean()),
    /** True where it shows attendance and nothing more. */
    attendance: z.optional(z.boolean()),
    /** How the three facts are known; absent = as the entry's `sources`. */
    basis: z.optional(basisSchema),
  }),
  validity: z.object({
    months: z.union([z.number(), z.null(), unknown]),
    /** How it is kept valid; `none` = nothing to do, since it does not lapse. */
    renewal: renewalSchema,
    /** How much is to be earned to keep it ("60 PDUs in 3 years"). */
    credits: z.optional(z.string()),
    basis: z.optional(basisSchema),
  }),
  prerequisites: z.nullable(z.string()),
  /** Months of work experience that the issuer demands before award; 0 = none, `unknown`. */
  experienceMonths: z.union([z.number(), unknown]),
  postNominal: z.nullable(z.string()),
  status: z.enum(['active', 'retiring', 'retired']),
  /** Day (or year) after which it can no longer be earned. */
  retiredOn: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  replacedBy: z.optional(id),
  suggestable: z.boolean(),
  skills: z.array(z.object({ id, depth: depthSchema })),
  note: z.optional(z.string()),
  sources: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type CredentialEntry = z.infer<typeof credentialEntrySchema>;

/**
 * Credentials that go together for one role (`core/catalog/stacks.json`), in the order to take them;
 * `adds` says what each brings that the others do not. `weak`: fewer than two of them are known well
 * enough to be suggested, so the stack is shown as known, not as advice.
 */
export const stackSchema = z.object({
  id,
  role: z.string(),
  field: id,
  members: z.array(z.object({ id, adds: z.string() })),
  weak: z.optional(z.boolean()),
  note: z.optional(z.string()),
});
export type Stack = z.infer<typeof stackSchema>;

/**
 * A field of work that the law keeps (`core/catalog/regulated-professions.json`), so that nobody is
 * told a course would do. `licence`: no credential opens it. `step`: the credentials `beside` are
 * what the law asks for, or part of it. `clearance`: an employer sponsors it. `open`: looks
 * regulated and mostly is not. `signals` are words of adverts; `alsoHelps` is no credential.
 */
export const professionSchema = z.object({
  id,
  kind: z.enum(['licence', 'step', 'clearance', 'open']),
  profession: z.string(),
  where: z.array(z.string()),
  needs: z.string(),
  titles: z.array(z.string()),
  signals: z.array(z.string()),
  beside: z.array(id),
  alsoHelps: z.array(z.string()),
  /** Who keeps the register. */
  check: z.nullable(z.string()),
  sources: z.array(z.string()),
});
export type Profession = z.infer<typeof professionSchema>;

/** What of a credential says which asking it answers. */
export type RelatedCredential = Pick<
  CredentialEntry,
  'id' | 'name' | 'names' | 'risky' | 'meets' | 'generic'
>;

/** What reading and matching need of the catalogue; the whole of it will do as well. */
export interface Relations {
  skills: Pick<ReadonlyMap<string, Pick<SkillEntry, 'kind' | 'broader'>>, 'get' | 'has'>;
  credentials: ReadonlyMap<string, RelatedCredential>;
}

/** Everything the pure core needs to know of the world, loaded once. */
export interface Catalog {
  skills: ReadonlyMap<string, SkillEntry>;
  credentials: ReadonlyMap<string, CredentialEntry>;
  professions: readonly Profession[];
  /** Citations by their key; entries name them. */
  sources: Readonly<Record<string, string>>;
  stacks: readonly Stack[];
}
