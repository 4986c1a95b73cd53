import type { Correction } from '../domain/correction.ts';

/** A skill or a credential that only this person's Waymark knows. */
export interface OwnSkill {
  id: string;
  name: string;
  names: readonly string[];
  /** It is a credential: what asks for it is a certification. */
  credential?: true;
}

/** The own skills and credentials among corrections; recognised beside those of the catalogue. */
export function ownSkills(corrections: readonly Correction[]): OwnSkill[] {
  return corrections.flatMap(({ change }): OwnSkill[] => {
    const { id, name } = change;
    if (change.kind === 'own-skill') return [{ id, name, names: change.names }];
    return change.kind === 'own-credential' ? [{ id, name, names: [name], credential: true }] : [];
  });
}
