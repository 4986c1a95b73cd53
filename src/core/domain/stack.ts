import * as z from 'zod/mini';

/** One credential of a stack, held against what is asked for. */
export const stackMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  url: z.nullable(z.string()),
  /** What it brings that the others do not, in the words of the catalogue; '' = not curated. */
  adds: z.string(),
  /** Ids of gaps that it closes, and of those that no other member closes. */
  closes: z.array(z.string()),
  alone: z.array(z.string()),
  /** Names of skills that another member teaches as well. */
  overlaps: z.array(z.string()),
  state: z.nullable(z.enum(['held', 'begun'])),
  project: z.nullable(z.boolean()),
  /** Shows attendance or a quiz and nothing more. */
  weak: z.boolean(),
});
export type StackMember = z.infer<typeof stackMemberSchema>;

/** Credentials that go together, with what they close and what stays open. */
export const stackViewSchema = z.object({
  id: z.string(),
  role: z.string(),
  /** Put together for these gaps, not by hand. */
  computed: z.boolean(),
  weak: z.boolean(),
  note: z.nullable(z.string()),
  members: z.array(stackMemberSchema),
  /** Ids of gaps that no member closes. */
  open: z.array(z.string()),
  /** Members that are held. */
  done: z.number(),
  /** No member asks for a project, as far as is known. */
  noProject: z.boolean(),
});
export type StackView = z.infer<typeof stackViewSchema>;
