import type { PlanItem } from '../../domain/plan.ts';

/**
 * The order in which to take a set: what is required first, items of one platform together (its
 * months are paid once), then the shortest, so that there is something to show early; ties by id.
 */
export function takingOrder(items: readonly PlanItem[]): PlanItem[] {
  const left = items.toSorted((a, b) => a.hours - b.hours || (a.id < b.id ? -1 : 1));
  const chosen = new Set(items.map(({ id }) => id));
  const ordered: PlanItem[] = [];
  const done = new Set<string>();
  let platform: string | null = null;
  while (left.length > 0) {
    const ready = left.filter((item) =>
      item.requires.every((id) => done.has(id) || !chosen.has(id)),
    );
    const same = ready.find((item) => platform !== null && item.subscription?.id === platform);
    // A circle of requirements cannot be ordered; it is taken as it comes.
    const next = same ?? ready[0] ?? left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    done.add(next.id);
    platform = next.subscription?.id ?? null;
  }
  return ordered;
}
