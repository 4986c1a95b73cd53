import type { CredentialNote } from '../domain/advice.ts';
import { stageOf } from '../domain/advice.ts';
import type { Catalog, CredentialEntry, Stack } from '../domain/catalog.ts';
import type { PlanGap } from '../domain/plan.ts';
import type { StackMember, StackView } from '../domain/stack.ts';

const MOST_MEMBERS = 4;
const MOST_STACKS = 12;
const WEIGHT = { required: 3, preferred: 1 } as const;
const COMPUTED = 'for-your-gaps';

/** What stacks are held against. */
export interface StackContext {
  catalog: Catalog;
  gaps: readonly PlanGap[];
  closes: (entry: CredentialEntry) => string[];
  held: ReadonlySet<string>;
  notes: readonly CredentialNote[];
  /** May be suggested now: on offer, begun without anything else first, not dismissed. */
  mayTake: (entry: CredentialEntry) => boolean;
}

/**
 * Credentials that go together: those that one would choose for these gaps, then the curated ones
 * that close any of them, the most demand first. Without gaps, the curated ones by role.
 */
export function stackViews(stacks: readonly Stack[], context: StackContext): StackView[] {
  const curated = stacks.map((stack) => viewOf(stack, context));
  if (context.gaps.length === 0)
    return curated.toSorted((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
  const computed = computedStack(context);
  return [
    ...(computed ? [viewOf(computed, context)] : []),
    ...curated
      .map((view) => ({ view, worth: worthOf(view, context.gaps) }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth || (a.view.id < b.view.id ? -1 : 1))
      .slice(0, MOST_STACKS)
      .map(({ view }) => view),
  ];
}

function worthOf({ open, members }: StackView, gaps: readonly PlanGap[]): number {
  // A stack that lets much lie beside the gaps is no stack for them, however much it closes.
  const useful = members.filter(({ closes }) => closes.length > 0).length / members.length;
  const left = new Set(open);
  return (
    useful *
    gaps.reduce(
      (sum, { id, strength, demand }) => sum + (left.has(id) ? 0 : WEIGHT[strength] * demand),
      0,
    )
  );
}

/** Each member the one that adds most to those before it; none that adds nothing. */
function computedStack({ catalog, gaps, closes, mayTake }: StackContext): Stack | null {
  const weight = new Map(gaps.map((gap) => [gap.id, WEIGHT[gap.strength] * gap.demand]));
  const candidates = [...catalog.credentials.values()]
    .filter(mayTake)
    .map((entry) => ({ entry, closed: closes(entry) }))
    .filter(({ closed }) => closed.length > 0);
  const covered = new Set<string>();
  const members: Stack['members'] = [];
  while (members.length < MOST_MEMBERS) {
    let best: (typeof candidates)[number] | null = null;
    let most = 0;
    for (const candidate of candidates) {
      const added = candidate.closed.filter((id) => !covered.has(id));
      const gain =
        added.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0) / priceOf(candidate.entry);
      if (gain > most) {
        most = gain;
        best = candidate;
      }
    }
    if (!best) break;
    members.push({ id: best.entry.id, adds: '' });
    for (const id of best.closed) covered.add(id);
  }
  return members.length < 2 ? null : { id: COMPUTED, role: '', field: 'own', members };
}

/** Money and hours as in the order of suggestions; unknown ones count as much. */
function priceOf({ cost, effort }: CredentialEntry): number {
  const usd = cost.model === 'free' ? 0 : cost.usd === 'unknown' ? 400 : cost.usd[1];
  const hours = effort.hours === 'unknown' ? 80 : effort.hours[1];
  return 1 + usd / 400 + hours / 100;
}

function viewOf(stack: Stack, { catalog, gaps, closes, held, notes }: StackContext): StackView {
  const names = new Map(gaps.map(({ id, name }) => [id, name]));
  const entries = stack.members.flatMap(({ id, adds }) => {
    const entry = catalog.credentials.get(id);
    return entry ? [{ entry, adds, closed: closes(entry).filter((gap) => names.has(gap)) }] : [];
  });
  const members = entries.map(({ entry, adds, closed }, index): StackMember => {
    const others = entries.filter((_, at) => at !== index);
    const elsewhere = new Set(others.flatMap((other) => other.closed));
    const taught = new Set(others.flatMap((other) => other.entry.skills.map(({ id }) => id)));
    const note = notes.find(({ credentialId }) => credentialId === entry.id);
    return {
      id: entry.id,
      name: entry.name,
      issuer: entry.issuer,
      url: entry.url,
      adds,
      closes: closed,
      alone: closed.filter((gap) => !elsewhere.has(gap)),
      overlaps: entry.skills
        .filter(({ id }) => taught.has(id))
        .map(({ id }) => catalog.skills.get(id)?.name ?? id),
      state: held.has(entry.id)
        ? 'held'
        : (note && stageOf(note)) === 'in-progress'
          ? 'begun'
          : null,
      project: entry.assessment.project,
      weak: entry.assessment.attendance === true || quizOnly(entry),
    };
  });
  const covered = new Set(entries.flatMap(({ closed }) => closed));
  return {
    id: stack.id,
    role: stack.role,
    computed: stack.id === COMPUTED,
    weak: stack.weak === true,
    note: stack.note ?? null,
    members,
    open: gaps.filter(({ id }) => !covered.has(id)).map(({ id }) => id),
    done: members.filter(({ state }) => state === 'held').length,
    noProject: members.length > 0 && members.every(({ project }) => project !== true),
  };
}

/** Neither watched over, nor a project: a quiz at most, as far as is known. */
export function quizOnly({ assessment }: Pick<CredentialEntry, 'assessment'>): boolean {
  return assessment.proctored === false && assessment.project === false;
}
