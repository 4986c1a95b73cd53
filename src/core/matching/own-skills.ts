import type { Correction } from '../domain/correction.ts';

/** A skill that only this person's Waymark knows. */
export interface OwnSkill {
  id: string;
  name: string;
  names: readonly string[];
}

/** The own skills among corrections; they are recognised beside those of the catalogue. */
export function ownSkills(corrections: readonly Correction[]): OwnSkill[] {
  return corrections.flatMap(({ change }) =>
    change.kind === 'own-skill' ? [{ id: change.id, name: change.name, names: change.names }] : [],
  );
}
