import { hoursPerMonth } from './cost-of-set.ts';
import type { Prepared } from './prepare.ts';
import type { Row } from './proof.ts';

/** What a set of credentials comes to, in the order of merit. */
export interface Figures {
  value: number;
  cents: number;
  hours: number;
  count: number;
}

/** What a set must keep to: the person's limits, and what has been settled so far. */
export interface Within {
  cents: number;
  hours: number;
  leastValue: number;
  mostCount: number;
}

/** The question as a linear programme: a column for each item, each gap, and each platform's months. */
export interface Model {
  items: number;
  gaps: number;
  platforms: readonly { id: string; centsPerMonth: number; items: readonly number[] }[];
  upper: number[];
  rows: Row[];
}

/**
 * Rows: a gap is covered by what closes it, an item brings what it requires, the months of a
 * platform hold the hours of its items (and one month at least), and what `within` says.
 */
export function modelOf(prepared: Prepared, hoursPerWeek: number, within: Within): Model {
  const { items, value } = prepared;
  const gapAt = items.length;
  const monthAt = gapAt + value.length;
  const perMonth = hoursPerMonth(hoursPerWeek);
  const platforms = platformsOf(prepared);
  const rows: Row[] = [];
  for (const [gap, closers] of prepared.closers.entries())
    rows.push({
      columns: [gapAt + gap, ...closers],
      coefficients: [1, ...closers.map(() => -1)],
      atMost: 0,
    });
  for (const [index, closure] of prepared.closure.entries())
    for (const required of closure)
      if (required !== index)
        rows.push({ columns: [index, required], coefficients: [1, -1], atMost: 0 });
  for (const [at, platform] of platforms.entries()) {
    rows.push({
      columns: [...platform.items, monthAt + at],
      coefficients: [...platform.items.map((index) => prepared.hours[index] ?? 0), -perMonth],
      atMost: 0,
    });
    for (const index of platform.items)
      if (prepared.hours[index] === 0)
        rows.push({ columns: [index, monthAt + at], coefficients: [1, -1], atMost: 0 });
  }
  const all = items.map((_, index) => index);
  if (Number.isFinite(within.hours))
    rows.push({ columns: all, coefficients: [...prepared.hours], atMost: within.hours });
  if (Number.isFinite(within.cents))
    rows.push({
      columns: [...all, ...platforms.map((_, at) => monthAt + at)],
      coefficients: [
        ...items.map(({ cents }) => cents),
        ...platforms.map(({ centsPerMonth }) => centsPerMonth),
      ],
      atMost: within.cents,
    });
  if (within.leastValue > 0)
    rows.push({
      columns: [...value].map((_, gap) => gapAt + gap),
      coefficients: [...value].map((worth) => -worth),
      atMost: -within.leastValue,
    });
  if (Number.isFinite(within.mostCount))
    rows.push({ columns: all, coefficients: all.map(() => 1), atMost: within.mostCount });
  const mostMonths = platforms.map((platform) =>
    Math.ceil(
      platform.items.reduce((sum, index) => sum + (prepared.hours[index] ?? 0), 0) / perMonth + 1,
    ),
  );
  return {
    items: items.length,
    gaps: value.length,
    platforms,
    upper: [...all.map(() => 1), ...[...value].map(() => 1), ...mostMonths],
    rows,
  };
}

function platformsOf({ items }: Prepared): Model['platforms'] {
  const found = new Map<string, { id: string; centsPerMonth: number; items: number[] }>();
  for (const [index, { subscription }] of items.entries()) {
    if (!subscription) continue;
    const known = found.get(subscription.id) ?? { ...subscription, items: [] };
    known.items.push(index);
    found.set(subscription.id, known);
  }
  return [...found.values()];
}
