import type { Strength } from '../domain/reading.ts';

/** The part of a skill or certification that decides whether and how it is counted. */
export interface Countable {
  id: string;
  sure: boolean;
  strength: Strength;
  group: string | null;
  /** Only skills can be soft; soft ones are never counted. */
  soft?: boolean;
}

/** One thing asked for: a skill, a certification, or an either/or group of them. */
export interface Unit<T extends Countable> {
  strength: 'required' | 'preferred';
  /** One member, or all members of the group, in order of first appearance. */
  members: T[];
}

/**
 * The units that `count(report)` counts (DESIGN "The one number"): sure, hard, required or
 * preferred. A group is one unit, required if any member is. Every number that Waymark shows comes
 * from this list.
 */
export function unitsOf<T extends Countable>(asks: readonly T[]): Unit<T>[] {
  const units: Unit<T>[] = [];
  const byGroup = new Map<string, Unit<T>>();
  for (const ask of asks) {
    if (!ask.sure || ask.soft || ask.strength === 'mentioned') continue;
    const known = ask.group === null ? undefined : byGroup.get(ask.group);
    if (known) {
      known.members.push(ask);
      if (ask.strength === 'required') known.strength = 'required';
      continue;
    }
    const unit: Unit<T> = { strength: ask.strength, members: [ask] };
    units.push(unit);
    if (ask.group !== null) byGroup.set(ask.group, unit);
  }
  return units;
}
