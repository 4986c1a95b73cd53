import type { DeclaredExperience } from '../../core/domain/vault.ts';

/** A record for "I have this": one skill by the person's own word, its depth left open. */
export function declaredSkill(
  skill: { id: string; name: string },
  id: string,
  now: number,
): DeclaredExperience {
  return {
    kind: 'experience',
    id,
    title: skill.name.slice(0, 300),
    skills: [{ skillId: skill.id, name: skill.name, depth: 'unknown' }],
    learned: null,
    lastUsed: null,
    note: '',
    createdAt: now,
    updatedAt: now,
  };
}
